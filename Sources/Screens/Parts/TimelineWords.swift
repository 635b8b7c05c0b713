import Clearing
import Config
import ReadModel
import TerminalKit

/// A sentence for each line of a history.
struct TimelineWords {
  private let words: Words
  private let desk: DeskReader
  /// True while names and contacts are shown.
  private let isRevealed: Bool

  init(_ context: ScreenContext, isRevealed: Bool = false) {
    words = context.words
    desk = context.desk
    self.isRevealed = isRevealed
  }

  /// When, what, who.
  func line(_ line: TimelineLine) -> SafeText {
    words(
      ScreenPhraseTimeline.line,
      ["time": words.time(line.at), "what": sentence(line.fact), "who": desk.directory.name(line.member)])
  }

  private func sentence(_ fact: TimelineFact) -> String {
    switch fact {
    case .caseOpened(let number): return text(.caseOpened, ["number": number])
    case .corrected(let change): return corrected(change)
    case .assigned(let member): return text(.assigned, ["name": desk.directory.name(member)])
    case .closed(let closing, _):
      return text(.closed, ["reason": desk.label(.closingReasons, closing.reason)])
    case .stepRecorded(let step, _): return text(.stepRecorded, ["step": desk.stepLabel(step)])
    case .procedureMoved(let version): return text(.procedureMoved, ["version": version])
    case .feedbackGiven: return text(.feedbackGiven, [:])
    case .followedUp(let contact, let outcome, _):
      guard let outcome else { return text(contact == .refused ? .followUpRefused : .followUpNobody) }
      return text(.followedUp, ["outcome": desk.label(.followUpOutcomes, outcome)])
    case .lessonNoted(let category):
      return text(.lessonNoted, ["category": desk.label(.lessonCategories, category)])
    case .incidentAdded(let number): return text(.incidentAdded, ["number": number ?? "-"])
    case .incidentTaken(let number): return text(.incidentTaken, ["number": number ?? "-"])
    case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
      return conference(fact)
    case .reopened(let reason, _): return text(.reopened, ["reason": desk.label(.reopeningReasons, reason)])
    case .consentGiven(let recipient, _, let classes, _):
      return text(.consentGiven, ["recipient": desk.body(recipient), "classes": classesText(classes)])
    case .consentRefused(let recipient, _, _, _):
      return text(.consentRefused, ["recipient": desk.body(recipient)])
    case .declaration(let fact): return declaration(fact)
    case .shielded(let body): return text(.shielded, ["body": desk.body(body)])
    case .shieldEnded(let body): return text(.shieldEnded, ["body": desk.body(body)])
    case .related(let member): return text(.related, ["name": desk.directory.name(member)])
    case .relationEnded(let member): return text(.relationEnded, ["name": desk.directory.name(member)])
    case .personAdded(let label): return text(.personAdded, ["label": label])
    case .contactAdded(let label): return text(.contactAdded, ["label": label])
    case .noteAdded: return text(.noteAdded)
    case .incidentRecorded(let number): return text(.incidentRecorded, ["number": number])
    case .narrativeWritten(let number): return text(.narrativeWritten, ["number": number])
    case .incidentsLinked(let number, let other, let tie):
      return text(tie.phrase, ["number": number, "other": other])
    case .incidentsUnlinked(let number, let other):
      return text(.incidentsUnlinked, ["number": number, "other": other])
    case .incidentNoteAdded(let number, let note):
      return text(.incidentNoteAdded, ["number": number, "text": note])
    case .referralOffered, .referralAccepted, .referralDeclined, .referralReported, .resultWritten:
      return referral(fact)
    case .referralAsked, .referralReplied, .referralRecalled, .referralLapsed, .referralVoided,
      .referralWorkBegun, .referralContacted, .referralReturned, .referralClosed:
      return referral(fact)
    case .deadlineRecorded(let rule, let version, let safe, _):
      guard let safe else { return text(.deadlineWaits, ["rule": rule, "version": version]) }
      return text(
        .deadlineRuns, ["rule": rule, "version": version, "end": words.date(safe.day)])
    case .deadlineEnded(let rule, let outcome): return text(outcome.phrase, ["rule": rule])
    case .held(let reason, let review):
      return text(
        .held, ["reason": desk.label(.holdReasons, reason), "review": words.date(review)])
    case .holdLifted: return text(.holdLifted)
    case .retentionKept(let until, _, let reason):
      guard let reason else { return text(.retentionKeptByItself, ["until": words.date(until)]) }
      return text(.retentionKept, ["until": words.date(until), "reason": reason])
    }
  }

