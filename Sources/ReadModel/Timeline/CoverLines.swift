import Clearing

/// The lines of a cover's history.
enum CoverLines {
  static func lines(
    _ file: CaseState, number: String, incident: (CompartmentID) -> String?
  ) -> [TimelineLine] {
    var cover: CaseCover?
    return file.history.flatMap { past -> [TimelineLine] in
      let facts: [TimelineFact]
      switch past.event {
      case .caseOpened(let fact):
        cover = fact.cover
        facts = [.caseOpened(number: number)]
      case .caseCorrected(let fact):
        facts = (cover.map { FieldChanges.between($0, fact.cover) } ?? []).map(TimelineFact.corrected)
        cover = fact.cover
      case .caseAssigned(let fact): facts = [.assigned(fact.member)]
      case .caseClosed(let fact): facts = [.closed(fact.closing, on: fact.on)]
      case .caseReopened(let fact): facts = [.reopened(reason: fact.reason, on: fact.on)]
      case .stepRecorded(let fact): facts = [.stepRecorded(step: fact.step, on: fact.on)]
      case .procedureMoved(let fact): facts = [.procedureMoved(version: fact.version)]
      case .feedbackGiven(let fact): facts = [.feedbackGiven(on: fact.on)]
      case .followedUp(let fact):
        facts = [.followedUp(fact.contact, outcome: fact.outcome, on: fact.on)]
      case .lessonNoted(let fact): facts = [.lessonNoted(category: fact.category)]
      case .caseIncidentLinked(let fact): facts = [.incidentAdded(number: incident(fact.incident))]
      case .caseIncidentUnlinked(let fact): facts = [.incidentTaken(number: incident(fact.incident))]
      case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
        facts = []
      case .stepsBegun: facts = []
      case .consentGiven(let fact): facts = [given(fact.terms)]
      case .consentRefused(let fact): facts = [refused(fact.terms)]
      case .deadlineRecorded(let fact):
        facts = [
          .deadlineRecorded(
            rule: fact.rule, version: fact.version, safe: fact.ends?.safe, missing: fact.missing)
        ]
      case .deadlineEnded(let fact):
        guard let rule = file.deadline(fact.deadline)?.record.rule else { return [] }
        facts = [.deadlineEnded(rule: rule, outcome: fact.outcome)]
      case .incidentsLinked, .incidentsUnlinked, .reportRecorded, .reportAdded, .reportAssessed: facts = []
      case .breachRecorded, .breachAnswered: facts = []
      case .escalationRaised, .escalationAcknowledged, .escalationEnded: facts = []
      case .consentWithdrawn(let fact): facts = [DeclarationLines.withdrawn(fact)]
      case .consentLimited(let fact): facts = [DeclarationLines.limited(fact)]
      case .consentExtended(let fact): facts = [DeclarationLines.extended(fact.terms)]
      case .secrecyReleased(let fact): facts = [DeclarationLines.released(fact.terms)]
      case .secrecyReleaseWithdrawn(let fact):
        facts = [.declaration(.releaseWithdrawn(recipient: fact.recipient))]
      case .noticeGiven(let fact): facts = [.declaration(.noticeGiven(fact.notice))]
      case .disclosureRequested, .disclosureExplained, .disclosureDecided: facts = []
      case .caseShielded(let fact): facts = [.shielded(fact.shield.body)]
      case .caseShieldEnded(let fact): facts = [.shieldEnded(fact.body)]
      case .relationDeclared(let fact): facts = [.related(fact.member)]
      case .relationEnded(let fact): facts = [.relationEnded(fact.member)]
      case .incidentShielded, .incidentShieldEnded: facts = []
      case .holdPlaced(let fact): facts = [.held(reason: fact.reason, review: fact.review)]
      case .holdLifted: facts = [.holdLifted]
      case .retentionKept(let fact):
        facts = [.retentionKept(until: fact.until, automatic: fact.automatic, reason: fact.reason)]
      case .referralAsked, .referralReplied, .referralRecalled, .referralLapsed, .referralVoided,
        .referralWorkBegun, .referralContacted, .referralReturned, .referralClosed, .messageWritten,
        .enquiryAsked,
        .enquiryAnswered:
        facts = []
      case .incidentRecorded, .incidentCorrected, .incidentNarrated, .incidentNoted, .personDescribed,
        .contactRecorded, .caseNoted, .referralOffered, .referralAccepted, .referralDeclined,
        .referralReported, .packageFrozen, .resultWritten, .registerOpened, .fileNumberGiven,
        .importRowsRegistered, .kitProved, .memberRenewed, .memberLeft, .bodyDescribed, .memberNamed,
        .rulesAdopted, .accessNoted, .erasureRequested, .unitErased,
        .erasureAnnounced, .caseCounted:
        facts = []
      case .trainingNoted, .trainingDutySet, .effortNoted, .meetingCalled, .meetingAttended, .minutesKept:
        facts = []
      case .postFilled, .postVacated, .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced,
        .capacityStopped, .capacityResumed:
        facts = []
      case .decisionRecorded, .decisionReported, .measureRecorded, .measureReported:
        facts = []
      case .summaryDrafted, .summaryAgreed, .summaryReleased: facts = []
      case .findingRecorded, .findingReviewed, .findingTakenBack: facts = []
      case .selfCheckRecorded, .workshopRecorded, .needAnswered:
        facts = []
      }
      return facts.map { TimelineLine(past, .caseFile, $0) }
    }
  }

  private static func given(_ terms: ConsentTerms) -> TimelineFact {
    .consentGiven(
      recipient: terms.recipient, purpose: terms.purpose, classes: terms.classes, until: terms.validUntil)
  }

  private static func refused(_ terms: ConsentTerms) -> TimelineFact {
    .consentRefused(
      recipient: terms.recipient, purpose: terms.purpose, classes: terms.classes, until: terms.validUntil)
  }
}
