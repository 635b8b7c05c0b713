import Clearing
import Config
import Rulebook
import Testing

struct RecordFilesTests {
  private let smallest = "occurred_on: 2026-10-03\narea: Lindenstadt\nacts: [threat]\n"

  @Test func `an incident of three lines gets the stated defaults`() throws {
    let entry = try Sample.incident(smallest)
    var core = IncidentCore(
      occurred: Occurrence(from: CalendarDay("2026-10-03")), receivedOn: Sample.today,
      area: Area(municipality: "Lindenstadt"), acts: ["threat"])
    core.suspected = false
    #expect(entry == IncidentEntry(core: core, narrative: ""))
  }

  @Test func `JSON is read like YAML`() throws {
    let json = """
      {"occurred_on": "2026-10-03", "area": {"municipality": "Lindenstadt"}, "acts": ["threat"],
       "exact_place": null, "suspected": false}
      """
    #expect(try Sample.incident(json) == Sample.incident(smallest))
  }

  @Test func `texts stay texts`() throws {
    let text = smallest.replacing("area: Lindenstadt", with: "area: {district: 01001, municipality: no}")
    let area = try Sample.incident(text).core.area
    #expect(area == Area(district: "01001", municipality: "no"))
  }

  @Test func `codes may be written by their labels`() throws {
    let text = "occurred_on: 03.10.2026\narea: L\nacts: [Bedrohung, online hate]\nmotives: antisemitismus\n"
    let core = try Sample.incident(text).core
    #expect(core.acts == ["threat", "online_hate"])
    #expect(core.motives == [Motive(code: "antisemitism", assessedBy: "counselling")])
    #expect(core.occurred.from == CalendarDay("2026-10-03"))
  }

