import Foundation
import TestSupport
import Testing

/// The half-year's meeting, played at the command line.
@Suite struct `Meeting scenarios` {
  private static let before = "2026-07-01T09:00"
  private static let evening = "2026-07-14T17:00"

  private func run(
    _ demo: DemoData, _ member: String, _ arguments: [String], file: String? = nil, now: String = Self.before
  ) throws -> LotseRun {
    try demo.lotse(
      member, arguments + (file == nil ? [] : ["--file", "-"]) + ["--json", "--now", now], input: file ?? "")
  }

  private static let invitation = """
    on: 2026-07-14
    time: "17:30"
    place: "Rathaus"
    period: 2026-H1
    invited:
      - {body: clearing_office, persons: 3}
      - {body: counselling_north, persons: 2}
      - {body: police_contact_point, persons: 2}
      - {guest: "Oberbürgermeister und Bürgermeister", persons: 2}
      - {guest: "Ausländerbeirat", persons: 3}
      - {guest: "ehrenamtliche Initiativen", persons: 3}
    topics:
      - "Vorfälle und Straftaten"
      - "Arbeit der Stadtverwaltung im Ausländerrecht"
      - "Verbesserungen: direkter Ansprechpartner bei der Polizei, Amt für Migration, Erreichbarkeit"
      - "Projekte AntiRaktiv und Raus aufs Land"
    """

