import Foundation
import TestSupport
import Testing

/// The self-check at the command line, with the result of Dessau-Roßlau.
@Suite("Self-check by command") struct SelfCheckCommandTests {
  private static let now = ["--now", "2026-03-27T10:00"]

  private func paper(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Papers")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func enter(_ demo: DemoData, _ name: String, _ more: [String] = []) throws -> LotseRun {
    try demo.lotse(
      demo.member("chair"), ["selfcheck", "record", "--file", "-"] + more + Self.now, input: try paper(name))
  }

  private func shown(_ demo: DemoData, _ arguments: [String]) throws -> LotseRun {
    try demo.lotse(demo.member("counsellor"), ["selfcheck"] + arguments + Self.now)
  }

  /// The criteria of the document in its order, with the sign it gives to each.
  private func criteria() throws -> [(label: String, sign: String)] {
    let signs = ["yes": "✓", "rather_yes": "(✓)", "rather_no": "(✘)", "no": "✘", "none": "–"]
    let lines = try paper("dessau-selfcheck.csv").split(whereSeparator: \.isNewline).dropFirst()
    let values = try paper("dessau-selfcheck.yaml").split(separator: "\n").filter { $0.hasPrefix("  hf") }
    return zip(lines, values).map { line, value in
      let label = line[line.index(after: line.startIndex)...].prefix { $0 != "\"" }
      return (String(label), signs[String(value.split(separator: " ").last ?? "")] ?? "?")
    }
  }

