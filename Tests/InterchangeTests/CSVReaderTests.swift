import Foundation
import Interchange
import Testing

@Suite struct `A CSV file is read as it stands` {
  private func table(_ text: String, delimiter: Character = ",") throws -> [[String]] {
    var reader = try CSVReader(Array(text.utf8), delimiter: delimiter)
    var rows = [reader.header]
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  @Test(arguments: [
    ("a,b\n\"x,y\",z\n", [["a", "b"], ["x,y", "z"]]),
    ("a,b\n\"x\"\"y\"\"\",\"\"\"\"\n", [["a", "b"], ["x\"y\"", "\""]]),
    ("a,b\n\"x\ny\",z\n", [["a", "b"], ["x\ny", "z"]]),
    ("a,b\r\n\"x\r\ny\",z\r\n", [["a", "b"], ["x\r\ny", "z"]]),
    ("a,b\rx,y\rz,w", [["a", "b"], ["x", "y"], ["z", "w"]]),
    ("\u{FEFF}a,b\nx,y", [["a", "b"], ["x", "y"]]),
    ("\u{FEFF}\"a\",b\nx,y", [["a", "b"], ["x", "y"]]), ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n\"\",\"\"", [["a", "b"], ["", ""]]), ("a,b\n\n\r\nx,y\n\n\n", [["a", "b"], ["x", "y"]]),
    ("a,b,,\n1,2,,\n", [["a", "b", "", ""], ["1", "2", "", ""]]), ("a\n\"\"\nx\n", [["a"], [""], ["x"]]),
  ])
  func `quotes, line ends and byte order marks`(text: String, rows: [[String]]) throws {
    #expect(try table(text) == rows)
  }

  @Test func `tabs, soft hyphens, control characters and combining marks stay byte for byte`() throws {
    let field = "a\tb\u{AD}c\u{96}\u{1}\u{7F}\u{200B}e\u{301}\u{301}"
    for text in [field, "\u{301}" + field] {
      let rows = try table("x,y\n\(text),\"\(text)\"\n")
      #expect(rows[1].map { Array($0.utf8) } == [Array(text.utf8), Array(text.utf8)])
    }
  }

  @Test func `another separator is taken, and a comma is then a letter`() throws {
    #expect(try table("a;b\n1,5;2", delimiter: ";") == [["a", "b"], ["1,5", "2"]])
    #expect(try table("a\tb\n1\t2", delimiter: "\t") == [["a", "b"], ["1", "2"]])
  }

  @Test func `what is written by the rules is read back`() throws {
    var random = Seeded(20_261_121)
    let letters = [
      "a", "ü", "\"", ",", "\n", "\r\n", "\r", "\t", " ", "\u{AD}", "\u{301}", "\u{96}", "😀", "", ";",
    ]
    let rounds = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 20_000 : 300
    for _ in 0..<rounds {
      let width = Int.random(in: 1...5, using: &random)
      let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
            .joined()
        }
      }
      let header = (0..<width).map { "column \($0)" }
      let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      var reader = try CSVReader(CSVFile.bytes(header, rows, lineEnd: lineEnd))
      #expect(reader.header == header)
      for row in rows {
        #expect(try reader.next().map { $0.map { Array($0.utf8) } } == row.map { Array($0.utf8) })
      }
      #expect(try reader.next() == nil)
    }
  }

  @Test func `whatever bytes come, there are rows of one width or a fault`() throws {
    var random = Seeded(7)
    let rounds = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 100_000 : 1000
    var read = 0
    for _ in 0..<rounds {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        [34, 44, 10, 13, 97, 98, 195, 164, 255, 0].randomElement(using: &random) ?? UInt8(97)
      }
      guard var reader = try? CSVReader(bytes) else { continue }
      while let row = try? reader.next() {
        #expect(row.count == reader.header.count)
        read += 1
      }
    }
    #expect(read > 0)
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