  @Test
  func `the meeting of Weimar: fifteen invited, trainings held and planned, minutes with the head code`()
    throws
  {
    let demo = try DemoData()
    let office = demo.member("clearing_officer")
    for (title, group, status, day) in [
      ("Fortbildung Stadtverwaltung", "administration", "held", "2026-05-12"),
      ("Fortbildung Polizei", "police", "held", "2026-06-09"),
      ("Fortbildung Stadtverwaltung 2", "administration", "planned", "2026-09-15"),
    ] {
      let text = """
        title: "\(title)"
        topic: racism_basics
        format: training
        on: \(day)
        status: \(status)
        reach: [{group: \(group), persons: 14}]
        """
      #expect(try run(demo, office, ["training", "record"], file: text).code == 0)
    }
    #expect(
      try run(demo, "nord-1", ["effort", "record", "12,5", "--period", "2026-H1"]).json()["minutes"] as? Int
        == 750)
    let invited = try run(demo, office, ["meeting", "invite"], file: Self.invitation)
    let number = try MainJobCommandTests.number(invited)
    let agenda = try run(demo, "polizei-1", ["meeting", "agenda", number]).json()
    let people = agenda["invited"] as? [[String: Any]] ?? []
    #expect(people.reduce(0) { $0 + ($1["persons"] as? Int ?? 0) } == 15)
    #expect((agenda["topics"] as? [String])?.count == 4)
    #expect(
      (agenda["trainings"] as? [[String: Any]])?.map { $0["status"] as? String } == [
        "held", "held", "planned",
      ])
    #expect((agenda["effort"] as? [[String: Any]])?.first?["minutes"] as? Int == 750)
    try minutes(demo, office, number)
  }

  private func minutes(_ demo: DemoData, _ office: String, _ number: String) throws {
    let attend = [
      "meeting", "attend", number, "--body", "clearing_office=3", "--body", "counselling_north=2", "--guest",
      "Ausländerbeirat=2",
    ]
    #expect(try run(demo, office, attend).code == 1)
    #expect(try run(demo, office, attend, now: Self.evening).code == 0)
    let text = """
      points:
        - topic: "Erreichbarkeit"
          text: "Das Amt für Migration ist telefonisch besser zu erreichen; Termine gibt es schneller."
      next: 2027-01-12
      """
    #expect(try run(demo, "nord-1", ["meeting", "minutes", number], file: text, now: Self.evening).code == 3)
    #expect(try run(demo, office, ["meeting", "minutes", number], file: text, now: Self.evening).code == 0)
    let kept = try run(demo, "polizei-1", ["meeting", "minutes", number], now: Self.evening)
    let head = try #require(try kept.json()["head"] as? String)
    #expect(try demo.lotse("", ["verify", "--since", head]).code == 0)
    let page = try demo.lotse("nord-1", ["meeting", "minutes", number, "--now", Self.evening])
    let fingerprint = head.split(separator: " ").last.map(String.init) ?? head
    for part in ["Zusammen 7 Personen", fingerprint, "Nächste Sitzung: 12.01.2027", "Vorsitz", "________"] {
      #expect(page.output.contains(part), "\(part)")
    }
    let odt = try demo.lotse(
      "nord-1", ["meeting", "minutes", number, "--format", "html", "--lang", "en", "--now", Self.evening])
    #expect(odt.output.contains("<h2>Erreichbarkeit</h2>") && odt.output.contains("class=\"signature\""))
  }

  @Test func `A23: what was decided stands on the agenda of the day of its control, and not before`() throws {
    let demo = try DemoData()
    let office = demo.member("clearing_officer")
    let recorded = try demo.lotse(
      office,
      [
        "decision", "record", "--title", "Fortbildung für den Empfang", "--body", "Bündnistreffen", "--on",
        "2026-06-01", "--mandate", "Beschäftigte am Empfang fortbilden", "--responsible",
        "immigration_office",
        "--next-control", "2027-05-15", "--json", "--now", Self.before,
      ])
    let decision = try MainJobCommandTests.number(recorded)
    for (day, isDue) in [("2027-05-14", false), ("2027-05-15", true), ("2027-05-20", true)] {
      let invitation = "on: \(day)\nplace: \"Rathaus\"\n"
      let number = try MainJobCommandTests.number(
        try run(demo, office, ["meeting", "invite"], file: invitation))
      let agenda = try run(demo, "nord-1", ["meeting", "agenda", number]).json()
      let controls = agenda["controls"] as? [[String: Any]] ?? []
      #expect(controls.map { $0["decision"] as? String } == (isDue ? [decision] : []), "\(day)")
      #expect(controls.first?["overdue"] as? Bool == (isDue ? day > "2027-05-15" : nil))
      let page = try demo.lotse("nord-1", ["meeting", "agenda", number, "--now", Self.before])
      #expect(page.output.contains("Beschäftigte am Empfang fortbilden") == isDue)
      #expect(!page.output.contains("BN-26"), "no case is named")
    }
  }

  @Test func `trainings and hours are listed on paper, in every form, and a wrong entry names its line`()
    throws
  {
    let demo = try DemoData()
    let text = try demo.example(["training", "record"])
    let noted = try run(demo, "nord-1", ["training", "record"], file: text)
    let number = try MainJobCommandTests.number(noted)
    #expect(
      try run(
        demo, "nord-1",
        ["training", "duty", "reception_staff", "racism_basics", "--months", "24", "--persons", "40"]
      ).code == 0)
    let list = try run(demo, "sued-1", ["training", "list", "--period", "2026-H1"]).json()
    #expect((list["trainings"] as? [[String: Any]])?.first?["number"] as? String == number)
    #expect((list["gaps"] as? [[String: Any]])?.first?["missing"] as? Int == 28)
    let csv = try demo.lotse(
      "sued-1", ["training", "list", "--period", "2026-H1", "--format", "csv", "--now", Self.before])
    #expect(csv.output.hasPrefix("Tag,Schulung,Thema") && csv.output.contains("Bürgerbüro: 12"))
    let wrong = text.replacingOccurrences(of: "status: held", with: "status: done")
    let refused = try run(demo, "nord-1", ["training", "record"], file: wrong)
    #expect(refused.code == 1 && refused.errors.contains("Zeile"))
    for hours in ["-1", "1.234", "x", "1,2,3"] {
      #expect(try run(demo, "nord-1", ["effort", "record", "--", hours]).code == 2, "\(hours)")
    }
  }
}
