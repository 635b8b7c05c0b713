import Clearing

/// An affected person with the ways to reach them; exists for the own body only.
public struct PersonView: Hashable, Sendable {
  /// The person's compartment.
  public let id: CompartmentID
  /// What the body knows.
  public let record: PersonRecord
  /// How the person may be reached.
  public let contacts: [ContactRecord]
}

/// A declaration, and what it is worth today.
public struct ConsentView: Hashable, Sendable {
  /// To whom, what for, which data.
  public let terms: ConsentTerms
  /// Given, or refused?
  public let isGiven: Bool
  /// Does it decide today: not run out, and not replaced by a newer one to the same recipient for the same purpose?
  public let holdsToday: Bool
  /// What it is worth today, in one word.
  public let standing: ConsentStanding
  /// The day on which the person took it back.
  public let withdrawnOn: CalendarDay?

  /// Does it allow something today?
  public var isInForce: Bool { isGiven && holdsToday }
}

/// A release from secrecy, and whether it holds today.
public struct ReleaseView: Hashable, Sendable {
  /// Who may be told what.
  public let terms: ReleaseTerms
  /// Does it hold today?
  public let holdsToday: Bool
}

/// One case as its reader may see it, on one day.
public struct CaseView: Hashable, Sendable {
  /// Its line in the work list: numbers, status, due date, owner.
  public let row: WorkListRow
  /// The random number by which other bodies speak of it.
  public let sharedNumber: String
  /// What the cover says now.
  public let cover: CaseCover
  /// Does the clearing office see the cover?
  public let contributed: Bool
  /// The version of the procedure it runs under.
  public let procedureVersion: String
  /// Why it was closed; nil while it is open.
  public let closing: Closing?
  /// The day it was closed.
  public let closedOn: CalendarDay?
  /// Affected persons; empty unless the case is the own body's.
  public let persons: [PersonView]
  /// Incidents it is about, as far as the reader may read them.
  public let incidents: [IncidentView]
  /// Declarations, oldest first.
  public let consents: [ConsentView]
  /// Releases from secrecy, oldest first.
  public let releases: [ReleaseView]
  /// Who still has to be told something, oldest first.
  public let notices: [NoticeState]
  /// Referrals, the newest first.
  public let referrals: [ReferralRow]
  /// Counselling notes, oldest first; empty unless the case is the own body's.
  public let notes: [NoteLine]
  /// What keeps accused bodies away, oldest first.
  public let shields: [Shield]
  /// Who can help instead of an accused body.
  public let alternatives: [Alternative]
  /// Members who stand too near to know of it, in a fixed order.
  public let related: [MemberID]
  /// Case conferences about it, those still to be held first.
  public let conferences: [ConferenceRow]
  /// Who can be called to one, with what may be spoken of; empty unless the case is the own body's and open.
  public let guests: [ConferenceGuest]
  /// The day by which somebody asks again after the closing; nil when nobody has to.
  public let followUpDue: CalendarDay?
  /// Everything that happened, oldest first.
  public let timeline: Timeline

  /// How many notes there are.
  public var notesCount: Int { notes.count }

  /// The case that is called so (as typed); nil when the reader may not know of it, or there is none.
  public init?(number: String, _ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    guard let file = gate.file(number) else { return nil }
    row = WorkList.row(file, gate, today)
    sharedNumber = file.number
    cover = file.cover
    contributed = file.contributed
    procedureVersion = file.procedureVersion
    closing = file.closing
    closedOn = file.closedOn
    persons = Self.persons(file, gate)
    incidents = file.incidents.compactMap { world.incidents[$0] }.filter(gate.mayRead)
      .map { IncidentView($0, gate) }
    consents = file.consents.map { Self.consent($0, file, today) }
    releases = file.releases.map { ReleaseView(terms: $0.terms, holdsToday: $0.holds(on: today)) }
    notices = file.openNotices
    referrals = world.referrals(of: file.id).filter(gate.mayRead).reversed()
      .map { ReferralRow($0, gate, today: today) }
    notes = gate.mayReadNotes(file) ? (world.notes(of: file.id)?.history ?? []).flatMap(NoteLines.notes) : []
    shields = file.shields
    alternatives = world.alternatives(file.shields, of: file.owner, on: today)
    related = file.related.sorted()
    conferences = ConferenceList(world, reader: reader, today: today, about: file.id).rows
    guests = row.isOwn && file.isOpen ? world.conferenceGuests(file, on: today) : []
    followUpDue = file.followUpDue
    timeline = Timeline(file, gate)
  }

  private static func persons(_ file: CaseState, _ gate: ReadGate) -> [PersonView] {
    guard gate.mayReadPersons(file) else { return [] }
    let contacts = gate.world.contacts(of: file.id)
    return gate.world.persons(of: file.id).map { person in
      PersonView(
        id: person.id, record: person.record,
        contacts: contacts.filter { $0.person == person.id }.map(\.record))
    }
  }

  private static func consent(_ record: ConsentRecord, _ file: CaseState, _ today: CalendarDay) -> ConsentView
  {
    let terms = record.terms
    let deciding = file.consent(to: terms.recipient, purpose: terms.purpose, on: today)
    return ConsentView(
      terms: terms, isGiven: record.isGiven, holdsToday: deciding?.event == record.event,
      standing: file.standing(of: record, on: today), withdrawnOn: record.withdrawnOn)
  }
}
