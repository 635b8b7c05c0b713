import Clearing
import Config
import Rulebook
import Testing

struct ShippedFilesTests {
  @Test(arguments: CodeListName.allCases)
  func `every code list has codes with two labels`(list: CodeListName) throws {
    let entries = try Sample.taxonomy().entries(list)
    #expect(!entries.isEmpty)
    #expect(entries.allSatisfy { !$0.german.isEmpty && !$0.english.isEmpty })
  }

  @Test func `the taxonomy carries the schemes of motives and acts`() throws {
    let taxonomy = try Sample.taxonomy()
    #expect(taxonomy.version == "2026-1")
    let roma = try #require(taxonomy.entry(.motives, "anti_roma"))
    #expect(roma.odihr == "odihr_anti_roma" && roma.pmk == "pmk_antiziganistisch")
    #expect(roma.agg == ["agg_rasse", "agg_ethnische_herkunft"])
    let threat = try #require(taxonomy.entry(.acts, "threat"))
    #expect(threat.rias == "Bedrohung" && threat.vbrg == "yes" && threat.odihr == "threats")
    #expect(threat.stgb?.contains("241") == true)
    let acts = taxonomy.entries(.acts)
    #expect(acts.compactMap(\.rank) == acts.compactMap(\.rank).sorted())
    #expect(acts.allSatisfy { $0.rank != nil })
    let groups: Set = ["violence", "threat", "damage", "speech_propaganda", "discrimination", "other"]
    #expect(Set(acts.compactMap(\.group)) == groups)
  }

