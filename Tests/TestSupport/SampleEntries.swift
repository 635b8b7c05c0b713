import Clearing

/// Entries and steps that many tests begin with.
public enum SampleEntries {
  /// An incident of the day before the sample Friday.
  public static func core(on day: CalendarDay = SampleAlliance.friday.adding(days: -1)) -> IncidentCore {
    var core = IncidentCore(
      occurred: Occurrence(from: day), receivedOn: max(day, SampleAlliance.friday),
      area: Area(municipality: "Beispielhausen"), acts: ["threat", "insult"],
      motives: [Motive(code: "racism", assessedBy: "counselling", primary: true)])
    core.places = ["street"]
    core.affected = AffectedCount(total: 1, persons: 1)
    return core
  }

  /// The same with its words.
  public static func incident() -> IncidentEntry {
    IncidentEntry(core: core(), narrative: "Vor dem Laden bedroht.", exactPlace: "Marktstraße 3")
  }

  /// A cover that fits it.
  public static func cover(urgency: Urgency = .normal) -> CaseCover {
    CaseCover(
      topic: "threat", place: "Beispielhausen", language: "de", urgency: urgency,
      receivedOn: SampleAlliance.friday, channel: "phone", affectedKind: "person", needs: ["legal_advice"])
  }

  /// A person with a telephone.
  public static let person = OpenCase.Affected(
    person: PersonRecord(label: "Person A", name: "Amal Beispiel", ageBand: "adult"),
    contact: ContactRecord(phone: "0170 000000", advice: "nur nach 16 Uhr"))

  /// A case with incident, person, contact and note.
  public static func openCase(urgency: Urgency = .normal, contributed: Bool = true) -> OpenCase {
    OpenCase(
      cover: cover(urgency: urgency), incident: incident(), persons: [person], note: "Erstgespräch geführt.",
      contributed: contributed)
  }

  /// A declaration towards a recipient.
  public static func terms(
    to recipient: BodyID = SampleAlliance.police, purpose: String = "criminal_complaint",
    classes: [DataClass] = [.facts, .contact, .identity], from day: CalendarDay = SampleAlliance.friday,
    days: Int = 180, explained: Bool = true
  ) -> ConsentTerms {
    ConsentTerms(
      recipient: recipient, purpose: purpose, classes: classes, form: .written, language: "de",
      textVersion: "2026-1", givenOn: day, validUntil: day.adding(days: days), releaseFromSecrecy: true,
      dutyToProsecuteExplained: explained)
  }

  /// A structural finding of the sample half-year.
  public static func finding(
    _ kind: FindingKind = .finding, _ text: String = "Der Empfang hat keine Dolmetschenden.",
    audience: Audience = .alliance, ground: ExampleGround? = nil, approvedOn: CalendarDay? = nil
  ) -> RecordFinding {
    RecordFinding(
      Finding(
        kind: kind, period: "2026-H1", text: PublishedText(text, english: "No interpreters."),
        audience: audience, ground: ground, approvedOn: approvedOn))
  }

  /// A message of a witness.
  public static func report(on day: CalendarDay = SampleAlliance.friday) -> RecordReport {
    RecordReport(
      core: ReportCore(receivedOn: day, channel: "phone", reporterRelation: "witness"),
      text: "Zwei Stämme sind abgebrochen.")
  }

  /// An abstract question to the police.
  public static func enquiry(_ text: String = "Wird auch ohne Antrag ermittelt?") -> AskEnquiry {
    AskEnquiry(recipient: SampleAlliance.police, category: "threat", area: .land, text: text)
  }

  /// A call to a case conference with the police.
  public static func conference(
    _ number: String, on day: CalendarDay, bodies: [BodyID] = [SampleAlliance.police],
    classes: [DataClass] = [.facts]
  ) -> CallConference {
    CallConference(
      number: number, on: day, bodies: bodies, classes: classes, reason: "several_bodies",
      confirmation: number)
  }

  /// How it went: two of the north, one of the police, and a task for each.
  public static func held(on day: CalendarDay) -> ConferenceHeld {
    ConferenceHeld(
      on: day,
      seats: [
        ConferenceSeat(body: SampleAlliance.north, persons: 2),
        ConferenceSeat(body: SampleAlliance.police, persons: 1),
      ],
      tasks: [
        ConferenceTask(
          task: 1, body: SampleAlliance.police, what: "Streife am Abend", due: day.adding(days: 7)),
        ConferenceTask(
          task: 2, body: SampleAlliance.north, what: "Auskunftssperre", due: day.adding(days: 3)),
      ])
  }

  /// An offer to a recipient.
  public static func offer(
    _ number: String, to recipient: BodyID = SampleAlliance.police, purpose: String = "criminal_complaint",
    classes: [DataClass] = [.facts, .contact, .identity]
  ) -> OfferReferral {
    OfferReferral(
      number: number, recipient: recipient, purpose: purpose, classes: classes, summary: "Bitte um Anzeige.",
      confirmation: number)
  }
}

extension GivenWhenThen {
  /// A case of the north, opened by Nora; gives its running number, empty when it was refused.
  public mutating func aCase(urgency: Urgency = .normal, contributed: Bool = true) -> String {
    when(SampleEntries.openCase(urgency: urgency, contributed: contributed), by: SampleAlliance.nora).number
      ?? ""
  }

  /// A case of the north with consent towards the police.
  public mutating func aCaseWithConsent() -> String {
    let number = aCase()
    when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: SampleAlliance.nora)
    return number
  }

  /// An offer of such a case to the police; gives the case's and the referral's number.
  public mutating func anOffer() -> (file: String, referral: String) {
    let number = aCaseWithConsent()
    return (number, when(SampleEntries.offer(number), by: SampleAlliance.nora).number ?? "")
  }

  /// A case conference with the police, to whom such a case was offered; gives the case's and the conference's number.
  public mutating func aConference(
    classes: [DataClass] = [.facts], on day: CalendarDay? = nil
  ) -> (file: String, conference: String) {
    let number = anOffer().file
    let terms = SampleEntries.terms(purpose: "case_conference", classes: [.facts, .identity])
    when(RecordConsent(number: number, terms: terms, isGiven: true), by: SampleAlliance.nora)
    let call = SampleEntries.conference(number, on: day ?? today.adding(days: 5), classes: classes)
    return (number, when(call, by: SampleAlliance.nora).number ?? "")
  }

  /// Such a conference, held, with a task for the police.
  public mutating func aHeldConference() -> (file: String, conference: String) {
    let numbers = aConference()
    when(
      HoldConference(number: numbers.conference, held: SampleEntries.held(on: today)),
      by: SampleAlliance.nora)
    return numbers
  }

  /// A referral that the police have accepted.
  public mutating func anAcceptedReferral() -> (file: String, referral: String) {
    let numbers = anOffer()
    when(AcceptReferral(number: numbers.referral), by: SampleAlliance.paul)
    return numbers
  }
}
