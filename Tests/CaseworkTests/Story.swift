import Casework
import Clearing
import ReadModel
import Rulebook
import TestSupport

/// The main job, one step a function, in a test alliance.
struct Story {
  let alliance: TestAlliance
  static let marker = "MARKIERUNG-7f3a-Nachricht"
  static let day = CalendarDay(number: 20_465)  // 2026-01-12

  /// A case with an incident, a person and a contact, as the first counsellor opens it.
  static var openCase: OpenCase {
    var core = IncidentCore(
      occurred: Occurrence(from: day.adding(days: -3)), receivedOn: day,
      area: Area(municipality: "Musterstadt"),
      acts: ["threat"], motives: [Motive(code: "racism", assessedBy: "counselling")])
    core.affected = AffectedCount(total: 1, persons: 1)
    return OpenCase(
      cover: CaseCover(
        topic: "threat", place: "Musterstadt", language: "de", urgency: .normal, receivedOn: day,
        channel: "phone", affectedKind: "person"),
      incident: IncidentEntry(core: core, narrative: marker, exactPlace: "\(marker) am Markt"),
      persons: [
        .init(
          person: PersonRecord(label: "Person A", name: "\(marker) Name"),
          contact: ContactRecord(phone: "\(marker) 555"))
      ], note: "\(marker) Notiz")
  }

  /// The shipped procedure, adopted: its steps have periods and a ladder.
  func adoptedSteps() async throws {
    _ = try await alliance.acting(as: "vorsitz") { session in
      let text = RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
      let today = try await session.desk().today
      return try await session.perform(
        AdoptRules(kind: .procedure, version: "2026-2", text: text, from: today))
    }
  }

  /// Two months later: whoever is called by then for the steps of a case.
  func escalated(_ number: String) async throws {
    _ = try await alliance.acting(as: "nord-1") { session in
      let now = try await session.desk().now
      try await session.setClock(now.adding(hours: 24 * 60))
      return try await session.perform(RaiseEscalation(number: number))
    }
  }

  func openedCase() async throws -> String {
    try await alliance.acting(as: "nord-1") { try await $0.perform(Self.openCase).number ?? "" }
  }

  /// The code word's body.
  func body(_ code: String, _ session: Session) async throws -> BodyID {
    let desk = try await session.desk()
    return Directory(desk.world).body(code: code)?.id ?? BodyID(high: 0, low: 0)
  }

  func consented(_ number: String, given: Bool = true) async throws {
    _ = try await alliance.acting(as: "nord-1") { session in
      let terms = Self.terms(try await body("police", session))
      return try await session.perform(RecordConsent(number: number, terms: terms, isGiven: given))
    }
  }

  static func terms(_ recipient: BodyID) -> ConsentTerms {
    ConsentTerms(
      recipient: recipient, purpose: "criminal_complaint", classes: [.facts, .contact, .identity],
      form: .written,
      language: "de", textVersion: "1", givenOn: day, validUntil: day.adding(days: 180),
      releaseFromSecrecy: true, dutyToProsecuteExplained: true)
  }

  static func offer(_ number: String, to recipient: BodyID) -> OfferReferral {
    OfferReferral(
      number: number, recipient: recipient, purpose: "criminal_complaint",
      classes: [.facts, .contact, .identity], summary: "\(marker) Kurzfassung", confirmation: number)
  }

  /// A request to hand over without consent, towards the police.
  func disclosed(_ number: String) async throws -> String {
    try await alliance.acting(as: "nord-1") { session in
      let request = RequestDisclosure(
        number: number, recipient: try await body("police", session), ground: "present_danger",
        classes: [.facts],
        facts: "\(Self.marker) Tatsachen")
      return try await session.perform(request).number ?? ""
    }
  }

  /// A table with the police about a case that was offered to them.
  func conferred(_ number: String) async throws -> String {
    try await alliance.acting(as: "nord-1") { session in
      let police = try await body("police", session)
      var terms = Self.terms(police)
      terms.purpose = "case_conference"
      _ = try await session.perform(RecordConsent(number: number, terms: terms, isGiven: true))
      let call = CallConference(
        number: number, on: try await session.desk().today, bodies: [police], classes: [.facts],
        reason: "several_bodies", confirmation: number)
      return try await session.perform(call).number ?? ""
    }
  }

  func offered(_ number: String) async throws -> String {
    try await alliance.acting(as: "nord-1") { session in
      let offer = Self.offer(number, to: try await body("police", session))
      return try await session.perform(offer).number ?? ""
    }
  }
}
