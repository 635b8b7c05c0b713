import Foundation
import TestSupport
import Testing

/// The systems that the documents of the field describe, entered through the program, and their lists printed again.
@Suite(
  "Documents of the field",
  .enabled(if: SharedFolder.url("background") != nil, "LOTSE_SHARED names no folder with the documents"))
struct BackgroundDocumentTests {
  private static let now = ["--now", "2026-03-27T10:00"]
  private let demo: DemoData

  init() throws { demo = try DemoData() }

  private func document(_ name: String) throws -> String {
    try String(contentsOf: try #require(SharedFolder.url("background/\(name)")), encoding: .utf8)
  }

  private func enter(_ command: [String], _ text: String, as role: String = "chair") throws -> String {
    let run = try demo.lotse(
      demo.member(role), command + ["--file", "-", "--json"] + Self.now, input: text)
    return try MainJobCommandTests.number(run)
  }

  /// The letters and digits of a text: line breaks, quotation marks and hyphens at line ends do not count.
  private func content(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  }

  // KomMA: an alliance, a clearing procedure, trainings and coachings, in three modules.
  @Test func `KomMA's three modules are measures with their own words, and its trainings have their gaps`()
    throws
  {
    let text = try document("002_94fca96c5269196d.txt")
    let modules = text.matches(of: /(?s)Modul (\d): (KomMA .*?)\n\n(?=Modul|mit dem Ziel|Bestands)/)
    #expect(modules.map { String($0.output.1) } == ["1", "2", "3"])
    let points = ["eccar_03_victim_support", "eccar_10_hate_crime_conflict", "eccar_08_education"]
    var numbers: [String] = []
    for (module, point) in zip(modules, points) {
      let words = module.output.2.replacing("\n", with: " ").replacing("\"", with: "'")
      numbers.append(
        try enter(
          ["measure", "record"],
          """
          title: "KomMA, Modul \(module.output.1)"
          points: [\(point)]
          description: "\(words)"
          lead: clearing_office
          partners: [counselling_north, police_contact_point]
          from: 2026-01-01
          """))
    }
    for (module, number) in zip(modules, numbers) {
      let shown = try demo.lotse(demo.member("unit_contact"), ["measure", "show", number] + Self.now)
      #expect(content(shown.output).contains(content(String(module.output.2))), "\(number)")
    }
    let plan = try demo.lotse(
      demo.member("chair"), ["measure", "list", "--period", "2026-H1", "--json"] + Self.now
    ).json()
    let open = plan["points_without_measure"] as? [String] ?? []
    #expect(open.count == 7 && Set(open).isDisjoint(with: points))
    try trainings(text)
  }

  /// Module 3 asks for trainings and coachings of leaders and teams; the document names the programme and who is to be reached.
  private func trainings(_ text: String) throws {
    for words in [
      "Trainings und Coachings für Führungskräfte und Teams", "Denk bunt", "Führungskräfte-seminar",
    ] {
      #expect(text.replacing("\n", with: " ").contains(words), "\(words)")
    }
    for (title, format, group, persons) in [
      ("Führungskräfteseminar", "leadership_seminar", "leadership_level", 30),
      ("Coaching für Teams", "coaching", "reception_staff", 8),
    ] {
      _ = try enter(
        ["training", "record"],
        """
        title: "\(title)"
        topic: racism_basics
        format: \(format)
        provider: "Landesprogramm Denk bunt"
        on: 2026-03-20
        status: held
        reach: [{group: \(group), persons: \(persons)}]
        """, as: "unit_contact")
    }
    let duty = ["training", "duty", "leadership_level", "racism_basics", "--months", "24", "--persons", "45"]
    #expect(try demo.lotse(demo.member("unit_contact"), duty + Self.now).code == 0)
    let list = try demo.lotse(
      demo.member("chair"), ["training", "list", "--period", "2026-H1"] + Self.now)
    for words in ["Führungskräfteseminar", "Coaching für Teams", "Denk bunt", "15"] {
      #expect(list.output.contains(words), "\(words)")
    }
  }

  // Dresden's page: the ten points in the document's own words and order.
  @Test func `Dresden's ten points come out in their words and order`() throws {
    let text = try document("001_076c6523947d17a2.txt")
    let points = text.components(separatedBy: "\n").compactMap { line in
      line.firstRange(of: #/^ +• /#).map { String(line[$0.upperBound...]) }
    }
    #expect(points.count == 10)
    let plan = try demo.lotse(
      demo.member("chair"), ["measure", "list", "--period", "2026-H1", "--lang", "de"] + Self.now)
    var rest = content(plan.output)[...]
    for point in points {
      let place = try #require(rest.range(of: content(point)), "\(point)")
      rest = rest[place.upperBound...]
    }
  }

  // Weimar's meeting: its topics, its projects and its trainings stand in the document and on the printed agenda.
  @Test func `Weimar's topics, improvements and trainings stand on the agenda`() throws {
    let text = content(try document("004_620e821b45e9e502.txt"))
    let topics = [
      "rassistische und diskriminierende Vorfälle und Straftaten",
      "Arbeit der Stadtverwaltung im Bereich des Ausländerrechts",
      "direkten Ansprechpartner bei der Polizeiinspektion", "Amt für Migration",
      "bessere telefonische Erreichbarkeit und Terminverfügbarkeit",
    ]
    for topic in topics { #expect(text.contains(content(topic)), "\(topic)") }
    #expect(text.contains(content("Rund 15 Personen")) && text.contains(content("etwa alle sechs Monate")))
    let number = try enter(
      ["meeting", "invite"],
      """
      on: 2026-07-14
      place: "Rathaus"
      period: 2026-H1
      invited:
        - {guest: "Oberbürgermeister und Bürgermeister", persons: 2}
        - {guest: "Stadtverwaltung, Ausländerbeirat, Beratungsstellen, Polizei, Initiativen", persons: 13}
      topics:
      \(topics.map { "  - \"\($0)\"" }.joined(separator: "\n"))
      """)
    let agenda = try demo.lotse(demo.member("police_contact"), ["meeting", "agenda", number] + Self.now)
    var rest = content(agenda.output)[...]
    for topic in topics {
      let place = try #require(rest.range(of: content(topic)), "\(topic)")
      rest = rest[place.upperBound...]
    }
  }
}
