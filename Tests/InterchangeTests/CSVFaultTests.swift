import Config
import Interchange
import Testing

@Suite struct `A file that is no CSV is refused with its line` {
  private func fault(_ bytes: [UInt8], delimiter: Character = ",") -> ImportFault? {
    do {
      _ = try CSVReader.countRows(bytes, delimiter: delimiter)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("a,b\nx,y\n\"z,w\nmore\nand more", 3, CSVProblem.unclosedQuote), ("a,b\n\"x", 2, .unclosedQuote),
    ("a,b\r\nx,y\r\nz\r\n", 3, .fieldCount), ("a,b\n\n\nx,y,z\n", 4, .fieldCount),
    ("a,b\n\"x\ny\",z\nw", 4, .fieldCount),
    ("a,b\rx,y\rz", 3, .fieldCount), ("a,b,a\nx,y,z\n", 1, .duplicateColumn),
    ("a,b\nx\"y,z\n", 2, .strayQuote),
    ("a,b\n\"x\"y,z\n", 2, .textAfterQuote), ("a,b\nx,y\nz\0,w\n", 3, .zeroByte),
    ("a,b\nx,\"\0\"\n", 2, .zeroByte),
  ])
  func `broken texts`(text: String, line: Int, problem: CSVProblem) {
    #expect(fault(Array(text.utf8)) == .syntax(line: line, problem: problem.rawValue))
  }

  @Test func `bytes that are no UTF-8`() {
    let latin = Array("a,b\nx,y\nM".utf8) + [0xFC] + Array("ller,z\n".utf8)
    #expect(fault(latin) == .syntax(line: 3, problem: "not_utf8"))
    let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0]
    #expect(fault(utf16) == .syntax(line: 1, problem: "not_utf8"))
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\r\n\n"])
  func `nothing at all`(text: String) { #expect(fault(Array(text.utf8)) == .empty) }

  @Test func `too much of everything`() {
    let columns = (0..<10_000).map { "c\($0)" }.joined(separator: ",")
    #expect(fault(Array(columns.utf8)) == .syntax(line: 1, problem: "too_many_columns"))
    let field = [UInt8](repeating: 97, count: CSVReader.mostFieldBytes)
    #expect(fault(Array("a\n".utf8) + field) == nil)
    #expect(fault(Array("a\n".utf8) + field + [97]) == .syntax(line: 2, problem: "field_too_long"))
    #expect(fault(Array("a\n\"".utf8) + field + [97, 34]) == .syntax(line: 2, problem: "field_too_long"))
    let file = [UInt8](repeating: 10, count: CSVReader.mostBytes + 1)
    #expect(fault(file) == .syntax(line: 1, problem: "file_too_long"))
  }

  @Test(arguments: ["\"", "\n", "\r", "ä"] as [Character])
  func `a separator that cannot be one`(delimiter: Character) {
    #expect(fault(Array("a\nb".utf8), delimiter: delimiter) == .syntax(line: 1, problem: "bad_delimiter"))
  }

  @Test func `every problem has words in both languages`() {
    for problem in CSVProblem.allCases {
      let words = Language.allCases.map { ImportFault.words(for: problem.rawValue, in: $0) }
      #expect(Set(words).count == 2 && !words.contains(problem.rawValue), "\(problem)")
    }
    #expect(ImportFault.words(for: "something", in: .german) == "something")
  }
}
