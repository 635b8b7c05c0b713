import Foundation
import Testing

struct SummaryProtectTests {
  private func run(_ text: String, _ more: [String] = []) throws -> LotseRun {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("table-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try LotseRun(
      ["summary", "protect", "--table", file.path, "--minimum", "3", "--lang", "en"] + more)
  }

  @Test func `hidden cells are named by row and column in the order of the table`() throws {
    let result = try run(
      "\u{FEFF}row,\"x, or y\",z,total\r\na,1,9,10\r\n\"b\",9,9,18\r\ntotal,10,18,28\r\n", ["--json"])
    #expect(result.code == 0)
    #expect(
      try result.json()["suppressed"] as? [[String]] == [
        ["a", "x, or y"], ["a", "z"], ["b", "x, or y"], ["b", "z"],
      ])
  }

  @Test func `hidden totals are named total`() throws {
    let result = try run("row,x,total\na,1,1\ntotal,1,1\n", ["--json"])
    #expect(
      try result.json()["suppressed"] as? [[String]] == [
        ["a", "x"], ["a", "total"], ["total", "x"], ["total", "total"],
      ])
  }

  @Test func `the text shows a dot and says how many are hidden and why`() throws {
    let result = try run("row,x,y,total\na\u{1B}[31m,1,9,10\nb,9,9,18\ntotal,10,18,28\n")
    #expect(result.code == 0)
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.contains("Hidden: 4. Of these 1 are smaller than 3; the other 3"))
    #expect(result.output.split(separator: "\n")[1].hasSuffix(".   .     10"))
  }

  @Test(arguments: [
    ("row,x,total\na,1,2\ntotal,1,2\n", "Line 2, column \"total\""),
    ("row,x,total\na,5,5\ntotal,6,6\n", "Line 3, column \"x\""),
    ("row,x,total\na,-5,5\ntotal,5,5\n", "Line 2, column \"x\""),
    ("row,x,total\na,5.0,5\ntotal,5,5\n", "Line 2, column \"x\""),
    ("row,x,total\na,99999999999999999999,5\ntotal,5,5\n", "Line 2, column \"x\""),
    ("line,x,total\na,5,5\ntotal,5,5\n", "Line 1"),
    ("row,x,total\na,5,5\n", "Line 1: the line total"),
    ("row,x,total\na,5,5\na,5,5\ntotal,10,10\n", "Line 3"),
    ("row,x,total\na,5,5\ntotal,5,5\nb,5,5\n", "Line 4"),
    ("row,x,total\na,5\ntotal,5,5\n", "2"),
  ])
  func `a wrong table is refused with its place`(text: String, place: String) throws {
    let result = try run(text)
    #expect(result.code == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(place), "\(result.errors)")
  }

  @Test func `a wrong call is one`() throws {
    #expect(try LotseRun(["summary", "protect", "--minimum", "3"]).code == 2)
    #expect(try LotseRun(["summary", "protect", "--table", "/nowhere", "--minimum", "1"]).code == 2)
    #expect(try LotseRun(["summary", "protect", "--table", "/nowhere", "--minimum", "x"]).code == 2)
    #expect(try LotseRun(["summary", "protect", "--table", "/nowhere", "--minimum", "3"]).code == 1)
  }
}
