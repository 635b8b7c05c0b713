import Config
import Rulebook
import Testing

/// Files that are broken, or made to break the reader.
struct HostileTextTests {
  private func fault(_ text: String) throws -> (fault: RulebookError.Fault, line: Int) {
    let error = try Sample.error { _ = try NoteFile.read(text, name: "f.yaml") }
    #expect(error.file == "f.yaml")
    return (error.fault, error.line)
  }

  @Test func `a nest of ten thousand levels is refused, in brackets and in blocks`() throws {
    let deep = 10_000
    let brackets = "text: " + String(repeating: "[", count: deep) + String(repeating: "]", count: deep)
    let braces = "text: " + String(repeating: "{a: ", count: deep) + String(repeating: "}", count: deep)
    let block = "text:\n  " + String(repeating: "- ", count: deep) + "x"
    let keys = String(repeating: "? ", count: deep) + "x"
    for text in [brackets, braces, block, keys] {
      #expect(try fault(text).fault == .tooDeep(limit: SourceText.depthLimit))
    }
  }

  @Test func `a nest below the parser's own limit is refused too`() throws {
    let text = "text: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    #expect(try fault(text).fault == .tooDeep(limit: SourceText.depthLimit))
    let fits = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
    #expect(try fault("text: " + fits).fault == .wrongType(.text))
  }

  @Test func `a bomb of aliases is refused at its first anchor`() throws {
    var bomb = "a0: &a0 [x, x, x]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(try fault(bomb) == (.alias, 2))
    #expect(try fault("a: &x 1\ntext: *x\n") == (.alias, 1))
    #expect(try fault("text: *nowhere\n").fault == .alias)
  }

  @Test func `a bomb in a key is refused before anything hashes it`() throws {
    var bomb = "- &a0 [x]\n"
    for level in 1...40 { bomb += "- &a\(level) {? [*a\(level - 1), *a\(level - 1)] : x}\n" }
    #expect(try fault(bomb).fault == .alias)
  }

  @Test func `a text may speak with stars and ampersands`() throws {
    let text = "text: |\n  Müller & Söhne: " + String(repeating: "*Sternchen* für Sinti*zze ", count: 40)
    #expect(try NoteFile.read(text, name: "f").hasPrefix("Müller & Söhne"))
  }

  @Test func `a key that stands twice is refused with the second line`() throws {
    #expect(try fault("text: a\n# dazwischen\ntext: b\n") == (.duplicateKey("text"), 3))
    #expect(try fault("{\"text\": \"a\",\n \"text\": \"b\"}").fault == .duplicateKey("text"))
    #expect(try fault("text: a\r\n\"text\": b\r\n").fault == .duplicateKey("text"))
  }

  @Test func `control characters are refused with their line`() throws {
    #expect(try fault("text: a\nb: \0") == (.controlCharacter, 2))
    #expect(try fault("text: a\u{1B}[2J") == (.controlCharacter, 1))
    #expect(try fault("text: a\u{96}b") == (.controlCharacter, 1))
  }

  @Test func `an empty file is refused`() throws {
    #expect(try fault("").fault == .empty)
    #expect(try fault(" \n\n").fault == .empty)
    #expect(try fault("# nur ein Kommentar\n").fault == .empty)
  }

  @Test func `bytes that are no text are refused with their line`() throws {
    let latin1: [UInt8] = Array("text: ok\nb: Stra".utf8) + [0xDF, 0x65]
    let error = try Sample.error { _ = try SourceText.decode(latin1, name: "f") }
    #expect(error.fault == .notUTF8 && error.line == 2)
    let marked = [0xEF, 0xBB, 0xBF] + Array("text: ok".utf8)
    #expect(try NoteFile.read(SourceText.decode(marked, name: "f"), name: "f") == "ok")
  }

  @Test func `a file above the limit is refused`() throws {
    let large = "text: " + String(repeating: "a", count: SourceText.sizeLimit)
    #expect(try fault(large).fault == .tooLarge(limit: SourceText.sizeLimit))
    let error = try Sample.error { _ = try SourceText.decode(Array(large.utf8), name: "f") }
    #expect(error.fault == .tooLarge(limit: SourceText.sizeLimit))
  }

  @Test func `broken syntax is refused with its line`() throws {
    let (broken, line) = try fault("text: a\n  other: [b\n")
    guard case .badSyntax = broken else {
      Issue.record("\(broken)")
      return
    }
    #expect(line >= 2)
    guard case .badSyntax = try fault("text: a\n---\ntext: b\n").fault else {
      Issue.record("two documents were read as one")
      return
    }
  }

  @Test func `a file that is no set of statements is refused`() throws {
    #expect(try fault("nur ein Satz") == (.wrongType(.mapping), 1))
    #expect(try fault("- a\n- b") == (.wrongType(.mapping), 1))
    #expect(try fault("[a]: b") == (.wrongType(.text), 1))
  }

  @Test func `a wrongly indented text does not end up in the error whole`() throws {
    let secret = "Frau Beispiel aus der Lindenstraße 5 sagte am Telefon"
    let error = try fault("text: a\n\(secret): dass sie Angst hat\n").fault
    guard case .unknownKey(let key, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(key == "Frau Beispiel aus de...")
  }

  @Test(arguments: Language.allCases)
  func `an error is a sentence with file and line`(language: Language) throws {
    let error = try Sample.error { _ = try NoteFile.read("text: a\ntxet: b\n", name: "notiz.yaml") }
    let text = error.text(in: language)
    #expect(text.hasPrefix("notiz.yaml, ") && text.contains("2") && text.contains("txet"))
    #expect(!text.contains("{"))
  }
}
