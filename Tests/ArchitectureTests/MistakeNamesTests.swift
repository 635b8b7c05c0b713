import Foundation
import Testing

/// The fifteen mistakes that are known from this field: each has a test whose name begins with its number. They stand beside
/// what they look at, so this is the one place where they are all asked for.
struct MistakeNamesTests {
  @Test func `each of the fifteen mistakes has a test of its own`() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = try #require(FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
    var found: [Int: [String]] = [:]
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/`mistake (\d+): [^`]+`\(/#) {
        found[Int(match.1) ?? 0, default: []].append(file.lastPathComponent)
      }
    }
    #expect(Set(found.keys) == Set(1...15), "\(found)")
    for (mistake, places) in found { #expect(places.count == 1, "mistake \(mistake): \(places)") }
  }
}
