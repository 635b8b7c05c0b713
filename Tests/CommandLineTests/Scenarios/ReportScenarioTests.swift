import Foundation
import Testing

@Suite struct `Stories about reports` {
  private static let now = ["--now", "2026-03-27T10:00"]

  @Test func `an anonymous reporter asks back by six words that are shown once`() throws {
    let demo = try DemoData()
    let run = try demo.withExample("nord-1", ["report", "record"], Self.now)
    let answer = try run.json()
    let number = try #require(answer["number"] as? String, "\(run.errors)")
    let token = try #require(answer["token"] as? String)
    #expect(token.split(separator: "-").count == 6)
    let typed = try ["words": token.uppercased().replacing("-", with: " "), "other": "eins zwei drei"]
      .mapValues {
        let file = demo.folder.deletingLastPathComponent().appendingPathComponent(UUID().uuidString)
        try Data(($0 + "\n").utf8).write(to: file)
        return file.path
      }
    let find = { (member: String, words: String) in
      try demo.lotse(member, ["report", "find", "--words-file", typed[words] ?? "", "--json"] + Self.now)
    }
    #expect(try find("nord-2", "words").json()["number"] as? String == number)
    #expect(try find("nord-2", "other").code == 3)
    #expect(try find("sued-1", "words").code == 3)
    let added = try demo.lotse(
      "nord-2", ["report", "add", number, "--file", "-"] + Self.now, input: "text: Um drei ein Motorrad.\n")
    #expect(added.code == 0, "\(added.errors)")
    let telling = try demo.lotse(
      "nord-2", ["report", "add", number, "--file", "-"] + Self.now,
      input: "text: Anruf unter 0170 1234567.\n")
    #expect(telling.code == 4 && telling.errors.contains("Telefonnummer") && !telling.errors.contains("0170"))
    let shown = try demo.lotse("nord-2", ["report", "show", number, "--json"] + Self.now)
    #expect(shown.output.contains("Motorrad") && !shown.output.contains(token))
    for word in token.split(separator: "-") where word.count > 5 { #expect(!shown.output.contains(word)) }
    // Reports are their own body's alone, counted nowhere and shown to nobody else.
    for member in ["koordination-1", "sued-1", "polizei-1", "buendnis-1"] {
      #expect(try demo.list(member, ["report", "list"] + Self.now, "reports").isEmpty)
      #expect(try demo.lotse(member, ["report", "show", number] + Self.now).code == 3)
    }
    #expect(try LotseRun(["verify", "--data", demo.folder.path]).code == 0)
  }

  @Test func `several reports of one incident count one incident`() throws {
    let demo = try DemoData()
    let incident = try #require(
      try demo.withExample("nord-1", ["incident", "record"], Self.now).json()["number"] as? String)
    let count = try demo.list("nord-1", ["incident", "list"] + Self.now, "incidents").count
    for _ in 1...3 {
      let report = try demo.withExample("nord-1", ["report", "record"], Self.now)
      let number = try #require(try report.json()["number"] as? String)
      let assess = ["report", "assess", number, "--incident", incident] + Self.now
      #expect(try demo.lotse("nord-1", assess).code == 0)
    }
    #expect(try demo.list("nord-1", ["incident", "list"] + Self.now, "incidents").count == count)
    let about = try demo.list("nord-1", ["report", "list", "--incident", incident] + Self.now, "reports")
    #expect(about.count == 3 && about.allSatisfy { $0["text"] == nil })
    #expect(try demo.list("nord-1", ["report", "list", "--waiting"] + Self.now, "reports").isEmpty)
  }
}
