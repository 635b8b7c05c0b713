import Clearing
import Config
import ReadModel
import TerminalKit

/// Offer sheet and content of a referral as lines to read: the same for preview, sender and recipient.
struct SheetLines {
  let context: ScreenContext
  /// True while names and contacts are shown.
  let isRevealed: Bool

  private var words: Words { context.words }
  private var desk: DeskReader { context.desk }

  /// What the addressed body sees before it accepts.
  func sheet(_ sheet: OfferSheet, due: CalendarDay, into builder: inout PaneBuilder) {
    builder.heading(words(ScreenPhraseReferral.sheetHeading))
    builder.field(words(ScreenPhraseReferral.matter), desk.label(.acts, sheet.topic))
    builder.field(words(ScreenPhraseReferral.place), sheet.place)
    builder.field(words(ScreenPhraseReferral.language), desk.label(.languages, sheet.language))
    let urgency: ScreenPhraseReferral = sheet.urgency == .urgent ? .urgent : .normal
    builder.field(words(ScreenPhraseReferral.urgency), words.plain(urgency))
    builder.field(words(ScreenPhraseReferral.purpose), desk.label(.purposes, sheet.purpose))
    builder.field(words(ScreenPhraseReferral.classes), classes(sheet.classes))
    builder.field(words(ScreenPhraseReferral.due), words.day(due))
  }

  /// The frozen content.
  func package(_ package: ReferralPackage, into builder: inout PaneBuilder) {
    builder.heading(words(ScreenPhraseReferral.contentHeading))
    builder.field(words(ScreenPhraseReferral.summary), package.summary)
    for person in package.persons { self.person(person, into: &builder) }
    for contact in package.contacts { self.contact(contact, into: &builder) }
    for incident in package.incidents { self.incident(incident, into: &builder) }
  }

  /// Data classes in plain words.
  func classes(_ classes: [DataClass]) -> String {
    classes.isEmpty
      ? words.plain(ScreenPhraseReferral.classesNone)
      : classes.map { words.plain($0.phrase) }.joined(separator: ", ")
  }

  /// A person; the name only while it is revealed.
  func person(_ person: PersonRecord, into builder: inout PaneBuilder) {
    builder.heading(words(ScreenPhraseCase.personHeading, ["label": person.label]))
    if let name = person.name {
      builder.field(words(ScreenPhraseCase.name), isRevealed ? name : words.plain(ScreenPhraseCase.hidden))
    }
    if person.ageBand != "unknown" {
      builder.field(words(ScreenPhraseCase.ageBand), desk.label(.ageBands, person.ageBand))
    }
    builder.field(
      words(ScreenPhraseCase.language), maybe: person.language.map { desk.label(.languages, $0) })
  }

  /// How to reach a person; only while it is revealed.
  func contact(_ contact: ContactRecord, into builder: inout PaneBuilder) {
    let parts: [(ScreenPhraseCase, String?)] = [
      (.phone, contact.phone), (.mail, contact.mail), (.address, contact.address), (.advice, contact.advice),
    ]
    for (label, value) in parts {
      guard let value, !value.isEmpty else { continue }
      builder.field(words(label), isRevealed ? value : words.plain(ScreenPhraseCase.hiddenContact))
    }
  }

  private func incident(_ incident: IncidentExtract, into builder: inout PaneBuilder) {
    builder.heading(words(ScreenPhraseCase.incidentHeading, ["number": ""]))
    builder.field(words(ScreenPhraseCase.occurred), maybe: words.occurrence(incident.occurred))
    builder.field(words(ScreenPhraseCase.incidentPlace), maybe: incident.area.label)
    builder.field(words(ScreenPhraseCase.exactPlace), maybe: incident.exactPlace)
    builder.field(
      words(ScreenPhraseCase.acts), maybe: incident.acts.map { desk.label(.acts, $0) }.joined(separator: ", ")
    )
    builder.field(
      words(ScreenPhraseCase.motives),
      maybe: incident.motives.map { desk.label(.motives, $0) }.joined(separator: ", "))
    if let narrative = incident.narrative, !narrative.isEmpty { account(narrative, into: &builder) }
  }

  /// Somebody's own words with the count of what had to be marked.
  func account(_ text: String, into builder: inout PaneBuilder) {
    let marks = PaneBuilder.marks(in: text)
    let count = words.lines(SafeText.paragraphs(text).count)
    builder.blank()
    builder.sentence(
      words(
        marks == 0 ? ScreenPhraseCase.narrativeHeading : .narrativeMarked,
        ["lines": count, "marks": String(marks)]))
    builder.quote(text)
  }
}

extension DataClass {
  /// The class in plain words.
  var phrase: DataClassPhrase {
    switch self {
    case .core: .core
    case .facts: .facts
    case .evidence: .evidence
    case .contact: .contact
    case .identity: .identity
    case .thirdPersons: .thirdPersons
    case .notes: .notes
    }
  }
}
