import Clearing
import Config
import Rulebook
import Testing

/// The rehearsal's alliance and story as they ship: what a desk full of work needs.
struct DemoStoryTests {
  private func alliance() throws -> SketchedAlliance {
    try DemoAllianceFile.read(EmbeddedFile.demoAlliance.text, name: EmbeddedFile.demoAlliance.path)
  }

  private func acts() throws -> [StoryAct] {
    try StoryFile.read(
      EmbeddedFile.demoStory.text, name: EmbeddedFile.demoStory.path, alliance: try alliance(),
      taxonomy: try Sample.taxonomy())
  }

  @Test func `the alliance has seven bodies and eleven members`() throws {
    let bodies = try alliance().bodies
    #expect(
      bodies.map(\.code) == [
        "clearing_office", "counselling_north", "counselling_south", "police_contact_point",
        "immigration_office", "alliance_office", "data_protection",
      ])
    #expect(bodies.map(\.prefix) == ["KO", "BN", "BS", "PO", "MI", "BU", "DS"])
    #expect(bodies.map(\.members.count) == [2, 2, 2, 2, 1, 1, 1])
    #expect(Set(bodies.map(\.kind)) == Set(BodyKind.allCases))
    let members = bodies.flatMap(\.members)
    #expect(members.allSatisfy { $0.password == "nur-zur-probe-" + $0.login })
    #expect(Set(members.map(\.role)) == Set(Role.allCases).subtracting([.keyHolder]))
  }

  @Test func `the story fills two half-years and ends on a Monday morning`() throws {
    let acts = try acts()
    let newest = try #require(acts.last?.at)
    #expect(newest.description.hasPrefix("2026-01-12T0") && newest.day.weekday == 1)
    #expect(zip(acts, acts.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(acts.allSatisfy { $0.at.day.weekday <= 5 && (7...18).contains($0.at.hour) })
    let days = try acts.compactMap(\.deed.incident).map { try #require($0.core.occurred.from) }
    let halves = Dictionary(grouping: days, by: { Period(containing: $0).description }).mapValues(\.count)
    #expect(halves == ["2025-H1": 26, "2025-H2": 20])
  }

  @Test func `the story holds every kind of act in the numbers that a desk needs`() throws {
    let count = Dictionary(grouping: try acts(), by: \.deed.kind).mapValues(\.count)
    #expect(count["open_case"] == 28 && count["record_incident"] == 24)
    #expect(count["consent_given"] == 13 && count["consent_refused"] == 1)
    #expect(count["offer"] == 12 && count["accept"] == 8 && count["decline"] == 1 && count["report"] == 6)
    #expect(count["close_case"] == 9 && count["reopen_case"] == 1 && count["assign"] == 1)
    #expect(count["correct_case"] == 3 && count["correct_incident"] == 3 && count["confirm_names"] == 1)
    #expect(count["note_case"] == 16 && count["note_incident"] == 2)
  }

  @Test func `everybody who does case work acts in it`() throws {
    let logins = Set(try acts().map(\.login))
    let workers = try alliance().bodies.flatMap(\.members).filter(\.role.isCaseWork).map(\.login)
    #expect(logins == Set(workers + ["buendnis-1"]))
  }

  @Test func `one offer to the police waits at the end and one long ago was never answered`() throws {
    let acts = try acts()
    var waiting: [String: StoryAct] = [:]
    for act in acts {
      switch act.deed {
      case .offer: waiting[try #require(act.key)] = act
      case .accept(let referral, _), .decline(let referral, _, _): waiting[referral] = nil
      case .recordIncident, .openCase, .recordConsent, .report, .noteCase, .noteIncident, .closeCase,
        .reopenCase, .assign, .correctCase, .correctIncident, .confirmNames:
        break
      }
    }
    #expect(waiting.keys.sorted() == ["clinic-south", "neighbour-police", "trainee-police"])
    let days = try Sample.procedure().answerWorkingDays
    let newest = try #require(acts.last?.at.day)
    let calendar = DeadlinesFile.standard.calendar
    let overdue = waiting.filter { calendar.workingDay(days, after: $0.value.at.day) < newest }
    #expect(overdue.keys.sorted() == ["neighbour-police"])
  }

  @Test func `nothing in the story looks like a real address or number`() throws {
    let text = EmbeddedFile.demoStory.text
    // Numbers of this range are kept free for films and books; example.org belongs to nobody.
    let phones = text.matches(of: /phone: ([0-9 ]+)/).map(\.output.1)
    #expect(phones.count > 20 && phones.allSatisfy { $0.hasPrefix("030 23125 ") })
    let mails = text.matches(of: /mail: ([^ ,}\n]+@[^ ,}\n]+)/).map(\.output.1)
    #expect(mails.count > 5 && mails.allSatisfy { $0.hasSuffix("@example.org") })
    #expect(text.firstMatch(of: /(straße|Straße|weg|gasse|platz) [0-9]/) == nil)
  }
}

extension StoryDeed {
  /// The incident that the deed records, alone or with a case.
  fileprivate var incident: IncidentEntry? {
    switch self {
    case .recordIncident(let entry): return entry
    case .openCase(let command, _): return command.incident
    case .recordConsent, .offer, .accept, .decline, .report, .noteCase, .noteIncident, .closeCase,
      .reopenCase,
      .assign, .correctCase, .correctIncident, .confirmNames:
      return nil
    }
  }

  fileprivate var kind: String {
    switch self {
    case .recordIncident: return "record_incident"
    case .openCase: return "open_case"
    case .recordConsent(_, let entry): return entry.isGiven ? "consent_given" : "consent_refused"
    case .offer: return "offer"
    case .accept: return "accept"
    case .decline: return "decline"
    case .report: return "report"
    case .noteCase: return "note_case"
    case .noteIncident: return "note_incident"
    case .closeCase: return "close_case"
    case .reopenCase: return "reopen_case"
    case .assign: return "assign"
    case .correctCase: return "correct_case"
    case .correctIncident: return "correct_incident"
    case .confirmNames: return "confirm_names"
    }
  }
}
