import Clearing
import Config
import ReadModel
import TerminalKit

/// A case as lines to read, section by section.
struct CaseLines {
  private let context: ScreenContext
  private let sheets: SheetLines
  private let isRevealed: Bool
  private var words: Words { context.words }
  private var desk: DeskReader { context.desk }

  init(_ context: ScreenContext, isRevealed: Bool) {
    self.context = context
    self.isRevealed = isRevealed
    sheets = SheetLines(context: context, isRevealed: isRevealed)
  }

  /// Line 2 of the screen.
  static func state(_ view: CaseView, _ context: ScreenContext) -> SafeText {
    let words = context.words
    let holding = view.consents.filter(\.holdsToday)
    let consent: ScreenPhraseCase =
      holding.contains(where: \.isGiven) ? .consentYes : holding.isEmpty ? .consentNone : .consentNo
    let due = view.row.due.map {
      "   " + words.plain(ScreenPhraseList.due) + ": " + words.listDay($0, today: context.desk.today)
    }
    return words(
      ScreenPhraseCase.state,
      [
        "status": words.plain(view.row.status.listPhrase),
        "owner": context.desk.directory.name(view.row.assigned), "consent": words.plain(consent),
        "due": due ?? "",
      ])
  }

  func lines(_ view: CaseView) -> [PaneLine] {
    var builder = PaneBuilder(columns: context.area.columns)
    cover(view, into: &builder)
    persons(view, into: &builder)
    for incident in view.incidents { self.incident(incident, into: &builder) }
    consents(view, into: &builder)
    referrals(view, into: &builder)
    around(view, into: &builder)
    closing(view, into: &builder)
    notes(view, into: &builder)
    builder.heading(words(ScreenPhraseCase.timelineHeading))
    let timeline = TimelineWords(context, isRevealed: isRevealed)
    for line in view.timeline.lines { builder.sentence(timeline.line(line), hang: 18) }
    return builder.lines
  }

  private func cover(_ view: CaseView, into builder: inout PaneBuilder) {
    let cover = view.cover
    if cover.urgency == .urgent { builder.sentence(words(ScreenPhraseCase.urgent)) }
    if !view.row.isOwn { builder.field(words(ScreenPhraseCase.owner), desk.body(view.row.owner)) }
    builder.field(
      words(ScreenPhraseCase.receivedOn),
      words.day(cover.receivedOn) + ", " + desk.label(.channels, cover.channel))
    builder.field(words(ScreenPhraseCase.place), cover.place)
    builder.field(words(ScreenPhraseCase.matter), desk.label(.acts, cover.topic))
    builder.field(words(ScreenPhraseCase.affected), desk.label(.affectedKinds, cover.affectedKind))
    builder.field(words(ScreenPhraseCase.language), desk.label(.languages, cover.language))
    builder.field(
      words(ScreenPhraseCase.needs), maybe: cover.needs.map { desk.label(.needs, $0) }.joined(separator: ", ")
    )
    if view.sharedNumber != view.row.number {
      builder.field(words(ScreenPhraseCase.sharedNumber), view.sharedNumber)
    }
  }

  private func persons(_ view: CaseView, into builder: inout PaneBuilder) {
    if view.persons.isEmpty, view.row.isOwn {
      builder.blank()
      builder.sentence(words(ScreenPhraseCase.noPersons))
    }
    for person in view.persons {
      sheets.person(person.record, into: &builder)
      for contact in person.contacts { sheets.contact(contact, into: &builder) }
    }
  }

  private func incident(_ view: IncidentView, into builder: inout PaneBuilder) {
    let incident = view.row
    let core = incident.core
    builder.heading(words(ScreenPhraseCase.incidentHeading, ["number": incident.number]))
    builder.field(
      words(ScreenPhraseCase.occurred),
      words.occurrence(core.occurred) ?? words.plain(ScreenPhraseCase.unknown))
    builder.field(words(ScreenPhraseCase.incidentPlace), maybe: core.area.label)
    builder.field(words(ScreenPhraseCase.exactPlace), maybe: incident.exactPlace)
    builder.field(
      words(ScreenPhraseCase.acts), maybe: core.acts.map { desk.label(.acts, $0) }.joined(separator: ", "))
    for assessment in view.assessments { motives(assessment, into: &builder) }
    builder.field(words(ScreenPhraseCase.reportedToPolice), words.plain(core.reportedToPolice.phrase))
    builder.field(words(ScreenPhraseCase.policeNumber), maybe: incident.policeNumber)
    affected(core, into: &builder)
    if let narrative = incident.narrative, !narrative.isEmpty {
      sheets.account(narrative, into: &builder)
    } else if incident.isOwn {
      builder.sentence(words(ScreenPhraseCase.noNarrative))
    }
  }

