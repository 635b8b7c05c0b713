/// When the erasure of a part of a closed case is proposed.
public struct RetentionDue: Sendable, Hashable {
  /// The day its use ended.
  public let from: CalendarDay
  /// The day the period alone gives.
  public let period: CalendarDay
  /// The decision to keep it longer that holds, if one does.
  public let kept: RetentionKept?

  /// A part whose use ended on a day.
  public init(from: CalendarDay, period: CalendarDay, kept: RetentionKept? = nil) {
    self.from = from
    self.period = period
    self.kept = kept
  }

  /// The day on which its erasure is proposed.
  public var day: CalendarDay { max(period, kept?.until ?? period) }
}

extension CaseState {
  /// When the erasure of that part is proposed; nil while the case is open, or when no period says so.
  public func retention(_ unit: ErasureUnit, _ rules: RetentionRules) -> RetentionDue? {
    guard let closedOn, let period = rules.due(unit, from: closedOn) else { return nil }
    let kept = keeps.filter { $0.unit == nil || $0.unit == unit }.max { $0.until < $1.until }
    return RetentionDue(from: closedOn, period: period, kept: kept)
  }

  /// Did work on the case put off that part's erasure by itself before?
  func wasKeptAutomatically(_ unit: ErasureUnit?) -> Bool {
    keeps.contains { $0.automatic && $0.unit == unit }
  }

  /// The units of a case whose period counts from its closing.
  static let retained: [ErasureUnit] = [.contact, .person, .notes, .caseFile]
}

extension CommandName {
  /// Does it show that somebody works on the case? Then its erasure is not proposed a few days later.
  var isWorkOnCase: Bool {
    switch self {
    case .recordStep, .moveCase: return true
    case .correctCase, .assignCase, .noteCase, .closeCase, .reopenCase, .recordConsent, .offerReferral:
      return true
    case .keepDeadlines, .holdConference: return true
    case .doConferenceTask, .readConference: return false
    case .linkIncidents, .readTies: return false
    case .recordReport, .keepReport, .readReport: return false
    case .keepBreaches: return false
    case .raiseEscalation, .acknowledgeEscalation, .readEscalation: return false
    case .requestDisclosure: return true
    case .decideDisclosure, .readDisclosure: return false
    case .shieldIncident, .shieldCase, .declareRelation: return false
    case .askReferral, .replyReferral, .recallReferral, .lapseReferral, .workReferral, .contactReferral,
      .returnReferral, .closeReferral, .askEnquiry, .answerEnquiry, .readEnquiry:
      return false
    case .recordIncident, .correctIncident, .noteIncident, .importIncidents, .openCase, .acceptReferral,
      .declineReferral, .reportReferral, .requestErasure, .confirmErasure, .eraseDirectoryEntry,
      .eraseAccessLog,
      .confirmForSoleMember, .recordFinding, .reviewFinding, .takeBackFinding, .readFinding, .holdErasure,
      .keepRetained, .readIncident, .readNarrative, .readCase,
      .readPerson, .readNotes, .readReferral, .readPackage, .readSummary, .manageMembers, .manageKit,
      .admitBody, .endBody, .adoptRules, .readRules, .describeBody, .nameMember, .keepRegister,
      .noteAccess, .readAccessLog:
      return false
    case .managePosts, .noteAbsence, .arrangeAlliance, .stopCapacity: return false
    case .noteTraining, .noteEffort, .holdMeeting: return false
    case .draftSummary, .agreeSummary: return false
    case .recordDecision, .reportDecision, .recordMeasure, .reportMeasure, .readControl: return false
    case .recordSelfCheck: return false
    }
  }
}

extension Drafting {
  /// Puts off, once, the proposal to erase parts of closed cases that this decision worked on shortly before it was due.
  mutating func keepWhatIsWorkedOn() {
    let rules = context.retention
    for file in workedOn where !isReopened(file) {
      for unit in CaseState.retained {
        guard let due = file.retention(unit, rules), !file.wasKeptAutomatically(unit),
          (due.day.adding(days: -rules.graceWindowDays)...due.day).contains(context.today)
        else { continue }
        let until = due.day.adding(days: rules.graceDays)
        write(
          .retentionKept(
            RetentionKept(unit: unit, until: until, automatic: true, reason: nil, on: context.today)),
          in: file.id)
      }
    }
  }

  private func isReopened(_ file: CaseState) -> Bool {
    decision.facts.contains { fact in
      if case .caseReopened = fact.event { return fact.compartment == file.id }
      return false
    }
  }
}
