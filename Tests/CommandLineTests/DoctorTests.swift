import Foundation
import TestSupport
import Testing

@Suite struct `Doctor by command` {
  /// The states of the checks by name.
  private func states(_ run: LotseRun) throws -> [String: String] {
    let checks = try run.json()["checks"] as? [[String: Any]] ?? []
    return Dictionary(checks.map { ($0["name"] as? String ?? "", $0["state"] as? String ?? "") }) {
      first, _ in first
    }
  }

  private func doctor(_ demo: DemoData, _ more: [String] = []) throws -> LotseRun {
    try LotseRun(["doctor", "--data", demo.folder.path, "--json"] + more)
  }

  @Test func `finds nothing wrong with a demo, and needs neither name nor password`() throws {
    let demo = try DemoData()
    #expect(chmod(demo.folder.path, 0o700) == 0)
    let run = try doctor(demo)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let states = try states(run)
    #expect(try run.json()["ok"] as? Bool == true)
    for name in [
      "versions", "sqlite", "folder", "files", "foreign_files", "schema", "log", "clock", "terminal",
    ] {
      #expect(states[name] == "ok", "\(name)")
    }
    #expect(states["slot_mirror"] == "warning", "both copies on one device")
    for name in ["memory", "crashes", "call_filter"] { #expect(states[name] == "ok", "\(name)") }
    #expect((try run.json()["not_promised"] as? [String])?.count == 6)
  }

  @Test func `says the same in sentences, in both languages`() throws {
    let demo = try DemoData()
    let german = try LotseRun(["doctor", "--data", demo.folder.path, "--lang", "de"]).output
    #expect(german.contains("In Ordnung  log: Das Protokoll öffnet sich"))
    #expect(
      german.contains("Was Lotse nicht verspricht:\n- Wer auf dem Rechner Verwaltungsrechte (root) hat"))
    let english = try LotseRun(["doctor", "--data", demo.folder.path, "--lang", "en"]).output
    #expect(english.contains("log: The log opens"))
    #expect(english.contains("What Lotse does not promise:\n- An administrator with root"))
    #expect(!german.contains("{") && !english.contains("{"), "every placeholder is filled")
  }

  @Test func `looks at the host alone when no folder is named`() throws {
    let run = try LotseRun(["doctor", "--json"])
    #expect(run.code == 0, "\(run.output)")
    let states = try states(run)
    #expect(states["folder"] == "warning")
    #expect(states["log"] == nil && states["swap"] != nil)
  }

  @Test func `names rights that are too wide`() throws {
    let demo = try DemoData()
    #expect(chmod(demo.folder.path, 0o755) == 0)
    #expect(chmod(demo.folder.appendingPathComponent("log.db").path, 0o644) == 0)
    let run = try doctor(demo)
    #expect(run.code == 0)
    #expect(try states(run)["folder"] == "warning")
    #expect(try states(run)["files"] == "warning")
    #expect(chmod(demo.folder.path, 0o770) == 0)
    let worse = try doctor(demo)
    #expect(worse.code == 1)
    #expect(try states(worse)["folder"] == "bad")
    #expect(try states(worse)["log"] == "bad", "such a folder is not opened")
  }

  @Test func `works on a log that cannot be opened`() throws {
    let demo = try DemoData()
    let file = demo.folder.appendingPathComponent("log.db")
    try Data("no database".utf8).write(to: file)
    try Data().write(to: demo.folder.appendingPathComponent("notes.txt"))
    let run = try doctor(demo)
    #expect(run.code == 1)
    let states = try states(run)
    #expect(states["log"] == "bad" && states["schema"] == "bad" && states["foreign_files"] == "bad")
    #expect(states["memory"] == "ok")
    #expect(try LotseRun(["doctor", "--data", demo.folder.path + "-none", "--json"]).code == 1)
  }

  @Test func `notices a second slot copy that is missing or differs`() throws {
    let demo = try DemoData()
    let mirror = demo.folder.appendingPathComponent("slots.mirror")
    var bytes = try Data(contentsOf: mirror)
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: mirror)
    #expect(try states(try doctor(demo))["slot_mirror"] == "bad")
    try FileManager.default.removeItem(at: mirror)
    let run = try doctor(demo)
    #expect(run.code == 1)
    #expect(try states(run)["slot_mirror"] == "bad")
  }

  @Test func `looks at the terminal it is called on`() throws {
    let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/tmp"]
    for (columns, word) in [(80, "In Ordnung"), (60, "Hinweis")] {
      let terminal = try PseudoTerminal(
        PseudoTerminal.built("lotse"), arguments: ["doctor"], environment: environment, columns: columns)
      #expect(try terminal.waitForEnd() == .exited(0))
      let line = terminal.text.split(separator: "\r\n").first { $0.contains(" terminal: ") }
      #expect(line?.hasPrefix(word) == true, "\(terminal.text)")
    }
  }
}
