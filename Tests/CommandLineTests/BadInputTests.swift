import Foundation
import TestSupport
import Testing

@Suite struct `Bad input gets a clear sentence` {
  @Test func `a folder that is missing, foreign or empty of a log`() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lotse-bad-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(try LotseRun(["head", "--data", place.path]).code == 1)
    try FileManager.default.createDirectory(
      at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let empty = try LotseRun(["head", "--data", place.path])
    #expect(empty.code == 1 && empty.errors.contains("kein Protokoll"))
    try Data("hello".utf8).write(to: place.appendingPathComponent("log.db"))
    #expect(try LotseRun(["verify", "--data", place.path]).code == 1)
    let demo = try LotseRun(["demo", "--no-tui", "--data", place.path])
    #expect(demo.code == 1)
    #expect(try Data(contentsOf: place.appendingPathComponent("log.db")) == Data("hello".utf8))
  }

  @Test func `a wrong password, an unknown member, a missing name`() throws {
    let demo = try DemoData()
    let file = demo.folder.deletingLastPathComponent().appendingPathComponent("wrong")
    try Data("falsch".utf8).write(to: file)
    let nord = demo.member("counsellor")
    let wrong = try demo.lotse(nord, ["case", "list", "--password-file", file.path])
    let unknown = try demo.lotse(nord, ["case", "list", "--member", "niemand", "--password-file", file.path])
    #expect(wrong.code == 3 && wrong.errors == unknown.errors)
    #expect(try LotseRun(["case", "list", "--data", demo.folder.path]).code == 2)
    #expect(try LotseRun(["case", "list", "--member", "x"]).code == 2)
  }

  @Test func `wrong calls end with exit code 2`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    for call in [
      ["summary", "show", "2025-H3"], ["frobnicate"], ["case", "open"], ["case", "list", "--now", "x"],
    ] {
      #expect(try demo.lotse(nord, call).code == 2, "\(call)")
    }
  }

  @Test func `a deadline that cannot be computed says why in words, never as something unforeseen`() throws {
    for options in [["--rule", "agg_15_4", "--land", "XX"], ["--rule", "none_such", "--land", "TH"]] {
      let run = try LotseRun(["deadline", "compute", "--start", "2026-03-10"] + options)
      #expect(
        run.code == 2 && run.errors.contains(options[1] == "none_such" ? "none_such" : "XX"), "\(run.errors)")
      #expect(!run.errors.contains("Fault"))
    }
  }

  @Test func `a pretended time before the newest entry is refused`() throws {
    let demo = try DemoData()
    let run = try demo.lotse(demo.member("counsellor"), ["case", "list", "--now", "2001-01-01"])
    #expect(run.code == 2 && run.errors.contains("--now"))
  }

  @Test func `an unknown number, body or reason is told apart from nothing`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    #expect(try demo.lotse(nord, ["case", "show", "BN-99-0001"]).code == 3)
    #expect(try demo.lotse(nord, ["referral", "accept", "U-26-0000-000"]).code == 3)
    let number = try MainJobCommandTests.opened(demo)
    #expect(try demo.withExample(nord, ["referral", "offer"], [number, "--to", "nowhere"]).code == 3)
    #expect(try demo.lotse(nord, ["case", "close", number, "--reason", "because"]).code == 1)
  }

  @Test func `a folder that can only be read keeps what it has`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    _ = try demo.lotse(nord, ["case", "list"])
    try Self.setWritable(demo.folder, false)
    defer { try? Self.setWritable(demo.folder, true) }
    #expect(try demo.lotse(nord, ["case", "list", "--json"]).code == 0)
    let run = try demo.withExample(nord, ["case", "open"])
    // Root may write everywhere; for everybody else the refusal is a sentence.
    if getuid() != 0 { #expect(run.code == 1 && run.errors.contains("nur lesbar")) }
  }

  @Test func `the screens refuse a terminal without cursor addressing`() throws {
    let demo = try DemoData()
    let run = try demo.lotse(demo.member("counsellor"), [])
    #expect(run.code == 1)
    #expect(run.errors.contains("Terminal"))
  }

  private static func setWritable(_ folder: URL, _ writable: Bool) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.setAttributes(
        [.posixPermissions: writable ? 0o600 : 0o400],
        ofItemAtPath: folder.appendingPathComponent(name).path)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: writable ? 0o700 : 0o500], ofItemAtPath: folder.path)
  }
}