  private func conference(_ fact: TimelineFact) -> String {
    if case .conferenceCalled(let number, let day, let bodies) = fact {
      return text(.conferenceCalled, ["number": number, "day": words.date(day), "bodies": names(bodies)])
    }
    if case .conferenceHeld(let number, let day, let tasks) = fact {
      return text(
        .conferenceHeld, ["number": number, "day": words.date(day), "count": String(tasks)])
    }
    if case .conferenceEnded(let number) = fact { return text(.conferenceEnded, ["number": number]) }
    if case .conferenceLeft(let number, let bodies) = fact {
      return text(.conferenceLeft, ["number": number, "bodies": names(bodies)])
    }
    guard case .conferenceTaskDone(let number, let task, _) = fact else { return "" }
    return text(.conferenceTaskDone, ["number": number, "task": String(task)])
  }

  private func names(_ bodies: [BodyID]) -> String { bodies.map(desk.body).joined(separator: ", ") }

  private func declaration(_ fact: DeclarationFact) -> String {
    switch fact {
    case .consentWithdrawn(let recipient): return text(.consentWithdrawn, ["recipient": body(recipient)])
    case .consentLimited(let recipient, let removed, let until):
      let parts = [removed.isEmpty ? nil : classesText(removed), until.map { words.date($0) }]
      return text(
        .consentLimited,
        ["recipient": desk.body(recipient), "what": parts.compactMap { $0 }.joined(separator: ", ")])
    case .consentExtended(let recipient, _, let classes, _):
      return text(.consentExtended, ["recipient": desk.body(recipient), "classes": classesText(classes)])
    case .secrecyReleased(let recipient, _, _):
      return text(.secrecyReleased, ["recipient": desk.body(recipient)])
    case .releaseWithdrawn(let recipient): return text(.releaseWithdrawn, ["recipient": body(recipient)])
    case .noticeGiven(.recipient(let told)): return text(.noticeToBody, ["recipient": desk.body(told)])
    case .noticeGiven(.person(let number)): return text(.noticeToPerson, ["number": number])
    case .noticeGiven(.dataProtection(let number)): return text(.noticeToDataProtection, ["number": number])
    case .disclosureRequested(let number, let recipient, let ground, _, let immediate):
      return text(
        immediate ? .disclosureImmediate : .disclosureRequested,
        [
          "number": number, "recipient": desk.body(recipient),
          "ground": desk.label(.disclosureGrounds, ground),
        ])
    case .disclosureDecided(let number, let approved):
      return text(approved ? .disclosureApproved : .disclosureDeclined, ["number": number])
    }
  }

  private func body(_ recipient: BodyID?) -> String { recipient.map(desk.body) ?? text(.everybody) }

  private func referral(_ fact: TimelineFact) -> String {
    switch fact {
    case .referralOffered(let number, let recipient, _, _, let due):
      return text(
        .referralOffered, ["number": number, "recipient": desk.body(recipient), "due": words.date(due)])
    case .referralAccepted(let number, let reference):
      guard let reference else { return text(.referralAccepted, ["number": number]) }
      return text(.referralAcceptedWith, ["number": number, "reference": reference])
    case .referralDeclined(let number, let reason, let suggestion):
      var values = ["number": number, "reason": desk.label(.declineReasons, reason)]
      guard let suggestion else { return text(.referralDeclined, values) }
      values["body"] = desk.body(suggestion)
      return text(.referralDeclinedWith, values)
    case .referralReported(let number, let outcome):
      return text(.referralReported, ["number": number, "outcome": desk.label(.reportOutcomes, outcome)])
    case .referralAsked(let number): return text(.referralAsked, ["number": number])
    case .referralReplied(let number, let due, let restarted):
      let values = ["number": number, "due": words.date(due)]
      return text(restarted ? .referralRepliedAnew : .referralReplied, values)
    case .referralRecalled(let number, let reason):
      return text(.referralRecalled, ["number": number, "reason": desk.label(.recallReasons, reason)])
    case .referralLapsed(let number, let due, _):
      return text(.referralLapsed, ["number": number, "due": words.date(due)])
    case .referralVoided(let number): return text(.referralVoided, ["number": number])
    case .referralWorkBegun(let number): return text(.referralWorkBegun, ["number": number])
    case .referralContacted(let number, let day):
      return text(.referralContacted, ["number": number, "day": words.date(day)])
    case .referralReturned(let number, let reason, let suggestion):
      var values = ["number": number, "reason": desk.label(.returnReasons, reason)]
      guard let suggestion else { return text(.referralReturned, values) }
      values["body"] = desk.body(suggestion)
      return text(.referralReturnedWith, values)
    case .referralClosed(let number): return text(.referralClosed, ["number": number])
    case .resultWritten(let number, _): return text(.resultWritten, ["number": number])
    case .deadlineRecorded, .deadlineEnded, .stepRecorded, .procedureMoved, .feedbackGiven: return ""
    case .followedUp, .lessonNoted, .incidentAdded, .incidentTaken: return ""
    case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone: return ""
    case .incidentsLinked, .incidentsUnlinked: return ""
    case .declaration, .caseOpened, .corrected, .assigned, .closed, .reopened, .consentGiven,
      .consentRefused, .personAdded, .contactAdded, .noteAdded, .incidentRecorded, .narrativeWritten,
      .incidentNoteAdded, .held,
      .holdLifted, .retentionKept:
      return ""
    case .shielded, .shieldEnded, .related, .relationEnded: return ""
    }
  }

