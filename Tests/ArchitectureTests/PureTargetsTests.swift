import Foundation
import Testing

/// The pure targets know no clock, no chance and no library.
struct PureTargetsTests {
  private static let forbidden = [
    "Clock", ".random(", "Date()", "SystemRandomNumberGenerator", "getenv", "time(",
  ]

  private func sources(of target: String) throws -> [(name: String, lines: [String])] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(target)")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { file in
      (file.lastPathComponent, try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n"))
    }
  }

  /// Lines of code without comments.
  private func code(_ lines: [String]) -> [String] {
    lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.hasPrefix("//") }
      .map { $0.components(separatedBy: "  //")[0] }
  }

  private func offences(_ lines: [String]) -> [String] {
    code(lines).filter { line in
      line.hasPrefix("import ") || line.contains(" import ") || Self.forbidden.contains { line.contains($0) }
    }
  }

  @Test(arguments: ["Clearing", "TerminalKit"])
  func `a pure target imports nothing and asks neither clock nor chance`(_ target: String) throws {
    let sources = try sources(of: target)
    #expect(sources.count > 20)
    for source in sources { #expect(offences(source.lines) == [], "\(target)/\(source.name)") }
  }

  @Test func `the check finds what it looks for`() {
    let bad = [
      "import Foundation", "@testable import X", "let now = Date()", "let x = Int.random(in: 1...6)",
    ]
    #expect(offences(bad) == bad)
    #expect(offences(["// import Foundation", "let day = 1  // Date()"]) == [])
  }
}
