import Config
import Foundation
import Testing

struct EmbeddedTests {
  private var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Config")
  }

  @Test(arguments: EmbeddedFile.allCases)
  func `the embedded text is the file`(file: EmbeddedFile) throws {
    let text = try String(contentsOf: folder.appendingPathComponent(file.path), encoding: .utf8)
    #expect(file.text == text, "Embedded.swift lags behind \(file.path): run Config/embed.sh")
  }

  @Test func `every file below the folder is embedded`() throws {
    let walker = try #require(FileManager.default.enumerator(atPath: folder.resolvingSymlinksInPath().path))
    let files = walker.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") || $0 == "words.txt" }
    #expect(files.count > 10)
    let lagging = Set(files).symmetricDifference(EmbeddedFile.allCases.map(\.path))
    #expect(lagging.isEmpty, "Embedded.swift lags: run Config/embed.sh")
  }
}
