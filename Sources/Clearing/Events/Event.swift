/// One fact. The enum is closed: a new fact makes the compiler name each place that has to say what it means.
public enum Event: Hashable, Sendable {
  case incidentRecorded(IncidentRecorded)
  case incidentCorrected(IncidentCorrected)
  case incidentNarrated(IncidentNarrated)
  case incidentNoted(IncidentNoted)
  case incidentsLinked(IncidentsLinked)
  case incidentsUnlinked(IncidentsUnlinked)
  case reportRecorded(ReportRecorded)
  case reportAdded(ReportAdded)
  case reportAssessed(ReportAssessed)
  case caseOpened(CaseOpened)
  case caseCorrected(CaseCorrected)
  case caseAssigned(CaseAssigned)
  case caseClosed(CaseClosed)
  case caseReopened(CaseReopened)
  case stepsBegun(StepsBegun)
  case stepRecorded(StepRecorded)
  case procedureMoved(ProcedureMoved)
  case feedbackGiven(FeedbackGiven)
  case conferenceCalled(ConferenceCalled)
  case conferenceHeld(ConferenceHeld)
  case conferenceEnded(ConferenceEnded)
  case conferenceLeft(ConferenceLeft)
  case conferenceTaskDone(ConferenceTaskDone)
  case followedUp(FollowedUp)
  case lessonNoted(LessonNoted)
  case caseIncidentLinked(CaseIncidentLinked)
  case caseIncidentUnlinked(CaseIncidentUnlinked)
  case consentGiven(ConsentGiven)
  case consentRefused(ConsentRefused)
  case deadlineRecorded(DeadlineRecorded)
  case deadlineEnded(DeadlineEnded)
  case consentWithdrawn(ConsentWithdrawn)
  case consentLimited(ConsentLimited)
  case consentExtended(ConsentExtended)
  case secrecyReleased(SecrecyReleased)
  case secrecyReleaseWithdrawn(SecrecyReleaseWithdrawn)
  case noticeGiven(NoticeGiven)
  case disclosureRequested(DisclosureRequested)
  case disclosureExplained(DisclosureExplained)
  case disclosureDecided(DisclosureDecided)
  case incidentShielded(ShieldDeclared)
  case incidentShieldEnded(ShieldEnded)
  case caseShielded(ShieldDeclared)
  case caseShieldEnded(ShieldEnded)
  case relationDeclared(RelationDeclared)
  case relationEnded(RelationEnded)
  case personDescribed(PersonDescribed)
  case contactRecorded(ContactRecorded)
  case caseNoted(CaseNoted)
  case referralOffered(ReferralOffered)
  case referralAccepted(ReferralAccepted)
  case referralDeclined(ReferralDeclined)
  case referralReported(ReferralReported)
  case referralAsked(ReferralAsked)
  case referralReplied(ReferralReplied)
  case referralRecalled(ReferralRecalled)
  case referralLapsed(ReferralLapsed)
  case referralVoided(ReferralVoided)
  case referralWorkBegun(ReferralWorkBegun)
  case referralContacted(ReferralContacted)
  case referralReturned(ReferralReturned)
  case referralClosed(ReferralClosed)
  case messageWritten(MessageWritten)
  case enquiryAsked(EnquiryAsked)
  case enquiryAnswered(EnquiryAnswered)
  case escalationRaised(EscalationRaised)
  case escalationAcknowledged(EscalationAcknowledged)
  case escalationEnded(EscalationEnded)
  case packageFrozen(PackageFrozen)
  case resultWritten(ResultWritten)
  case registerOpened(RegisterOpened)
  case fileNumberGiven(FileNumberGiven)
  case importRowsRegistered(ImportRowsRegistered)
  case kitProved(KitProved)
  case breachRecorded(BreachRecorded)
  case breachAnswered(BreachAnswered)
  case memberRenewed(MemberRenewed)
  case memberLeft(MemberLeft)
  case bodyDescribed(BodyDescribed)
  case memberNamed(MemberNamed)
  case rulesAdopted(RulesAdopted)
  case postFilled(PostFilled)
  case postVacated(PostVacated)
  case absenceNoted(AbsenceNoted)
  case absenceEnded(AbsenceEnded)
  case standInNamed(StandInNamed)
  case hierarchyPlaced(HierarchyPlaced)
  case capacityStopped(CapacityStopped)
  case capacityResumed(CapacityResumed)
  case decisionRecorded(DecisionRecorded)
  case decisionReported(DecisionReported)
  case trainingNoted(TrainingNoted)
  case trainingDutySet(TrainingDutySet)
  case effortNoted(EffortNoted)
  case meetingCalled(MeetingCalled)
  case meetingAttended(MeetingAttended)
  case minutesKept(MinutesKept)
  case summaryDrafted(SummaryDrafted)
  case summaryAgreed(SummaryAgreed)
  case summaryReleased(SummaryReleased)
  case findingRecorded(FindingRecorded)
  case findingReviewed(FindingReviewed)
  case findingTakenBack(FindingTakenBack)
  case measureRecorded(MeasureRecorded)
  case measureReported(MeasureReported)
  case selfCheckRecorded(SelfCheckRecorded)
  case workshopRecorded(WorkshopRecorded)
  case needAnswered(NeedAnswered)
  case accessNoted(AccessNoted)
  case erasureRequested(ErasureRequested)
  case unitErased(UnitErased)
  case erasureAnnounced(ErasureAnnounced)
  case holdPlaced(HoldPlaced)
  case holdLifted(HoldLifted)
  case retentionKept(RetentionKept)
  case caseCounted(CaseCounted)