  @Test func `Dessau-Roßlau comes out exactly: 10, 18, 3, 2, 1, and its table in every form`() throws {
    let demo = try DemoData()
    let recorded = try enter(demo, "dessau-selfcheck.yaml")
    #expect(recorded.code == 0, "\(recorded.errors)")
    let json = try shown(demo, ["show", "--json"]).json()
    let view = try #require((json["views"] as? [[String: Any]])?.first)
    let counts = try #require(view["counts"] as? [String: Int])
    #expect(counts == ["yes": 10, "rather_yes": 18, "rather_no": 3, "no": 2, "none": 1])
    let wanted = try criteria()
    #expect(wanted.count == 34)
    let csv = try shown(demo, ["show", "--format", "csv"]).output
    let rows = csv.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
    #expect(rows.count == 34)
    for (row, criterion) in zip(rows, wanted) {
      #expect(row.hasSuffix("," + criterion.sign) && row.contains(criterion.label), "\(row)")
    }
    for format in ["text", "html"] {
      let page = try shown(demo, ["show", "2020", "--format", format]).output
      var rest = page[...]
      for (label, sign) in wanted {
        // One word alone may stand in a heading too; a long label is broken in plain text.
        let words = label.split(separator: " ").prefix(3).joined(separator: " ")
        let place = try #require(rest.range(of: words), "\(label) in \(format)")
        rest = rest[place.upperBound...]
        #expect(rest.prefix(format == "text" ? 160 : 200).contains(sign), "\(label) in \(format)")
      }
      #expect(page.contains("Handlungsfeld 1 – Management und Steuerung"))
      #expect(page.contains("Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten"))
      #expect(page.contains("(✓) = eher ja") && page.contains("– = keine Einschätzung möglich"))
      if format == "text" { #expect(page.split(separator: "\n").allSatisfy { $0.count <= 79 }) }
    }
    #expect(try shown(demo, ["show", "--format", "odt"]).output.hasPrefix("PK"))
    let english = try shown(demo, ["show", "--lang", "en"]).output
    #expect(english.contains("Field of action 2 – Fair access") && english.contains("rather yes"))
  }

  @Test(
    .enabled(if: SharedFolder.url("background") != nil, "LOTSE_SHARED names no folder with the documents"))
  func `every line of the document's table stands in the printed one with its sign`() throws {
    let demo = try DemoData()
    #expect(try enter(demo, "dessau-selfcheck.yaml").code == 0)
    let url = try #require(SharedFolder.url("background/003_154b5ed64715b4e7.txt"))
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("Handlungsfeld 1 – Management") })
    let end = try #require(
      lines.firstIndex { $0.hasPrefix("Die Kommune ist auf dem Weg") && !$0.hasPrefix("„") })
    let csv = try shown(demo, ["show", "--format", "csv"]).output.components(separatedBy: "\r\n").dropFirst()
    let printed = csv.filter { !$0.isEmpty }.map { row -> String in
      let parts = row.split(separator: ",", omittingEmptySubsequences: false)
      return parts.dropFirst().joined(separator: ",").replacingOccurrences(of: "\"", with: "")
    }
    let table = lines[start..<end].filter { !$0.hasPrefix("Handlungsfeld") && !$0.isEmpty }
      .map { $0.replacingOccurrences(of: "\t", with: ",") }
    #expect(table.count == 34)
    #expect(printed == table)
  }

  @Test func `answers come from a table too, two sides stand side by side, and cycles are compared`() throws {
    let demo = try DemoData()
    #expect(try enter(demo, "dessau-selfcheck.yaml").code == 0)
    let table = try enter(
      demo, "dessau-selfcheck.csv",
      ["--cycle", "2020", "--view", "civil_society", "--overall", "Noch ein Weg."])
    #expect(table.code == 0, "\(table.errors)")
    let views = try #require(try shown(demo, ["show", "--json"]).json()["views"] as? [[String: Any]])
    #expect(views.map { $0["view"] as? String } == ["administration", "civil_society"])
    #expect(views.map { $0["counts"] as? [String: Int] }.allSatisfy { $0?["rather_yes"] == 18 })
    let side = try shown(demo, ["show", "--format", "csv"]).output
    #expect(side.contains("Verwaltung,Zivilgesellschaft") && side.contains("Monitoring,✘,✘"))
    let later = try demo.lotse(
      demo.member("unit_contact"),
      [
        "selfcheck", "record", "--cycle", "2024", "--view", "administration", "--answer",
        "Monitoring=eher ja",
        "--answer", "hf2_sport=rather_yes",
      ] + Self.now)
    #expect(later.code == 0, "\(later.errors)")
    let compared = try #require(
      try shown(demo, ["compare", "2020", "2024", "--json"]).json()["criteria"] as? [[String: Any]])
    let changed = compared.filter { $0["change"] as? String == "changed" }
    #expect(changed.count == 1 && changed[0]["criterion"] as? String == "hf1_monitoring")
    #expect(changed[0]["first"] as? String == "no" && changed[0]["second"] as? String == "rather_yes")
    #expect(compared.count { $0["change"] as? String == "only_once" } == 32)
    let page = try shown(demo, ["compare", "2020", "2024"]).output
    #expect(page.contains("geändert") && page.contains("nur einmal gefragt"))
    #expect(!page.contains("%") && !page.lowercased().contains("durchschnitt"))
    let listed = try demo.list(demo.member("police_contact"), ["selfcheck", "list"] + Self.now, "selfchecks")
    #expect(listed.map { $0["answered"] as? Int } == [34, 34, 2])
    let again = try enter(demo, "dessau-selfcheck.yaml")
    #expect(again.code == 1 && !again.errors.isEmpty)
    #expect(try demo.lotse(demo.member("police_contact"), ["selfcheck", "show", "1999"]).code == 3)
    #expect(try demo.lotse(demo.member("chair"), ["verify"]).code == 0)
  }

  @Test func `a workshop's needs get their measures, and nobody is named`() throws {
    let demo = try DemoData()
    let recorded = try demo.lotse(
      demo.member("chair"), ["selfcheck", "workshop", "--file", "-", "--json"] + Self.now,
      input: try paper("dessau-workshop.yaml"))
    let number = try MainJobCommandTests.number(recorded)
    #expect(number == "W-2020-1")
    let need = ["selfcheck", "need", number, "5", "--measure", "M-2020-1"] + Self.now
    let early = try demo.lotse(demo.member("clearing_officer"), need)
    #expect(early.code == 1 && early.errors.contains("M-2020-1"), "there is no such measure yet")
    let measure = [
      "measure", "record", "--number", "M-2020-1", "--title", "Handlungsleitfaden", "--point",
      "eccar_06_employer_service", "--lead", "Integrationsbüro", "--from", "2020-12-01",
    ]
    #expect(try demo.lotse(demo.member("chair"), measure + Self.now).code == 0)
    let answered = try demo.lotse(
      demo.member("clearing_officer"), ["selfcheck", "need", number, "5", "--measure", "M-2020-1"] + Self.now)
    #expect(answered.code == 0, "\(answered.errors)")
    let page = try shown(demo, ["show", number]).output
    #expect(page.contains("1. Juli 2020") && page.contains("ca. 20 Personen"))
    #expect(page.contains("Handlungsfeld 4 – Interkulturelle Öffnung und Antirassismus"))
    #expect(page.contains("Handlungsfeld 5 – Engagement und Beteiligung"))
    let csv = try shown(demo, ["show", number, "--format", "csv"]).output
    #expect(csv.contains("Klares Vorgehen gegen diskriminierendes und rassistisches Verhalten.,M-2020-1"))
    #expect(csv.components(separatedBy: "\r\n").filter { !$0.isEmpty }.count == 1 + 5 + 12)
    #expect(
      try demo.lotse(
        demo.member("chair"), ["selfcheck", "need", number, "18", "--measure", "M"] + Self.now
      ).code == 1)
  }

  @Test func `the examples are accepted, and the first wrong word is named with its line`() throws {
    let demo = try DemoData()
    let chair = demo.member("chair")
    for command in [["selfcheck", "record"], ["selfcheck", "workshop"]] {
      let run = try demo.withExample(chair, command)
      #expect(run.code == 0, "\(run.errors)")
    }
    let wrong = try demo.example(["selfcheck", "record"])
      .replacing("hf7_conflict_management: none", with: "hf7_conflict_management: vielleicht")
    let line = wrong.components(separatedBy: "\n").firstIndex { $0.contains("vielleicht") } ?? 0
    let refused = try demo.lotse(chair, ["selfcheck", "record", "--file", "-"], input: wrong)
    #expect(refused.code == 1 && refused.errors.contains("Zeile \(line + 1)"), "\(refused.errors)")
    let table = "criterion,value\r\nMonitoring,ja\r\nBildung,oft\r\n"
    let head = ["--cycle", "2026", "--view", "police"]
    let badRow = try demo.lotse(chair, ["selfcheck", "record", "--file", "-"] + head, input: table)
    #expect(badRow.code == 1 && badRow.errors.contains("Zeile 3"), "\(badRow.errors)")
    let nobody = try demo.lotse(chair, ["selfcheck", "record", "--file", "-"], input: table)
    #expect(nobody.code == 2 && nobody.errors.contains("--cycle"))
    let police = try demo.withExample(demo.member("police_contact"), ["selfcheck", "record"])
    #expect(police.code == 3 && police.output.isEmpty)
  }
}
