import Clearing
import ReadModel
import TestSupport

/// A small alliance in the middle of its work: open, offered, accepted, declined, overdue and closed cases.
enum SampleStory {
  static let friday = SampleAlliance.friday

  /// The story and the numbers that tests speak of.
  struct Numbers {
    var fresh = ""
    var urgent = ""
    var consented = ""
    var offered = ""
    var offer = ""
    var accepted = ""
    var acceptedReferral = ""
    var declined = ""
    var closed = ""
  }

  static func told() -> (story: GivenWhenThen, numbers: Numbers) {
    var story = GivenWhenThen(today: friday.adding(days: -20))
    var numbers = Numbers()
    nameMembers(&story)
    numbers.closed = open(&story, "insult", "Nordheim", "Person D")
    story.when(
      CloseCase(number: numbers.closed, closing: Closing(reason: "done", support: "stabilised")), by: nora)
    story.today = friday.adding(days: -12)
    numbers.declined = offered(&story, "memorial_damage", "Musterstadt", "Person C").file
    let refused = story.world(SampleAlliance.police).referrals.values.map(\.offer.number).sorted()
    if let first = refused.first {
      story.when(DeclineReferral(number: first, reason: "not_competent"), by: SampleAlliance.paul)
    }
    story.today = friday.adding(days: -4)
    (numbers.accepted, numbers.acceptedReferral) = offered(&story, "threat", "Südfeld", "Person B")
    story.when(
      AcceptReferral(number: numbers.acceptedReferral, reference: "ST/0815/2026"), by: SampleAlliance.paul)
    story.today = friday.adding(days: -2)
    (numbers.offered, numbers.offer) = offered(&story, "threat", "Musterstadt", "Person A")
    story.today = friday
    numbers.consented = open(&story, "bodily_harm", "Großenhain", "Person E")
    consent(&story, numbers.consented)
    numbers.urgent = open(&story, "threat", "Musterstadt", "Person F", urgency: .urgent)
    numbers.fresh = open(&story, "insult", "Musterstadt", "Person G")
    keepPapers(&story)
    return (story, numbers)
  }

  /// What lies before a member.
  static func desk(_ story: GivenWhenThen, _ actor: Author, isRehearsal: Bool = false) -> Desk {
    Desk(
      world: story.world(actor.body), reader: actor, memberName: names[actor.member] ?? "",
      today: story.today,
      now: Moment(milliseconds: (Int64(story.today.number) * 24 + 9) * 3_600_000),
      taxonomy: SampleTaxonomy.lists,
      procedure: SampleAlliance.procedure, isRehearsal: isRehearsal, consentTextVersion: "2026-7")
  }

  static let nora = SampleAlliance.nora

  static let names: [MemberID: String] = [
    SampleAlliance.olga.member: "Olga Offen", SampleAlliance.nora.member: "Nora Nord",
    SampleAlliance.nils.member: "Nils Nord", SampleAlliance.kai.member: "Kai Schloss",
    SampleAlliance.sara.member: "Sara Süd", SampleAlliance.paul.member: "PHK Paul Muster",
    SampleAlliance.pia.member: "Pia Muster", SampleAlliance.ulla.member: "Ulla Amt",
    SampleAlliance.carla.member: "Carla Vorsitz", SampleAlliance.dora.member: "Dora Schutz",
  ]

  /// A decision whose control is due, a self-check, and a meeting today.
  private static func keepPapers(_ story: inout GivenWhenThen) {
    let olga = SampleAlliance.olga
    story.when(RecordDecision(SampleDecisions.full(), nextControl: friday), by: olga)
    story.when(RecordSelfCheck(SampleSelfCheck.check()), by: olga)
    story.when(
      CallMeeting(
        Meeting(
          on: friday, minute: 18 * 60, place: "Rathaus",
          invited: [Delegation(body: SampleAlliance.north, persons: 2)],
          topics: ["Straßenfest"])), by: olga)
  }

  private static func nameMembers(_ story: inout GivenWhenThen) {
    for member in SampleAlliance.members {
      let entry = story.opened(by: member.body, for: Set(SampleAlliance.kinds.keys))
      let name = names[member.member] ?? ""
      story.given(.memberNamed(MemberNamed(member: member.member, name: name)), in: entry, by: member)
    }
  }

  private static func open(
    _ story: inout GivenWhenThen, _ act: String, _ place: String, _ label: String, urgency: Urgency = .normal
  ) -> String {
    let cover = CaseCover(
      topic: act, place: place, language: "de", urgency: urgency, receivedOn: story.today, channel: "phone",
      affectedKind: "person")
    var core = IncidentCore(
      occurred: Occurrence(from: story.today.adding(days: -1)), receivedOn: story.today,
      area: Area(municipality: place), acts: [act],
      motives: [Motive(code: "racism", assessedBy: "counselling", primary: true)])
    core.affected = AffectedCount(total: 1, persons: 1)
    let text = """
      Seit Anfang des Monats kommen Nachrichten von einem Konto, das ich nicht kenne. Gestern stand dort \
      meine Adresse.\u{202E} Ich habe Bildschirmfotos gemacht.
      Auf dem Weg nach Hause wurde ich dann angesprochen und bedroht.
      """
    let person = OpenCase.Affected(
      person: PersonRecord(label: label, name: "Amal Beispiel", ageBand: "adult", language: "de"),
      contact: ContactRecord(phone: "0170 000000", advice: "nur werktags nach 16 Uhr"))
    return story.when(
      OpenCase(
        cover: cover, incident: IncidentEntry(core: core, narrative: text, exactPlace: "Marktstraße 3"),
        persons: [person]), by: nora
    ).number ?? ""
  }

  private static func consent(_ story: inout GivenWhenThen, _ number: String) {
    story.when(
      RecordConsent(number: number, terms: SampleEntries.terms(from: story.today), isGiven: true), by: nora)
  }

  private static func offered(
    _ story: inout GivenWhenThen, _ act: String, _ place: String, _ label: String
  ) -> (file: String, referral: String) {
    let number = open(&story, act, place, label)
    consent(&story, number)
    return (number, story.when(SampleEntries.offer(number), by: nora).number ?? "")
  }
}