  /// The stable name.
  public var name: EventName {
    switch self {
    case .incidentRecorded: return .incidentRecorded
    case .incidentCorrected: return .incidentCorrected
    case .incidentNarrated: return .incidentNarrated
    case .incidentNoted: return .incidentNoted
    case .incidentsLinked: return .incidentsLinked
    case .incidentsUnlinked: return .incidentsUnlinked
    case .reportRecorded: return .reportRecorded
    case .reportAdded: return .reportAdded
    case .reportAssessed: return .reportAssessed
    case .caseOpened: return .caseOpened
    case .caseCorrected: return .caseCorrected
    case .caseAssigned: return .caseAssigned
    case .caseClosed: return .caseClosed
    case .caseReopened: return .caseReopened
    case .stepsBegun: return .stepsBegun
    case .stepRecorded: return .stepRecorded
    case .procedureMoved: return .procedureMoved
    case .feedbackGiven: return .feedbackGiven
    case .conferenceCalled: return .conferenceCalled
    case .conferenceHeld: return .conferenceHeld
    case .conferenceEnded: return .conferenceEnded
    case .conferenceLeft: return .conferenceLeft
    case .conferenceTaskDone: return .conferenceTaskDone
    case .followedUp: return .followedUp
    case .lessonNoted: return .lessonNoted
    case .caseIncidentLinked: return .caseIncidentLinked
    case .caseIncidentUnlinked: return .caseIncidentUnlinked
    case .consentGiven: return .consentGiven
    case .consentRefused: return .consentRefused
    case .deadlineRecorded: return .deadlineRecorded
    case .deadlineEnded: return .deadlineEnded
    case .consentWithdrawn: return .consentWithdrawn
    case .consentLimited: return .consentLimited
    case .consentExtended: return .consentExtended
    case .secrecyReleased: return .secrecyReleased
    case .secrecyReleaseWithdrawn: return .secrecyReleaseWithdrawn
    case .noticeGiven: return .noticeGiven
    case .disclosureRequested: return .disclosureRequested
    case .disclosureExplained: return .disclosureExplained
    case .disclosureDecided: return .disclosureDecided
    case .incidentShielded: return .incidentShielded
    case .incidentShieldEnded: return .incidentShieldEnded
    case .caseShielded: return .caseShielded
    case .caseShieldEnded: return .caseShieldEnded
    case .relationDeclared: return .relationDeclared
    case .relationEnded: return .relationEnded
    case .personDescribed: return .personDescribed
    case .contactRecorded: return .contactRecorded
    case .caseNoted: return .caseNoted
    case .referralOffered: return .referralOffered
    case .referralAccepted: return .referralAccepted
    case .referralDeclined: return .referralDeclined
    case .referralReported: return .referralReported
    case .referralAsked: return .referralAsked
    case .referralReplied: return .referralReplied
    case .referralRecalled: return .referralRecalled
    case .referralLapsed: return .referralLapsed
    case .referralVoided: return .referralVoided
    case .referralWorkBegun: return .referralWorkBegun
    case .referralContacted: return .referralContacted
    case .referralReturned: return .referralReturned
    case .referralClosed: return .referralClosed
    case .messageWritten: return .messageWritten
    case .enquiryAsked: return .enquiryAsked
    case .enquiryAnswered: return .enquiryAnswered
    case .escalationRaised: return .escalationRaised
    case .escalationAcknowledged: return .escalationAcknowledged
    case .escalationEnded: return .escalationEnded
    case .packageFrozen: return .packageFrozen
    case .resultWritten: return .resultWritten
    case .registerOpened: return .registerOpened
    case .fileNumberGiven: return .fileNumberGiven
    case .importRowsRegistered: return .importRowsRegistered
    case .kitProved: return .kitProved
    case .breachRecorded: return .breachRecorded
    case .breachAnswered: return .breachAnswered
    case .memberRenewed: return .memberRenewed
    case .memberLeft: return .memberLeft
    case .bodyDescribed: return .bodyDescribed
    case .memberNamed: return .memberNamed
    case .rulesAdopted: return .rulesAdopted
    case .postFilled: return .postFilled
    case .postVacated: return .postVacated
    case .absenceNoted: return .absenceNoted
    case .absenceEnded: return .absenceEnded
    case .standInNamed: return .standInNamed
    case .hierarchyPlaced: return .hierarchyPlaced
    case .capacityStopped: return .capacityStopped
    case .capacityResumed: return .capacityResumed
    case .decisionRecorded: return .decisionRecorded
    case .decisionReported: return .decisionReported
    case .trainingNoted: return .trainingNoted
    case .trainingDutySet: return .trainingDutySet
    case .effortNoted: return .effortNoted
    case .meetingCalled: return .meetingCalled
    case .meetingAttended: return .meetingAttended
    case .minutesKept: return .minutesKept
    case .summaryDrafted: return .summaryDrafted
    case .summaryAgreed: return .summaryAgreed
    case .summaryReleased: return .summaryReleased
    case .findingRecorded: return .findingRecorded
    case .findingReviewed: return .findingReviewed
    case .findingTakenBack: return .findingTakenBack
    case .measureRecorded: return .measureRecorded
    case .measureReported: return .measureReported
    case .selfCheckRecorded: return .selfCheckRecorded
    case .workshopRecorded: return .workshopRecorded
    case .needAnswered: return .needAnswered
    case .accessNoted: return .accessNoted
    case .erasureRequested: return .erasureRequested
    case .unitErased: return .unitErased
    case .erasureAnnounced: return .erasureAnnounced
    case .holdPlaced: return .holdPlaced
    case .holdLifted: return .holdLifted
    case .retentionKept: return .retentionKept
    case .caseCounted: return .caseCounted
    }
  }