  private func corrected(_ change: FieldChange) -> String {
    let field =
      ScreenPhraseCorrected(rawValue: change.field.rawValue).map { words.plain($0) } ?? change.field.rawValue
    let isHidden = !isRevealed && change.field.isPersonal
    let values = [change.old, change.new].map { isHidden && $0 != .empty ? text(.hiddenValue) : value($0) }
    return text(.corrected, ["field": field, "old": values[0], "new": values[1]])
  }

  private func value(_ value: FieldValue) -> String {
    switch value {
    case .empty: return text(.noValue)
    case .codes(let list, let codes): return codes.map { desk.label(list, $0) }.joined(separator: ", ")
    case .motives(let motives): return motives.map { desk.label(.motives, $0.code) }.joined(separator: ", ")
    case .text(let text): return "„" + text + "“"
    case .day(let day): return words.day(day)
    case .occurrence(let occurrence):
      return words.occurrence(occurrence) ?? words.plain(ScreenPhraseCase.unknown)
    case .urgency(let urgency): return words.plain(urgency == .urgent ? ScreenPhraseReferral.urgent : .normal)
    case .answer(let answer): return words.plain(answer.phrase)
    case .flag(let flag): return words.plain(flag ? ScreenPhraseCase.answerYes : .answerNo)
    case .affected(let count): return count.total.map { String($0) } ?? words.plain(ScreenPhraseCase.unknown)
    case .groups(let groups): return groups.map { words.affected($0) }.joined(separator: ", ")
    case .ages(let ages):
      return ages.map { desk.label(.ageBands, $0.band) + ": " + String($0.count) }.joined(separator: ", ")
    case .number(let number): return String(number)
    }
  }

  private func classesText(_ classes: [DataClass]) -> String {
    classes.map { words.plain($0.phrase) }.joined(separator: ", ")
  }

  private func text(_ phrase: ScreenPhraseTimeline, _ values: [String: String] = [:]) -> String {
    words.plain(phrase, values)
  }
}

extension Answer {
  /// The word.
  var phrase: ScreenPhraseCase {
    switch self {
    case .yes: .answerYes
    case .no: .answerNo
    case .unknown: .answerUnknown
    }
  }
}

extension CorrectedField {
  /// True if the field says who somebody is or how to reach them: covered until it is asked for.
  var isPersonal: Bool {
    switch self {
    case .personName, .phone, .mail, .address, .advice: true
    case .topic, .place, .language, .urgency, .needs, .caseReceivedOn, .caseChannel, .caseAffectedKind,
      .ageBand,
      .personLanguage, .occurred, .area, .acts, .motives, .places, .objects, .affected, .suspected,
      .consequences,
      .source, .incidentReceivedOn, .areaOfLife, .incidentAffectedKind, .accusedKind, .reportedToPolice,
      .reporterRelation, .incidentChannel, .narrative, .exactPlace:
      false
    case .affectedGroups, .ageBands, .municipalStaff, .caseMunicipalStaff, .inPublicRole, .knownActs,
      .policeNumber:
      false
    }
  }
}

extension DeadlineEnded.Outcome {
  /// The sentence of the timeline.
  fileprivate var phrase: ScreenPhraseTimeline {
    switch self {
    case .met: .deadlineMet
    case .settled: .deadlineSettled
    case .mistaken: .deadlineMistaken
    }
  }
}

extension IncidentTie {
  /// The sentence of a tie that was made.
  fileprivate var phrase: ScreenPhraseTimeline {
    switch self {
    case .sameIncident: return .incidentsLinkedSame
    case .sameSide: return .incidentsLinkedSide
    case .samePlace: return .incidentsLinkedPlace
    case .sameAffected: return .incidentsLinkedAffected
    }
  }
}