  @Test func `the procedure's numbers are read`() throws {
    let read = try Sample.procedure()
    #expect(read.version == "2026-1" && read.answerWorkingDays == 5 && read.urgentAnswerWorkingDays == 1)
    #expect(read.consentMonths == 6 && read.answerRestarts == 1 && read.contactWorkingDays == 2)
    // Steps 0 to 17, in their order.
    #expect(
      read.steps.map(\.name) == [
        "information", "intake", "acknowledge", "urgency_check", "conflict_check", "assessment", "wishes",
        "refer", "answer", "escalation", "handling", "statement", "conference", "feedback", "close",
        "follow_up", "reopen", "lessons",
      ])
    #expect(read.ladder.map(\.level) == EscalationLevel.allCases)
    #expect(Set(read.statuses.map(\.status)) == Set(ProcedureStatus.allCases) && read.routes.count > 8)
    #expect(
      Set(read.declineReasons) == Set(try Sample.taxonomy().entries(.declineReasons).map(\.code)))
  }

  @Test func `when incidents are probably one is read, and a wrong word is named with its line`() throws {
    #expect(try Sample.procedure().sameIncident == SameIncidentRule())
    let text = EmbeddedFile.procedure.text
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.hasPrefix("same_incident:")
      })
    for (right, wrong) in [
      ("days: 1,", "days: -1,"), ("widest_days: 31", "widest_days: 0"),
      ("place: municipality", "place: street"), ("kind: group}", "kind: narrative}"), ("days: 1, ", ""),
      ("kind: group}", "kind: group, words: yes}"),
    ] {
      let changed = text.replacing(
        "same_incident: {" + (right.hasPrefix("days") ? right : ""),
        with: "same_incident: {" + (right.hasPrefix("days") ? wrong : "")
      )
      .replacing(right.hasPrefix("days") ? "\u{0}" : right, with: wrong)
      #expect(changed != text)
      do {
        _ = try ProcedureFile.read(changed, name: "verfahren.yaml")
        Issue.record("read in spite of \(wrong)")
      } catch {
        #expect(error.file == "verfahren.yaml" && error.line == line + 1, "\(wrong): \(error)")
      }
    }
  }

  @Test func `the examples of incident and case read whole`() throws {
    let incident = try Sample.incident(EmbeddedFile.exampleIncident.text)
    #expect(incident.core.occurred.from == CalendarDay("2025-12-03"))
    #expect(incident.core.acts == ["memorial_damage", "graffiti_sticker"])
    #expect(incident.core.motives.map(\.assessedBy) == ["counselling", "reporter"])
    #expect(incident.core.affected == AffectedCount(total: 1, persons: 0))
    #expect(incident.exactPlace?.isEmpty == false && incident.contributed)
    let opened = try Sample.openCase(EmbeddedFile.exampleCase.text)
    #expect(opened.incident?.core.channel == "in_person")
    #expect(opened.incident?.core.receivedOn == CalendarDay("2025-12-15"))
    #expect(opened.incident?.core.reportedToPolice == .no)
    #expect(opened.persons.first?.contact?.phone == "0151 0000000")
  }

  @Test func `the examples of consent and offer fit together`() throws {
    let taxonomy = try Sample.taxonomy()
    let consent = try ConsentFile.read(
      EmbeddedFile.exampleConsent.text, name: "consent.yaml", today: Sample.today, taxonomy: taxonomy)
    let offer = try OfferFile.read(EmbeddedFile.exampleOffer.text, name: "offer.yaml", taxonomy: taxonomy)
    #expect(consent.recipient == "police_contact_point" && consent.isGiven)
    #expect(consent.purpose == offer.purpose && consent.classes == offer.classes)
    #expect(offer.classes == [.facts, .contact, .identity])
    #expect(consent.dutyToProsecuteExplained && consent.releaseFromSecrecy)
    let terms = consent.terms(recipient: BodyID(high: 1, low: 2), procedure: try Sample.procedure())
    #expect(terms.validUntil == CalendarDay("2026-06-17"))
    #expect(terms.holds(on: consent.givenOn))
  }

  @Test func `the examples of corrections change what they name and nothing else`() throws {
    let taxonomy = try Sample.taxonomy()
    let core = try Sample.incident(EmbeddedFile.exampleIncident.text).core
    let correction = try IncidentCorrectionFile.read(
      EmbeddedFile.exampleIncidentCorrection.text, name: "f", today: Sample.today, taxonomy: taxonomy)
    var expected = core
    expected.occurred = Occurrence(from: CalendarDay("2025-12-02"), until: CalendarDay("2025-12-03"))
    expected.area.municipality = "Lindenstadt-Nord"
    expected.affected.total = 3
    expected.reportedToPolice = .yes
    #expect(correction.core(from: core) == expected)
    #expect(correction.narrative?.hasPrefix("In den Nächten") == true && correction.exactPlace == nil)
    let opened = try Sample.openCase(EmbeddedFile.exampleCase.text)
    let change = try CaseCorrectionFile.read(
      EmbeddedFile.exampleCaseCorrection.text, name: "f", today: Sample.today, taxonomy: taxonomy)
    var cover = opened.cover
    cover.urgency = .urgent
    cover.needs = ["safety_planning", "police_report_support", "translation"]
    #expect(change.cover(from: opened.cover) == cover)
    var person = try #require(opened.persons.first)
    person.contact?.mail = "a.beispiel@example.org"
    person.contact?.advice = "Bitte nur per E-Mail melden."
    #expect(change.persons(from: opened.persons) == [person])
  }

  @Test func `the remaining examples read`() throws {
    let taxonomy = try Sample.taxonomy()
    for file in [EmbeddedFile.exampleCaseNote, .exampleIncidentNote] {
      #expect(try NoteFile.read(file.text, name: file.path).count > 20)
    }
    let closing = try ClosingFile.read(
      EmbeddedFile.exampleCaseClosing.text, name: "f", taxonomy: taxonomy)
    #expect(closing == Closing(reason: "goal_reached", support: "need_met", criminal: "reported_pending"))
    let reason = try ReopeningFile.read(
      EmbeddedFile.exampleCaseReopening.text, name: "f", taxonomy: taxonomy)
    #expect(reason == "new_fact")
    let report = try ReportFile.read(
      EmbeddedFile.exampleReferralReport.text, name: "f", taxonomy: taxonomy)
    #expect(report.outcome == "talked_to_person" && report.text?.isEmpty == false)
  }
}