  /// Reads the content of the fact called `name`.
  public init(_ name: EventName, from decoder: any Decoder) throws {
    switch name {
    case .incidentRecorded: self = .incidentRecorded(try IncidentRecorded(from: decoder))
    case .incidentCorrected: self = .incidentCorrected(try IncidentCorrected(from: decoder))
    case .incidentNarrated: self = .incidentNarrated(try IncidentNarrated(from: decoder))
    case .incidentNoted: self = .incidentNoted(try IncidentNoted(from: decoder))
    case .incidentsLinked: self = .incidentsLinked(try IncidentsLinked(from: decoder))
    case .incidentsUnlinked: self = .incidentsUnlinked(try IncidentsUnlinked(from: decoder))
    case .reportRecorded: self = .reportRecorded(try ReportRecorded(from: decoder))
    case .reportAdded: self = .reportAdded(try ReportAdded(from: decoder))
    case .reportAssessed: self = .reportAssessed(try ReportAssessed(from: decoder))
    case .caseOpened: self = .caseOpened(try CaseOpened(from: decoder))
    case .caseCorrected: self = .caseCorrected(try CaseCorrected(from: decoder))
    case .caseAssigned: self = .caseAssigned(try CaseAssigned(from: decoder))
    case .caseClosed: self = .caseClosed(try CaseClosed(from: decoder))
    case .caseReopened: self = .caseReopened(try CaseReopened(from: decoder))
    case .stepsBegun: self = .stepsBegun(try StepsBegun(from: decoder))
    case .stepRecorded: self = .stepRecorded(try StepRecorded(from: decoder))
    case .procedureMoved: self = .procedureMoved(try ProcedureMoved(from: decoder))
    case .feedbackGiven: self = .feedbackGiven(try FeedbackGiven(from: decoder))
    case .conferenceCalled: self = .conferenceCalled(try ConferenceCalled(from: decoder))
    case .conferenceHeld: self = .conferenceHeld(try ConferenceHeld(from: decoder))
    case .conferenceEnded: self = .conferenceEnded(try ConferenceEnded(from: decoder))
    case .conferenceLeft: self = .conferenceLeft(try ConferenceLeft(from: decoder))
    case .conferenceTaskDone: self = .conferenceTaskDone(try ConferenceTaskDone(from: decoder))
    case .followedUp: self = .followedUp(try FollowedUp(from: decoder))
    case .lessonNoted: self = .lessonNoted(try LessonNoted(from: decoder))
    case .caseIncidentLinked: self = .caseIncidentLinked(try CaseIncidentLinked(from: decoder))
    case .caseIncidentUnlinked: self = .caseIncidentUnlinked(try CaseIncidentUnlinked(from: decoder))
    case .consentGiven: self = .consentGiven(try ConsentGiven(from: decoder))
    case .consentRefused: self = .consentRefused(try ConsentRefused(from: decoder))
    case .deadlineRecorded: self = .deadlineRecorded(try DeadlineRecorded(from: decoder))
    case .deadlineEnded: self = .deadlineEnded(try DeadlineEnded(from: decoder))
    case .consentWithdrawn: self = .consentWithdrawn(try ConsentWithdrawn(from: decoder))
    case .consentLimited: self = .consentLimited(try ConsentLimited(from: decoder))
    case .consentExtended: self = .consentExtended(try ConsentExtended(from: decoder))
    case .secrecyReleased: self = .secrecyReleased(try SecrecyReleased(from: decoder))
    case .secrecyReleaseWithdrawn: self = .secrecyReleaseWithdrawn(try SecrecyReleaseWithdrawn(from: decoder))
    case .noticeGiven: self = .noticeGiven(try NoticeGiven(from: decoder))
    case .disclosureRequested: self = .disclosureRequested(try DisclosureRequested(from: decoder))
    case .disclosureExplained: self = .disclosureExplained(try DisclosureExplained(from: decoder))
    case .disclosureDecided: self = .disclosureDecided(try DisclosureDecided(from: decoder))
    case .incidentShielded: self = .incidentShielded(try ShieldDeclared(from: decoder))
    case .incidentShieldEnded: self = .incidentShieldEnded(try ShieldEnded(from: decoder))
    case .caseShielded: self = .caseShielded(try ShieldDeclared(from: decoder))
    case .caseShieldEnded: self = .caseShieldEnded(try ShieldEnded(from: decoder))
    case .relationDeclared: self = .relationDeclared(try RelationDeclared(from: decoder))
    case .relationEnded: self = .relationEnded(try RelationEnded(from: decoder))
    case .personDescribed: self = .personDescribed(try PersonDescribed(from: decoder))
    case .contactRecorded: self = .contactRecorded(try ContactRecorded(from: decoder))
    case .caseNoted: self = .caseNoted(try CaseNoted(from: decoder))
    case .referralOffered: self = .referralOffered(try ReferralOffered(from: decoder))
    case .referralAccepted: self = .referralAccepted(try ReferralAccepted(from: decoder))
    case .referralDeclined: self = .referralDeclined(try ReferralDeclined(from: decoder))
    case .referralReported: self = .referralReported(try ReferralReported(from: decoder))
    case .referralAsked: self = .referralAsked(try ReferralAsked(from: decoder))
    case .referralReplied: self = .referralReplied(try ReferralReplied(from: decoder))
    case .referralRecalled: self = .referralRecalled(try ReferralRecalled(from: decoder))
    case .referralLapsed: self = .referralLapsed(try ReferralLapsed(from: decoder))
    case .referralVoided: self = .referralVoided(try ReferralVoided(from: decoder))
    case .referralWorkBegun: self = .referralWorkBegun(try ReferralWorkBegun(from: decoder))
    case .referralContacted: self = .referralContacted(try ReferralContacted(from: decoder))
    case .referralReturned: self = .referralReturned(try ReferralReturned(from: decoder))
    case .referralClosed: self = .referralClosed(try ReferralClosed(from: decoder))
    case .messageWritten: self = .messageWritten(try MessageWritten(from: decoder))
    case .enquiryAsked: self = .enquiryAsked(try EnquiryAsked(from: decoder))
    case .enquiryAnswered: self = .enquiryAnswered(try EnquiryAnswered(from: decoder))
    case .escalationRaised: self = .escalationRaised(try EscalationRaised(from: decoder))
    case .escalationAcknowledged: self = .escalationAcknowledged(try EscalationAcknowledged(from: decoder))
    case .escalationEnded: self = .escalationEnded(try EscalationEnded(from: decoder))
    case .packageFrozen: self = .packageFrozen(try PackageFrozen(from: decoder))
    case .resultWritten: self = .resultWritten(try ResultWritten(from: decoder))
    case .registerOpened: self = .registerOpened(try RegisterOpened(from: decoder))
    case .fileNumberGiven: self = .fileNumberGiven(try FileNumberGiven(from: decoder))
    case .importRowsRegistered: self = .importRowsRegistered(try ImportRowsRegistered(from: decoder))
    case .kitProved: self = .kitProved(try KitProved(from: decoder))
    case .breachRecorded: self = .breachRecorded(try BreachRecorded(from: decoder))
    case .breachAnswered: self = .breachAnswered(try BreachAnswered(from: decoder))
    case .memberRenewed: self = .memberRenewed(try MemberRenewed(from: decoder))
    case .memberLeft: self = .memberLeft(try MemberLeft(from: decoder))
    case .bodyDescribed: self = .bodyDescribed(try BodyDescribed(from: decoder))
    case .memberNamed: self = .memberNamed(try MemberNamed(from: decoder))
    case .rulesAdopted: self = .rulesAdopted(try RulesAdopted(from: decoder))
    case .postFilled: self = .postFilled(try PostFilled(from: decoder))
    case .postVacated: self = .postVacated(try PostVacated(from: decoder))
    case .absenceNoted: self = .absenceNoted(try AbsenceNoted(from: decoder))
    case .absenceEnded: self = .absenceEnded(try AbsenceEnded(from: decoder))
    case .standInNamed: self = .standInNamed(try StandInNamed(from: decoder))
    case .hierarchyPlaced: self = .hierarchyPlaced(try HierarchyPlaced(from: decoder))
    case .capacityStopped: self = .capacityStopped(try CapacityStopped(from: decoder))
    case .capacityResumed: self = .capacityResumed(try CapacityResumed(from: decoder))
    case .decisionRecorded: self = .decisionRecorded(try DecisionRecorded(from: decoder))
    case .decisionReported: self = .decisionReported(try DecisionReported(from: decoder))
    case .trainingNoted: self = .trainingNoted(try TrainingNoted(from: decoder))
    case .trainingDutySet: self = .trainingDutySet(try TrainingDutySet(from: decoder))
    case .effortNoted: self = .effortNoted(try EffortNoted(from: decoder))
    case .meetingCalled: self = .meetingCalled(try MeetingCalled(from: decoder))
    case .meetingAttended: self = .meetingAttended(try MeetingAttended(from: decoder))
    case .minutesKept: self = .minutesKept(try MinutesKept(from: decoder))
    case .summaryDrafted: self = .summaryDrafted(try SummaryDrafted(from: decoder))
    case .summaryAgreed: self = .summaryAgreed(try SummaryAgreed(from: decoder))
    case .summaryReleased: self = .summaryReleased(try SummaryReleased(from: decoder))
    case .findingRecorded: self = .findingRecorded(try FindingRecorded(from: decoder))
    case .findingReviewed: self = .findingReviewed(try FindingReviewed(from: decoder))
    case .findingTakenBack: self = .findingTakenBack(try FindingTakenBack(from: decoder))
    case .measureRecorded: self = .measureRecorded(try MeasureRecorded(from: decoder))
    case .measureReported: self = .measureReported(try MeasureReported(from: decoder))
    case .selfCheckRecorded: self = .selfCheckRecorded(try SelfCheckRecorded(from: decoder))
    case .workshopRecorded: self = .workshopRecorded(try WorkshopRecorded(from: decoder))
    case .needAnswered: self = .needAnswered(try NeedAnswered(from: decoder))
    case .accessNoted: self = .accessNoted(try AccessNoted(from: decoder))
    case .erasureRequested: self = .erasureRequested(try ErasureRequested(from: decoder))
    case .unitErased: self = .unitErased(try UnitErased(from: decoder))
    case .erasureAnnounced: self = .erasureAnnounced(try ErasureAnnounced(from: decoder))
    case .holdPlaced: self = .holdPlaced(try HoldPlaced(from: decoder))
    case .holdLifted: self = .holdLifted(try HoldLifted(from: decoder))
    case .retentionKept: self = .retentionKept(try RetentionKept(from: decoder))
    case .caseCounted: self = .caseCounted(try CaseCounted(from: decoder))
    }
  }

