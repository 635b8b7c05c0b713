import Clearing

/// The lines of a referral, with the recipient's words for who may open the package.
enum ReferralLines {
  static func lines(_ referral: ReferralState, _ gate: ReadGate) -> [TimelineLine] {
    let number = referral.offer.number
    let subject = TimelineSubject.referral(number: number)
    let answers = referral.history.compactMap { past in
      fact(past.event, number).map { TimelineLine(past, subject, $0) }
    }
    guard gate.mayReadPackage(referral), let package = referral.offer.package else { return answers }
    let results = (gate.world.packages[package]?.results ?? []).flatMap { past in
      NoteLines.results(past).map {
        TimelineLine(past, subject, .resultWritten(number: number, text: $0.text))
      }
    }
    return answers + results
  }

  private static func fact(_ event: Event, _ number: String) -> TimelineFact? {
    switch event {
    case .referralOffered(let fact):
      return .referralOffered(
        number: number, to: fact.to, purpose: fact.sheet.purpose, classes: fact.sheet.classes, due: fact.due)
    case .referralAccepted(let fact): return .referralAccepted(number: number, reference: fact.reference)
    case .referralDeclined(let fact):
      return .referralDeclined(number: number, reason: fact.reason, suggestion: fact.suggestion)
    case .referralReported(let fact): return .referralReported(number: number, outcome: fact.outcome)
    case .referralAsked: return .referralAsked(number: number)
    case .referralReplied(let fact):
      return .referralReplied(number: number, due: fact.due, restarted: fact.restarted)
    case .referralRecalled(let fact): return .referralRecalled(number: number, reason: fact.reason)
    case .referralLapsed(let fact):
      return .referralLapsed(number: number, due: fact.due, effective: fact.effective)
    case .referralVoided: return .referralVoided(number: number)
    case .referralWorkBegun: return .referralWorkBegun(number: number)
    case .referralContacted(let fact): return .referralContacted(number: number, on: fact.on)
    case .referralReturned(let fact):
      return .referralReturned(number: number, reason: fact.reason, suggestion: fact.suggestion)
    case .referralClosed: return .referralClosed(number: number)
    case .messageWritten, .enquiryAsked, .enquiryAnswered: return nil
    case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
      return nil
    case .escalationRaised, .escalationAcknowledged, .escalationEnded: return nil
    case .incidentsLinked, .incidentsUnlinked, .reportRecorded, .reportAdded, .reportAssessed: return nil
    case .deadlineRecorded, .deadlineEnded, .breachRecorded, .breachAnswered: return nil
    case .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn,
      .noticeGiven, .disclosureRequested, .disclosureExplained, .disclosureDecided:
      return nil
    case .incidentShielded, .incidentShieldEnded, .caseShielded, .caseShieldEnded, .relationDeclared,
      .relationEnded:
      return nil
    case .incidentRecorded, .incidentCorrected, .incidentNarrated, .incidentNoted, .caseOpened,
      .caseCorrected, .caseAssigned, .caseClosed, .caseReopened, .stepsBegun, .stepRecorded, .procedureMoved,
      .feedbackGiven, .followedUp, .lessonNoted, .caseIncidentLinked, .caseIncidentUnlinked, .consentGiven,
      .consentRefused,
      .personDescribed, .contactRecorded, .caseNoted, .packageFrozen, .resultWritten, .registerOpened,
      .fileNumberGiven, .importRowsRegistered, .kitProved, .memberRenewed, .memberLeft, .bodyDescribed,
      .memberNamed, .rulesAdopted,
      .accessNoted, .erasureRequested, .unitErased,
      .erasureAnnounced, .holdPlaced, .holdLifted, .retentionKept, .caseCounted:
      return nil
    case .trainingNoted, .trainingDutySet, .effortNoted, .meetingCalled, .meetingAttended, .minutesKept:
      return nil
    case .postFilled, .postVacated, .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced,
      .capacityStopped, .capacityResumed:
      return nil
    case .decisionRecorded, .decisionReported, .measureRecorded, .measureReported:
      return nil
    case .summaryDrafted, .summaryAgreed, .summaryReleased: return nil
    case .findingRecorded, .findingReviewed, .findingTakenBack: return nil
    case .selfCheckRecorded, .workshopRecorded, .needAnswered:
      return nil
    }
  }
}
