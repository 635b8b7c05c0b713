import Foundation
import TestSupport
import Testing

/// The measuring program works on today's formats; how fast anything is, `make bench` says.
struct BenchmarkTests {
  @Test func `a log made for measuring is one that a session opens and folds`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for words in [["make", folder.path, "120"], ["fold", folder.path]] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: PseudoTerminal.built("lotse-bench"))
      process.arguments = words
      let out = Pipe()
      process.standardOutput = out
      try process.run()
      let lines = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0 && lines.hasPrefix("{"), "\(words[0])")
    }
  }
}
