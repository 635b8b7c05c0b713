import Foundation
import Testing

@Suite struct IndependenceTests {
  private static let allowed: Set<String> = ["Crypto", "Dispatch", "Foundation", "GRDB", "Schema"]

  private func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 3, !line.contains("//"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
      else { return nil }
      return words.dropFirst(place + 1).joined(separator: " ")
    }
  }

  @Test func `the independent reader shares nothing with the writer but the format`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/LogVerifier")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      let foreign = imports(try String(contentsOf: file, encoding: .utf8)).filter {
        !Self.allowed.contains($0)
      }
      #expect(foreign.isEmpty, "\(file.lastPathComponent)")
    }
    #expect(count > 30)
  }

  @Test func `the check finds what it looks for`() {
    let text =
      "import EventStore\n@testable import Vault\npublic import Casework\n// import Clearing\nlet important = 1"
    #expect(imports(text) == ["EventStore", "Vault", "Casework"])
  }
}