  /// Writes the content of the fact without its name.
  public func encodeContent(to encoder: any Encoder) throws {
    switch self {
    case .incidentRecorded(let content): try content.encode(to: encoder)
    case .incidentCorrected(let content): try content.encode(to: encoder)
    case .incidentNarrated(let content): try content.encode(to: encoder)
    case .incidentNoted(let content): try content.encode(to: encoder)
    case .incidentsLinked(let content): try content.encode(to: encoder)
    case .incidentsUnlinked(let content): try content.encode(to: encoder)
    case .reportRecorded(let content): try content.encode(to: encoder)
    case .reportAdded(let content): try content.encode(to: encoder)
    case .reportAssessed(let content): try content.encode(to: encoder)
    case .caseOpened(let content): try content.encode(to: encoder)
    case .caseCorrected(let content): try content.encode(to: encoder)
    case .caseAssigned(let content): try content.encode(to: encoder)
    case .caseClosed(let content): try content.encode(to: encoder)
    case .caseReopened(let content): try content.encode(to: encoder)
    case .stepsBegun(let content): try content.encode(to: encoder)
    case .stepRecorded(let content): try content.encode(to: encoder)
    case .procedureMoved(let content): try content.encode(to: encoder)
    case .feedbackGiven(let content): try content.encode(to: encoder)
    case .conferenceCalled(let content): try content.encode(to: encoder)
    case .conferenceHeld(let content): try content.encode(to: encoder)
    case .conferenceEnded(let content): try content.encode(to: encoder)
    case .conferenceLeft(let content): try content.encode(to: encoder)
    case .conferenceTaskDone(let content): try content.encode(to: encoder)
    case .followedUp(let content): try content.encode(to: encoder)
    case .lessonNoted(let content): try content.encode(to: encoder)
    case .caseIncidentLinked(let content): try content.encode(to: encoder)
    case .caseIncidentUnlinked(let content): try content.encode(to: encoder)
    case .consentGiven(let content): try content.encode(to: encoder)
    case .consentRefused(let content): try content.encode(to: encoder)
    case .deadlineRecorded(let content): try content.encode(to: encoder)
    case .deadlineEnded(let content): try content.encode(to: encoder)
    case .consentWithdrawn(let content): try content.encode(to: encoder)
    case .consentLimited(let content): try content.encode(to: encoder)
    case .consentExtended(let content): try content.encode(to: encoder)
    case .secrecyReleased(let content): try content.encode(to: encoder)
    case .secrecyReleaseWithdrawn(let content): try content.encode(to: encoder)
    case .noticeGiven(let content): try content.encode(to: encoder)
    case .disclosureRequested(let content): try content.encode(to: encoder)
    case .disclosureExplained(let content): try content.encode(to: encoder)
    case .disclosureDecided(let content): try content.encode(to: encoder)
    case .incidentShielded(let content): try content.encode(to: encoder)
    case .incidentShieldEnded(let content): try content.encode(to: encoder)
    case .caseShielded(let content): try content.encode(to: encoder)
    case .caseShieldEnded(let content): try content.encode(to: encoder)
    case .relationDeclared(let content): try content.encode(to: encoder)
    case .relationEnded(let content): try content.encode(to: encoder)
    case .personDescribed(let content): try content.encode(to: encoder)
    case .contactRecorded(let content): try content.encode(to: encoder)
    case .caseNoted(let content): try content.encode(to: encoder)
    case .referralOffered(let content): try content.encode(to: encoder)
    case .referralAccepted(let content): try content.encode(to: encoder)
    case .referralDeclined(let content): try content.encode(to: encoder)
    case .referralReported(let content): try content.encode(to: encoder)
    case .referralAsked(let content): try content.encode(to: encoder)
    case .referralReplied(let content): try content.encode(to: encoder)
    case .referralRecalled(let content): try content.encode(to: encoder)
    case .referralLapsed(let content): try content.encode(to: encoder)
    case .referralVoided(let content): try content.encode(to: encoder)
    case .referralWorkBegun(let content): try content.encode(to: encoder)
    case .referralContacted(let content): try content.encode(to: encoder)
    case .referralReturned(let content): try content.encode(to: encoder)
    case .referralClosed(let content): try content.encode(to: encoder)
    case .messageWritten(let content): try content.encode(to: encoder)
    case .enquiryAsked(let content): try content.encode(to: encoder)
    case .enquiryAnswered(let content): try content.encode(to: encoder)
    case .escalationRaised(let content): try content.encode(to: encoder)
    case .escalationAcknowledged(let content): try content.encode(to: encoder)
    case .escalationEnded(let content): try content.encode(to: encoder)
    case .packageFrozen(let content): try content.encode(to: encoder)
    case .resultWritten(let content): try content.encode(to: encoder)
    case .registerOpened(let content): try content.encode(to: encoder)
    case .fileNumberGiven(let content): try content.encode(to: encoder)
    case .importRowsRegistered(let content): try content.encode(to: encoder)
    case .kitProved(let content): try content.encode(to: encoder)
    case .breachRecorded(let content): try content.encode(to: encoder)
    case .breachAnswered(let content): try content.encode(to: encoder)
    case .memberRenewed(let content): try content.encode(to: encoder)
    case .memberLeft(let content): try content.encode(to: encoder)
    case .bodyDescribed(let content): try content.encode(to: encoder)
    case .memberNamed(let content): try content.encode(to: encoder)
    case .rulesAdopted(let content): try content.encode(to: encoder)
    case .postFilled(let content): try content.encode(to: encoder)
    case .postVacated(let content): try content.encode(to: encoder)
    case .absenceNoted(let content): try content.encode(to: encoder)
    case .absenceEnded(let content): try content.encode(to: encoder)
    case .standInNamed(let content): try content.encode(to: encoder)
    case .hierarchyPlaced(let content): try content.encode(to: encoder)
    case .capacityStopped(let content): try content.encode(to: encoder)
    case .capacityResumed(let content): try content.encode(to: encoder)
    case .decisionRecorded(let content): try content.encode(to: encoder)
    case .decisionReported(let content): try content.encode(to: encoder)
    case .trainingNoted(let content): try content.encode(to: encoder)
    case .trainingDutySet(let content): try content.encode(to: encoder)
    case .effortNoted(let content): try content.encode(to: encoder)
    case .meetingCalled(let content): try content.encode(to: encoder)
    case .meetingAttended(let content): try content.encode(to: encoder)
    case .minutesKept(let content): try content.encode(to: encoder)
    case .summaryDrafted(let content): try content.encode(to: encoder)
    case .summaryAgreed(let content): try content.encode(to: encoder)
    case .summaryReleased(let content): try content.encode(to: encoder)
    case .findingRecorded(let content): try content.encode(to: encoder)
    case .findingReviewed(let content): try content.encode(to: encoder)
    case .findingTakenBack(let content): try content.encode(to: encoder)
    case .measureRecorded(let content): try content.encode(to: encoder)
    case .measureReported(let content): try content.encode(to: encoder)
    case .selfCheckRecorded(let content): try content.encode(to: encoder)
    case .workshopRecorded(let content): try content.encode(to: encoder)
    case .needAnswered(let content): try content.encode(to: encoder)
    case .accessNoted(let content): try content.encode(to: encoder)
    case .erasureRequested(let content): try content.encode(to: encoder)
    case .unitErased(let content): try content.encode(to: encoder)
    case .erasureAnnounced(let content): try content.encode(to: encoder)
    case .holdPlaced(let content): try content.encode(to: encoder)
    case .holdLifted(let content): try content.encode(to: encoder)
    case .retentionKept(let content): try content.encode(to: encoder)
    case .caseCounted(let content): try content.encode(to: encoder)
    }
  }
}