  /// What one side said on one day; what others said stands beside it.
  private func motives(_ assessment: MotiveAssessment, into builder: inout PaneBuilder) {
    let motives = assessment.motives.map { desk.label(.motives, $0.code) }.joined(separator: ", ")
    builder.field(
      words(ScreenPhraseCase.motives),
      words.plain(
        ScreenPhraseCase.assessedBy,
        [
          "side": desk.label(.assessors, assessment.assessedBy), "day": words.date(assessment.on),
          "motives": motives.isEmpty ? words.plain(ScreenPhraseTimeline.noValue) : motives,
        ]))
  }

  private func affected(_ core: IncidentCore, into builder: inout PaneBuilder) {
    builder.field(
      words(ScreenPhraseCase.affectedByRole),
      maybe: (core.affectedGroups ?? []).map { words.affected($0) }.joined(separator: ", "))
    let yes = words.plain(ScreenPhraseCase.answerYes)
    builder.field(words(ScreenPhraseCase.municipalStaff), maybe: core.municipalStaff == true ? yes : nil)
    builder.field(words(ScreenPhraseCase.inPublicRole), maybe: core.inPublicRole == true ? yes : nil)
    builder.field(words(ScreenPhraseCase.knownActs), maybe: (core.series?.knownActs).map { String($0) })
  }

  private func consents(_ view: CaseView, into builder: inout PaneBuilder) {
    builder.heading(words(ScreenPhraseCase.consentHeading))
    if view.consents.isEmpty { builder.sentence(words(ScreenPhraseCase.noConsents)) }
    for consent in view.consents {
      let line = words(
        consent.isGiven ? ScreenPhraseCase.consentGivenLine : .consentRefusedLine,
        [
          "recipient": desk.body(consent.terms.recipient),
          "purpose": desk.label(.purposes, consent.terms.purpose),
          "classes": sheets.classes(consent.terms.classes), "until": words.date(consent.terms.validUntil),
        ])
      let worth = words(consent.holdsToday ? ScreenPhraseCase.consentHolds : .consentExpired)
      builder.sentence(line + " (" + worth + ")", hang: 6)
    }
  }

  private func referrals(_ view: CaseView, into builder: inout PaneBuilder) {
    builder.heading(words(ScreenPhraseCase.referralHeading))
    if view.referrals.isEmpty { builder.sentence(words(ScreenPhraseCase.noReferrals)) }
    for referral in view.referrals {
      builder.sentence(
        words(
          ScreenPhraseCase.referralLine,
          [
            "number": referral.number, "stage": words.plain(referral.stagePhrase),
            "recipient": desk.body(referral.to), "due": words.date(referral.due),
          ]), hang: 15, link: referral.number)
    }
  }

  /// Who is kept away, and who sat or sits together about it; nothing where there is neither.
  private func around(_ view: CaseView, into builder: inout PaneBuilder) {
    if !view.shields.isEmpty || !view.related.isEmpty {
      builder.heading(words(ScreenPhraseConflict.title))
      ConflictLines(context).add(view.shields, view.related, view.alternatives, to: &builder)
    }
    guard !view.conferences.isEmpty else { return }
    builder.heading(words(ScreenPhraseConference.title))
    let conferences = ConferenceLines(context)
    for row in view.conferences { builder.sentence(conferences.head(row), hang: 15) }
  }

  private func closing(_ view: CaseView, into builder: inout PaneBuilder) {
    guard let closing = view.closing else { return }
    builder.heading(words(ScreenPhraseCase.closingHeading))
    if let day = view.followUpDue {
      builder.field(
        words(ScreenPhraseAftercare.due),
        words.plain(ScreenPhraseAftercare.dueBy, ["day": words.day(day)]))
    }
    builder.field(words(ScreenPhraseCase.reason), desk.label(.closingReasons, closing.reason))
    builder.field(
      words(ScreenPhraseCase.support), maybe: closing.support.map { desk.label(.supportOutcomes, $0) })
    builder.field(
      words(ScreenPhraseCase.institutional),
      maybe: closing.institutional.map { desk.label(.institutionalOutcomes, $0) })
    builder.field(
      words(ScreenPhraseCase.criminal), maybe: closing.criminal.map { desk.label(.criminalOutcomes, $0) })
  }

  private func notes(_ view: CaseView, into builder: inout PaneBuilder) {
    guard view.row.isOwn else { return }
    builder.heading(words(ScreenPhraseCase.notesHeading, ["count": String(view.notesCount)]))
    if view.notes.isEmpty { builder.sentence(words(ScreenPhraseCase.noNotes)) }
    for note in view.notes {
      builder.sentence(
        words(
          ScreenPhraseCase.noteBy,
          ["time": words.time(note.at), "name": desk.directory.name(note.member)]))
      builder.quote(note.text)
    }
  }
}
