import Foundation
import TerminalKit
import Testing

/// Compares frames with the files in `Frames`; `LOTSE_RECORD=1` writes them anew.
enum GoldenFrame {
  static func check(_ name: String, _ frame: Frame, _ location: SourceLocation = #_sourceLocation) {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Frames/\(name).txt")
    if ProcessInfo.processInfo.environment["LOTSE_RECORD"] == "1" {
      #expect(throws: Never.self, sourceLocation: location) {
        try Data(frame.transcript.utf8).write(to: file)
      }
      return
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? "(no file)"
    #expect(frame.transcript == expected, "\(name)", sourceLocation: location)
  }
}
