import Casework
import Clearing
import EventStore
import ReadModel
import Rulebook
import Vault

/// Plays the story of the rehearsal: every act by the member whose act it is, through the very commands that everybody
/// uses.
struct DemoStory {
  private let sketch: SketchedAlliance
  private let sessions: [String: Session]
  private var bodies: [String: BodyID] = [:]
  private var incidents: [String: String] = [:]
  private var cases: [String: String] = [:]
  private var referrals: [String: String] = [:]

  /// Opens a session for each member of an alliance that was just founded; they stay open, since opening costs most.
  init(_ sketch: SketchedAlliance, log: any EntryLog, rules: Rules) throws {
    self.sketch = sketch
    let now = AllianceClock.parse(sketch.founded.description)
    var sessions: [String: Session] = [:]
    for member in sketch.bodies.flatMap(\.members) {
      sessions[member.login] = try Session(
        log: log, login: member.login, password: .password(member.password), rules: rules, now: now)
    }
    self.sessions = sessions
  }

  /// Names bodies and members, then carries the acts out; throws at the first that is refused.
  mutating func play(_ acts: [StoryAct]) async throws {
    for body in sketch.bodies { try await name(body, members: body.members) }
    for act in acts {
      let session = try session(act.login)
      if let moment = AllianceClock.parse(act.at.description) { try await session.setClock(moment) }
      try await play(act, session)
    }
  }

  private mutating func play(_ act: StoryAct, _ session: Session) async throws {
    let key = act.key ?? ""
    switch act.deed {
    case .recordIncident(let entry): incidents[key] = try await session.perform(RecordIncident(entry)).number
    case .openCase(var command, let known):
      command.incidentNumbers += try known.map { try number($0, in: incidents) }
      cases[key] = try await session.perform(command).number
    case .recordConsent(let file, let entry):
      let terms = entry.terms(
        recipient: try await body(entry.recipient, session), procedure: try await session.desk().procedure)
      let command = RecordConsent(number: try caseNumber(file), terms: terms, isGiven: entry.isGiven)
      _ = try await session.perform(command)
    case .offer(let file, let code, let entry):
      let offer = OfferReferral(
        number: try caseNumber(file), recipient: try await body(code, session), purpose: entry.purpose,
        classes: entry.classes, summary: entry.summary, confirmation: try caseNumber(file))
      referrals[key] = try await session.perform(offer).number
    case .accept(let referral, let reference):
      let number = try number(referral, in: referrals)
      _ = try await session.perform(AcceptReferral(number: number, reference: reference))
    case .decline(let referral, let reason, let code):
      let number = try number(referral, in: referrals)
      var command = DeclineReferral(number: number, reason: reason)
      if let code { command.suggestion = try await body(code, session) }
      _ = try await session.perform(command)
    case .report(let referral, let entry):
      let number = try number(referral, in: referrals)
      _ = try await session.perform(ReportReferral(number: number, outcome: entry.outcome, text: entry.text))
    case .noteCase(let file, let text):
      _ = try await session.perform(NoteCase(number: try caseNumber(file), text: text))
    case .noteIncident(let incident, let text):
      _ = try await session.perform(NoteIncident(number: try number(incident, in: incidents), text: text))
    case .closeCase(let file, let closing):
      _ = try await session.perform(CloseCase(number: try caseNumber(file), closing: closing))
    case .reopenCase(let file, let reason):
      _ = try await session.perform(ReopenCase(number: try caseNumber(file), reason: reason))
    case .assign(let file, let login):
      guard let member = try await session.member(login: login) else { throw Refusal.notFoundOrNotPermitted }
      _ = try await session.perform(AssignCase(number: try caseNumber(file), member: member))
    case .correctCase(let file, let change): try await correct(try caseNumber(file), change, session)
    case .correctIncident(let incident, let change):
      try await correct(try number(incident, in: incidents), change, session)
    case .confirmNames: try await confirmNames(act.login)
    }
  }

  private func correct(_ number: String, _ change: CaseCorrection, _ session: Session) async throws {
    _ = try await session.catchUp()
    let desk = try await session.desk()
    guard let view = CaseView(number: number, desk.world, reader: desk.reader, today: desk.today) else {
      throw Refusal.notFoundOrNotPermitted
    }
    let known = view.persons.map { OpenCase.Affected(person: $0.record, contact: $0.contacts.first) }
    let command = CorrectCase(
      number: number, cover: change.cover(from: view.cover), persons: change.persons(from: known))
    _ = try await session.perform(command)
  }

  private func correct(_ number: String, _ change: IncidentCorrection, _ session: Session) async throws {
    _ = try await session.catchUp()
    let world = try await session.desk().world
    guard let incident = world.numbers[number].flatMap({ world.incidents[$0] }) else {
      throw Refusal.notFoundOrNotPermitted
    }
    let command = CorrectIncident(
      number: number, core: change.core(from: incident.core), narrative: change.narrative,
      exactPlace: change.exactPlace)
    _ = try await session.perform(command)
  }

  // MARK: - Names

  private func confirmNames(_ login: String) async throws {
    for body in sketch.bodies where body.members.first?.login == login { try await name(body, members: []) }
  }

  private func name(_ body: SketchedBody, members: [SketchedMember]) async throws {
    guard let holder = body.members.first else { throw SessionError.keyMissing }
    let session = try session(holder.login)
    var names: [MemberID: String] = [:]
    for member in members {
      if let id = try await session.member(login: member.login) { names[id] = member.name }
    }
    _ = try await session.name(Naming(body: RehearsalPlan.PlannedBody(body), members: names))
  }

  private mutating func body(_ code: String, _ session: Session) async throws -> BodyID {
    if let known = bodies[code] { return known }
    _ = try await session.catchUp()
    guard let found = Directory(try await session.desk().world).body(code: code) else {
      throw Refusal.notFoundOrNotPermitted
    }
    bodies[code] = found.id
    return found.id
  }

  private func session(_ login: String) throws -> Session {
    guard let session = sessions[login] else { throw SessionError.wrongNameOrPassword }
    return session
  }

  private func caseNumber(_ key: String) throws -> String { try number(key, in: cases) }

  private func number(_ key: String, in numbers: [String: String]) throws -> String {
    guard let number = numbers[key] else { throw Refusal.notFoundOrNotPermitted }
    return number
  }
}
