/// That a member has looked at something: what is noted in the access log, codes and numbers only.
public struct Access: Hashable, Sendable {
  /// What was done.
  public var kind: AccessKind
  /// The number of the object; nil for a list as a whole, and for what is not there.
  public var object: String?
  /// Why, as a code.
  public var reason: String?

  /// An access of a kind.
  public init(_ kind: AccessKind, _ object: String? = nil, reason: String? = nil) {
    self.kind = kind
    self.object = object
    self.reason = reason
  }
}

/// The kinds of access that are noted.
public enum AccessKind: String, Sendable, CaseIterable {
  case listCases = "list_cases"
  case listIncidents = "list_incidents"
  case listReferrals = "list_referrals"
  case listReports = "list_reports"
  /// Abstract questions were read; never which one.
  case listEnquiries = "list_enquiries"
  /// Steps whose time has passed were listed.
  case listEscalations = "list_escalations"
  case figures
  case openCase = "open_case"
  case openIncident = "open_incident"
  case openReferral = "open_referral"
  case openReport = "open_report"
  /// Names and ways to reach a person were uncovered.
  case unmask
  /// Counselling notes were read.
  case notes
  /// The content of an offer was composed as its recipient will see it.
  case preview
  /// Something left the program: a page, a table, a file.
  case export
  /// Somebody read an access log.
  case accessLog = "access_log"
  /// Something was asked for that is not there, or was refused.
  case refused

  /// Must it stand in the log before the answer is given? Everything else may wait for the session's next entry.
  public var isUrgent: Bool {
    switch self {
    case .unmask, .notes, .preview, .export, .accessLog, .refused: return true
    case .listEnquiries, .listEscalations: return false
    case .listReports, .openReport: return false
    case .listCases, .listIncidents, .listReferrals, .figures, .openCase, .openIncident, .openReferral:
      return false
    }
  }
}

extension Refusal {
  /// Was something asked for that is not there, not permitted, or not possible by the procedure?
  ///
  /// Such attempts are noted; faulty content, which names no object, is not.
  public var isAttempt: Bool {
    switch self {
    case .notFoundOrNotPermitted, .notPermitted, .newerProgram, .caseClosed, .caseOpen, .referralOpen,
      .consentMissing, .consentRefused, .dutyToProsecuteNotExplained, .neverReferable, .nothingToRefer,
      .notARecipient, .referralNotOffered, .referralNotAccepted, .offerLapsed, .kitNotProven,
      .openWork, .erasureHeld, .erasureRequested, .erasureWaiting, .erasureNeedsAnother, .erasureGrew:
      return true
    case .deadlineOutOfArea, .deadlineOutOfLand, .deadlineNotOpen, .breachNotOpen: return true
    case .unknownDeadlineRule, .unknownStartFact: return false
    case .control: return false
    case .conference, .followUpNotWished, .lastIncident: return true
    case .followUpUnclear: return false
    case .accusedRecipient, .notOnStaffPath, .ownBodyAccused, .notAColleague, .nobodyLeft: return true
    case .unknownBody: return false
    case .selfCheck: return false
    case .questionWaits, .noQuestionWaits, .referralNotReported, .offerInTime, .handedInCircle: return true
    case .tiedThroughOthers: return true
    case .tellsReporter: return false
    case .noNewCases, .postVacant: return true
    case .cannotHoldPost, .cannotStandIn, .hierarchyCircle: return false
    case .acceptedAlready, .escalationOver: return true
    // What was refused for its words names nothing.
    case .tellsTooMuch, .namesAFile: return false
    case .meetingOver, .attendanceMissing, .draftReplaced: return true
    case .findingNeedsAnother, .findingReleased, .findingTakenBack: return true
    case .closingBlocked: return true
    case .unknownStep, .stepAsks, .unknownVersion: return false
    case .consentWithdrawn, .secrecyRestored, .thirdPartyCannotConsent, .anonymousReport, .groundNotUsable,
      .disclosureNeedsAnother, .disclosureDecided, .policeOfferUnconfirmed:
      return true
    case .unknownCode, .missing, .dayInFuture, .dayInPast, .rangeReversed, .severalPrimaryMotives,
      .impossibleCount, .nothingChanged, .unreadableRules, .versionTaken, .versionNotNewer, .codesRemoved,
      .textTooLong, .dayNotAhead:
      return false
    }
  }
}