  @Test func `dates are days, ranges or unknown`() throws {
    func occurred(_ text: String) throws -> Occurrence {
      try Sample.incident("occurred_on: \(text)\narea: L\nacts: [threat]").core.occurred
    }
    #expect(try occurred("today") == Occurrence(from: Sample.today))
    #expect(try occurred("heute") == Occurrence(from: Sample.today))
    #expect(try occurred("unbekannt") == Occurrence(from: nil, precision: .unknown))
    #expect(
      try occurred("{from: 2026-01-01, until: 30.06.2026, precision: halbjahr}")
        == Occurrence(from: CalendarDay("2026-01-01"), until: CalendarDay("2026-06-30"), precision: .halfYear)
    )
    #expect(try occurred("{precision: unknown}") == Occurrence(from: nil, precision: .unknown))
  }

  @Test(arguments: [
    "2026-02-30", "31.02.2026", "2026-13-01", "3.10.2026", "2026-10-3", "gestern", "99.99.9999",
    "2025-02-29", "0000-01-01", "20261003",
  ])
  func `a day that does not exist is refused with its line`(day: String) throws {
    let error = try Sample.error { _ = try Sample.incident("area: L\noccurred_on: \(day)\nacts: [threat]") }
    #expect(error.fault == .badDate && error.line == 2)
    let range = "area: L\nacts: [threat]\noccurred_on:\n  from: 2026-01-01\n  until: \(day)\n"
    let inRange = try Sample.error { _ = try Sample.incident(range) }
    #expect(inRange.fault == .badDate && inRange.line == 5)
  }

  @Test func `an unknown code is refused with its line and its neighbours`() throws {
    let error = try Sample.error {
      _ = try Sample.incident("occurred_on: today\narea: L\nacts:\n  - threat\n  - treath\n")
    }
    #expect(error.line == 5)
    guard case .unknownCode(let list, let code, let near) = error.fault else {
      Issue.record("\(error.fault)")
      return
    }
    #expect(list == "acts" && code == "treath" && near.first == "threat")
    let german = error.text(in: .german)
    #expect(german.contains("treath") && german.contains("threat") && german.contains("Zeile 5"))
  }

  @Test func `each wrong type is refused with its line`() throws {
    func fault(_ extra: String) throws -> (RulebookError.Fault, Int) {
      let error = try Sample.error { _ = try Sample.incident(smallest + extra) }
      return (error.fault, error.line)
    }
    #expect(try fault("suspected: vielleicht") == (.wrongType(.yesNo), 4))
    #expect(try fault("affected: 3") == (.wrongType(.mapping), 4))
    #expect(try fault("affected: {total: drei}") == (.wrongType(.count(least: 0, most: 1_000_000)), 4))
    #expect(try fault("affected: {total: -1}").0 == .wrongType(.count(least: 0, most: 1_000_000)))
    #expect(try fault("places: {a: b}") == (.wrongType(.list), 4))
    #expect(try fault("narrative: [a]") == (.wrongType(.text), 4))
    #expect(
      try fault("reported_to_police: manchmal")
        == (.unknownWord("manchmal", expected: ["yes", "no", "unknown"]), 4))
  }

  @Test func `what must be there is missed`() throws {
    let area = try Sample.error { _ = try Sample.incident("occurred_on: today\nacts: [threat]\n") }
    #expect(area.fault == .missingKey("area") && area.line == 1)
    let blank = try Sample.error { _ = try Sample.incident("area: L\noccurred_on:\nacts: [threat]\n") }
    #expect(blank.fault == .missingValue && blank.line == 2)
    let range = try Sample.error { _ = try Sample.incident("area: L\noccurred_on: {until: today}\n") }
    #expect(range.fault == .missingKey("from") && range.line == 2)
    let channel = try Sample.error { _ = try Sample.openCase("topic: threat\nplace: L\n") }
    #expect(channel.fault == .missingKey("channel"))
  }

  @Test func `a case takes topic, place and kind from its incident`() throws {
    let text = """
      channel: phone
      urgency: dringend
      received_on: 2026-10-05
      incident: {occurred_on: 2026-10-03, area: Lindenstadt, acts: [insult, threat]}
      incident_numbers: [v-26-4821-390]
      persons: [{label: Person A}]
      """
    let opened = try Sample.openCase(text)
    let cover = CaseCover(
      topic: "insult", place: "Lindenstadt", language: "de", urgency: .urgent,
      receivedOn: try #require(CalendarDay("2026-10-05")), channel: "phone", affectedKind: "individual")
    #expect(opened.cover == cover && opened.contributed && opened.note == nil)
    #expect(opened.incident?.core.channel == "phone")
    #expect(opened.incident?.core.receivedOn == cover.receivedOn)
    #expect(opened.incidentNumbers == ["V-26-4821-390"])
    #expect(opened.persons == [.init(person: PersonRecord(label: "Person A"), contact: nil)])
  }

  @Test func `a correction empties what says so and refuses what is blank`() throws {
    func correct(_ text: String) throws -> IncidentCorrection {
      try IncidentCorrectionFile.read(text, name: "f", today: Sample.today, taxonomy: try Sample.taxonomy())
    }
    var core = try Sample.incident(EmbeddedFile.exampleIncident.text).core
    let changed = try correct("places: ~\nmotives: []\naffected: {total: ~}\narea_of_life: null\n").core(
      from: core)
    core.places = []
    core.motives = []
    core.affected.total = nil
    core.areaOfLife = nil
    #expect(changed == core)
    let blank = try Sample.error { _ = try correct("suspected: true\nplaces:\n") }
    #expect(blank.fault == .missingValue && blank.line == 2)
    let needed = try Sample.error { _ = try correct("occurred_on: ~\n") }
    #expect(needed.fault == .missingValue)
  }

  @Test func `who was affected in which relation and at what age reads, each with its minimum`() throws {
    let entry = try Sample.incident(
      """
      occurred_on: {from: 2025-12-03, precision: etwa}
      area: Lindenstadt
      acts: [threat]
      affected: {persons: 3, direct: 3, witness_affected: {count: 2, at_least: ja}}
      age_bands: {under_14: 1, 27_64: 2}
      municipal_staff: ja
      in_public_role: nein
      known_acts: 4
      police_number: ST/0815/2025
      """)
    #expect(entry.core.occurred.precision == .about)
    #expect(
      entry.core.affectedGroups == [
        AffectedGroup(role: .direct, count: 3),
        AffectedGroup(role: .witnessAffected, count: 2, atLeast: true),
      ])
    #expect(
      entry.core.ageBands == [
        AgeBandCount(band: "under_14", count: 1), AgeBandCount(band: "27_64", count: 2),
      ])
    #expect(entry.core.municipalStaff == true && entry.core.inPublicRole == false)
    #expect(entry.core.series == IncidentSeries(knownActs: 4) && entry.policeNumber == "ST/0815/2025")
    let wrong = try Sample.error {
      _ = try Sample.incident("occurred_on: today\narea: X\nacts: [threat]\nage_bands: {adult: 1}\n")
    }
    guard case .unknownKey("adult", _) = wrong.fault else {
      Issue.record("\(wrong.fault)")
      return
    }
  }

  @Test func `a correction says what one side holds, and leaves what the others said`() throws {
    let core = try Sample.incident(EmbeddedFile.exampleIncident.text).core
    let correction = try IncidentCorrectionFile.read(
      "motives: [{code: racism_unspecified, assessed_by: police}]\npolice_number: ST/1\n", name: "f",
      today: Sample.today, taxonomy: try Sample.taxonomy())
    let changed = correction.core(from: core)
    #expect(changed.motives.map(\.code) == core.motives.map(\.code) + ["racism_unspecified"])
    #expect(changed.motives.map(\.assessedBy) == ["counselling", "reporter", "police"])
    #expect(correction.policeNumber == "ST/1" && correction.narrative == nil)
  }

  @Test func `a refusal of consent reads, and nothing is taken for given`() throws {
    let text = """
      recipient: police_contact_point
      given: nein
      purpose: contact
      classes: K4
      form: mündlich
      text_version: 2026-1
      """
    let entry = try ConsentFile.read(text, name: "f", today: Sample.today, taxonomy: try Sample.taxonomy())
    #expect(!entry.isGiven && entry.form == .oral && entry.classes == [.contact])
    #expect(!entry.releaseFromSecrecy && !entry.dutyToProsecuteExplained)
    #expect(entry.givenOn == Sample.today && entry.validUntil == nil && entry.textVersion == "2026-1")
    let unsaid = try Sample.error {
      _ = try ConsentFile.read(
        text.replacing("given: nein\n", with: ""), name: "f", today: Sample.today,
        taxonomy: try Sample.taxonomy())
    }
    #expect(unsaid.fault == .missingKey("given"))
    let eighth = try Sample.error {
      _ = try ConsentFile.read(
        text.replacing("K4", with: "K8"), name: "f", today: Sample.today, taxonomy: try Sample.taxonomy())
    }
    #expect(eighth.fault == .unknownWord("k8", expected: DataClass.allCases.map(\.rawValue)))
  }

  @Test func `an offer of classes needs its summary`() throws {
    let taxonomy = try Sample.taxonomy()
    let bare = try OfferFile.read("purpose: contact\nclasses: []\n", name: "f", taxonomy: taxonomy)
    #expect(bare.purpose == "contact" && bare.classes.isEmpty && bare.summary.isEmpty)
    let error = try Sample.error {
      _ = try OfferFile.read("purpose: contact\nclasses: [K2]\n", name: "f", taxonomy: taxonomy)
    }
    #expect(error.fault == .missingKey("summary"))
  }
}
