import Foundation
import Testing

@Suite struct `Verify and head by command` {
  @Test func `need the data folder only and print the same head`() throws {
    let demo = try DemoData()
    let head = try LotseRun(["head", "--data", demo.folder.path, "--json"]).json()
    let verify = try LotseRun(["verify", "--data", demo.folder.path, "--json"]).json()
    #expect(verify["ok"] as? Bool == true)
    #expect((verify["head"] as? [String: Any])?["code"] as? String == head["code"] as? String)
  }

  @Test func `a changed byte of the log fails verification and names an entry`() throws {
    let demo = try DemoData()
    let file = demo.folder.appendingPathComponent("log.db")
    var data = try Data(contentsOf: file)
    let magic = try #require(data.range(of: Data("LtEn".utf8), options: .backwards))
    data[magic.lowerBound + 100] ^= 1
    try data.write(to: file)
    let run = try LotseRun(["verify", "--data", demo.folder.path])
    #expect(run.code == 1)
    #expect(run.output.contains("Eintrag"))
  }

  @Test func `a damaged log is named, read up to there, and not appended to`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let cases = try demo.list(nord, ["case", "list"], "cases").count
    let file = demo.folder.appendingPathComponent("log.db")
    var data = try Data(contentsOf: file)
    let magic = try #require(data.range(of: Data("LtEn".utf8), options: .backwards))
    data[magic.lowerBound + 100] ^= 1
    try data.write(to: file)
    let list = try demo.lotse(nord, ["case", "list", "--json"])
    #expect(list.code == 0)
    #expect((try list.json()["cases"] as? [Any])?.count ?? 0 >= cases - 1)
    #expect(list.errors.contains("lotse verify"))
    let refused = try demo.withExample(nord, ["case", "open"])
    #expect(refused.code == 1)
    #expect(try Data(contentsOf: file).count == data.count, "nothing was appended")
  }

  @Test func `a demo goes on where it was, and fresh starts anew`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let before = try demo.list(nord, ["case", "list"], "cases").count
    _ = try MainJobCommandTests.opened(demo)
    #expect(try LotseRun(["demo", "--no-tui", "--data", demo.folder.path]).code == 0)
    #expect(try demo.list(nord, ["case", "list"], "cases").count == before + 1)
    #expect(try LotseRun(["demo", "--no-tui", "--fresh", "--data", demo.folder.path]).code == 0)
    #expect(try demo.list(nord, ["case", "list"], "cases").count == before)
  }
}
