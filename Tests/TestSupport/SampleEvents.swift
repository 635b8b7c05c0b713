import Clearing

/// One event of each name, with every field filled: what golden files and round trips are compared with.
public enum SampleEvents {
  /// The event of that name.
  public static func event(_ name: EventName) -> Event {
    switch name {
    case .incidentRecorded, .incidentCorrected, .incidentNarrated, .incidentNoted: return incident(name)
    case .caseOpened, .caseCorrected, .caseAssigned, .caseClosed, .caseReopened, .consentGiven,
      .consentRefused, .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased,
      .secrecyReleaseWithdrawn, .noticeGiven, .disclosureRequested, .disclosureExplained, .disclosureDecided,
      .personDescribed, .contactRecorded, .caseNoted:
      return file(name)
    case .stepsBegun, .stepRecorded, .procedureMoved, .feedbackGiven, .followedUp, .lessonNoted,
      .caseIncidentLinked, .caseIncidentUnlinked:
      return course(name)
    case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
      return conference(name)
    case .referralOffered, .referralAccepted, .referralDeclined, .referralReported, .packageFrozen,
      .resultWritten:
      return referral(name)
    case .referralAsked, .referralReplied, .referralRecalled, .referralLapsed, .referralVoided,
      .referralWorkBegun, .referralContacted, .referralReturned, .referralClosed, .messageWritten:
      return referralLife(name)
    case .enquiryAsked:
      return .enquiryAsked(
        EnquiryAsked(
          number: "A-26-4821-390", from: SampleAlliance.north, to: SampleAlliance.police, category: "threat",
          area: .land, text: "Wird auch ohne Antrag ermittelt?"))
    case .reportRecorded:
      let core = ReportCore(
        receivedOn: day, channel: "phone", language: "de", reporterRelation: "anonymous", affectedKnows: .no,
        isAnonymous: true)
      return .reportRecorded(
        ReportRecorded(number: "M-26-4821-390", core: core, text: "Zwei Stämme.", tokenDigest: "00ff"))
    case .reportAdded: return .reportAdded(ReportAdded(text: "Um drei.", isAnswer: true))
    case .reportAssessed:
      return .reportAssessed(ReportAssessed(verdict: .outsideScope, incident: nil, on: day))
    case .incidentsLinked:
      return .incidentsLinked(
        IncidentsLinked(first: cover, second: person, tie: .sameIncident, persons: 3, on: day))
    case .incidentsUnlinked:
      return .incidentsUnlinked(IncidentsUnlinked(first: cover, second: person, on: day))
    case .escalationRaised: return .escalationRaised(escalation)
    case .escalationAcknowledged:
      return .escalationAcknowledged(EscalationAcknowledged(level: .clearingOffice, on: day))
    case .escalationEnded: return .escalationEnded(EscalationEnded(on: day))
    case .enquiryAnswered: return .enquiryAnswered(EnquiryAnswered(text: "Ja.", on: day))
    case .registerOpened: return .registerOpened(RegisterOpened(body: SampleAlliance.north))
    case .fileNumberGiven: return .fileNumberGiven(FileNumberGiven(number: "BN-26-0198", caseCover: cover))
    case .importRowsRegistered:
      return .importRowsRegistered(ImportRowsRegistered(collection: "arvig", keys: ["00ff-1", "00ff-2"]))
    case .deadlineRecorded, .deadlineEnded, .breachRecorded, .breachAnswered: return deadline(name)
    case .kitProved: return .kitProved(KitProved(kit: SampleAlliance.nora.member, on: day))
    case .memberRenewed:
      return .memberRenewed(MemberRenewed(member: SampleAlliance.nils.member, way: .kit, on: day))
    case .memberLeft: return .memberLeft(MemberLeft(member: SampleAlliance.nils.member, on: day))
    case .bodyDescribed: return .bodyDescribed(SampleAlliance.description(SampleAlliance.north))
    case .memberNamed:
      return .memberNamed(MemberNamed(member: SampleAlliance.nora.member, name: "Nora Beispiel"))
    case .postFilled, .postVacated, .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced,
      .capacityStopped, .capacityResumed:
      return arrangement(name)
    case .decisionRecorded:
      return .decisionRecorded(
        DecisionRecorded(record: SampleDecisions.full(), nextControl: day.adding(days: 180)))
    case .measureRecorded: return .measureRecorded(MeasureRecorded(record: SampleMeasures.full()))
    case .measureReported:
      return .measureReported(
        MeasureReported(measure: SampleMeasures.number, report: SampleMeasures.fullReport()))
    case .decisionReported:
      return .decisionReported(
        DecisionReported(
          decision: SampleDecisions.number, report: SampleDecisions.fullReport(on: day),
          nextControl: day.adding(days: 365)))
    case .summaryDrafted:
      return .summaryDrafted(
        SummaryDrafted(number: "H-26-4821-390", sheet: SampleSummaries.sheet(), secret: "5e"))
    case .summaryAgreed:
      return .summaryAgreed(SummaryAgreed(number: "H-26-4821-390", body: SampleAlliance.north, seal: "ab12"))
    case .summaryReleased:
      return .summaryReleased(
        SummaryReleased(number: "H-26-4821-390", sheet: SampleSummaries.sheet(), secret: "5e"))
    case .findingRecorded:
      return .findingRecorded(
        FindingRecorded(
          number: "B-26-4821-390",
          finding: Finding(
            kind: .example, period: "2026-H1", text: PublishedText("Frau X wartet.", english: "Ms X waits."),
            audience: .public, ground: .approved, approvedOn: day)))
    case .findingReviewed: return .findingReviewed(FindingReviewed(on: day))
    case .findingTakenBack:
      return .findingTakenBack(FindingTakenBack(number: "B-26-4821-390", body: SampleAlliance.north))
    case .trainingNoted, .trainingDutySet, .effortNoted, .meetingCalled, .meetingAttended, .minutesKept:
      return programme(name)
    case .selfCheckRecorded:
      return .selfCheckRecorded(SelfCheckRecorded(check: SampleSelfCheck.check(), version: "2026-1"))
    case .workshopRecorded: return .workshopRecorded(WorkshopRecorded(workshop: SampleSelfCheck.workshop()))
    case .needAnswered:
      return .needAnswered(NeedAnswered(workshop: "W-2026-1", need: 2, measure: "M-2026-1"))
    case .accessNoted:
      return .accessNoted(
        AccessNoted(
          year: 2026,
          lines: [
            .init(kind: "open_case", object: "BN-26-0198", reason: nil, hour: 492_950, count: 2),
            .init(kind: "refused", object: nil, reason: nil, hour: 492_950, count: 1),
          ]))
    case .rulesAdopted:
      return .rulesAdopted(
        RulesAdopted(kind: .rights, version: "2026-2", from: day, text: "version: \"2026-2\"\n"))
    case .incidentShielded, .incidentShieldEnded, .caseShielded, .caseShieldEnded, .relationDeclared,
      .relationEnded:
      return conflict(name)
    case .erasureRequested, .unitErased, .erasureAnnounced, .holdPlaced, .holdLifted, .retentionKept,
      .caseCounted:
      return erasure(name)
    }
  }

  private static var escalation: EscalationRaised {
    EscalationRaised(
      number: "E-26-4821-390", file: "F-26-4821-390",
      key: StepKey(step: "handling", round: 1, referral: "Ü-26-4821-390"),
      due: StepDue(day: day.adding(days: -10), moment: .endOfLocalDay(day.adding(days: -10))),
      version: "2026-1", owner: SampleAlliance.north, body: SampleAlliance.police, level: .clearingOffice,
      effective: .endOfLocalDay(day.adding(days: -4)))
  }

  private static func arrangement(_ name: EventName) -> Event {
    let (north, nora) = (SampleAlliance.north, SampleAlliance.nora.member)
    let post = PostFilled(
      body: north, role: .counsellor, holder: nora, firstDeputy: SampleAlliance.nils.member,
      secondDeputy: SampleAlliance.kai.member, from: day, until: day.adding(days: 365))
    let events: [EventName: Event] = [
      .postFilled: .postFilled(post),
      .postVacated: .postVacated(PostVacated(body: north, role: .counsellor, since: day)),
      .absenceNoted: .absenceNoted(AbsenceNoted(member: nora, from: day, until: day.adding(days: 14))),
      .absenceEnded: .absenceEnded(AbsenceEnded(member: nora, on: day.adding(days: 7))),
      .standInNamed: .standInNamed(
        StandInNamed(body: SampleAlliance.office, standIn: SampleAlliance.south, on: day)),
      .hierarchyPlaced: .hierarchyPlaced(
        HierarchyPlaced(
          body: SampleAlliance.unit, parent: SampleAlliance.office, independent: true, on: day)),
      .capacityStopped: .capacityStopped(
        CapacityStopped(body: north, until: day.adding(days: 30), urgentOnly: true, on: day)),
    ]
    return events[name] ?? .capacityResumed(CapacityResumed(body: north, on: day.adding(days: 9)))
  }

  private static func programme(_ name: EventName) -> Event {
    let north = SampleAlliance.north
    let training = Training(
      title: "Empfang ohne Vorurteil", topic: "racism_basics", format: "training", provider: "Denk bunt",
      need: "Selbstcheck", on: day, place: "Rathaus", minutes: 180, series: "Vielfalts-Montag", module: 2,
      status: .cancelled, reason: "Krankheit",
      reach: [Training.Reach(group: "reception_staff", unit: "Bürgerbüro", persons: 12)])
    let people = [Delegation(body: north, persons: 2), Delegation(guest: "Ausländerbeirat", persons: 3)]
    let events: [EventName: Event] = [
      .trainingNoted: .trainingNoted(TrainingNoted(number: "T-26-4821-390", body: north, training: training)),
      .trainingDutySet: .trainingDutySet(
        TrainingDutySet(
          body: north, group: "reception_staff", topic: "racism_basics", months: 24, persons: 40)),
      .effortNoted: .effortNoted(EffortNoted(body: north, period: "2026-H1", minutes: 750)),
      .meetingCalled: .meetingCalled(
        MeetingCalled(
          number: "S-26-4821-390",
          meeting: Meeting(
            on: day, minute: 1050, place: "Rathaus", period: "2026-H1", invited: people,
            topics: ["Erreichbarkeit"]))),
      .meetingAttended: .meetingAttended(MeetingAttended(number: "S-26-4821-390", present: people)),
    ]
    return events[name]
      ?? .minutesKept(
        MinutesKept(
          number: "S-26-4821-390", points: [MinutesPoint(topic: "Erreichbarkeit", text: "Besser.")],
          head: "12-abcd", next: day.adding(days: 180)))
  }

  private static func deadline(_ name: EventName) -> Event {
    let moment = Moment(milliseconds: 1_774_861_200_000)
    let ends = DeadlineEnds(
      raw: .day(day.adding(days: 61)), statutory: .day(day.adding(days: 62)), safe: .day(day.adding(days: 59))
    )
    var recorded = DeadlineRecorded(
      deadline: 1, rule: "agg_15_4", version: "2026-1", land: "BY", municipality: "München",
      facts: ["rejection_received": .day(day), "disadvantage_known": .moment(moment)], missing: [], on: day)
    recorded.start = .day(day)
    recorded.ends = ends
    recorded.candidates = ["rejection_received": ends, "disadvantage_known": ends]
    let clock = DeadlineEnds(
      raw: .moment(moment.adding(hours: 72)), statutory: .moment(moment.adding(hours: 73)),
      safe: .moment(moment.adding(hours: 71)))
    let account = BreachAccount(
      facts: "Liste an falsche Adresse", effects: "Namen bekannt", measures: "Löschung verlangt", affected: 3)
    let events: [EventName: Event] = [
      .deadlineRecorded: .deadlineRecorded(recorded),
      .deadlineEnded: .deadlineEnded(DeadlineEnded(deadline: 1, outcome: .met, on: day)),
      .breachRecorded: .breachRecorded(
        BreachRecorded(
          breach: 1, aware: moment, rule: "breach_72h", version: "2026-1", ends: clock, account: account,
          on: day)),
    ]
    return events[name]
      ?? .breachAnswered(
        BreachAnswered(breach: 1, answer: .reported, at: moment.adding(hours: 80), reason: "Erst nachgefragt")
      )
  }

  private static func conflict(_ name: EventName) -> Event {
    let police = SampleAlliance.police
    let shield = Shield(body: police, leftOut: [police], isStaffPath: false, on: day)
    let events: [EventName: Event] = [
      .incidentShielded: .incidentShielded(ShieldDeclared(shield: shield)),
      .caseShielded: .caseShielded(ShieldDeclared(shield: shield)),
      .incidentShieldEnded: .incidentShieldEnded(ShieldEnded(body: police, on: day)),
      .caseShieldEnded: .caseShieldEnded(ShieldEnded(body: police, on: day)),
      .relationDeclared: .relationDeclared(RelationDeclared(member: SampleAlliance.nils.member, on: day)),
    ]
    return events[name] ?? .relationEnded(RelationEnded(member: SampleAlliance.nils.member, on: day))
  }

  private static func erasure(_ name: EventName) -> Event {
    let moment = Moment(milliseconds: 1_774_861_200_000)
    let request = ErasureRequested(
      number: "L-26-4821-390", unit: .person, object: "BN-26-0198", caseCover: cover,
      member: SampleAlliance.nils.member, compartments: [person, package], ground: "subject_request",
      openedOn: day.adding(days: -9), closedOn: day.adding(days: -2), on: day, earliest: moment)
    let stub = UnitErased(
      number: "L-26-4821-390", unit: .package, object: "Ü-26-4821-390", openedOn: day.adding(days: -9),
      closedOn: day.adding(days: -2), ground: "retention_end", requestedOn: day,
      erasedOn: day.adding(days: 3), completeOn: day.adding(days: 38))
    let counted = CountedCase(
      receivedOn: day.adding(days: -9),
      closings: [CountedClosing(closedOn: day.adding(days: -5), reopenedOn: day.adding(days: -4))],
      contributed: true)
    let referral = CountedReferral(
      to: SampleAlliance.police, offeredOn: day.adding(days: -8), due: day.adding(days: -1),
      acceptedOn: day.adding(days: -7), stage: .reported)
    let events: [EventName: Event] = [
      .erasureRequested: .erasureRequested(request), .unitErased: .unitErased(stub),
      .erasureAnnounced: .erasureAnnounced(ErasureAnnounced(number: "L-26-4821-390", earliest: moment)),
      .holdPlaced: .holdPlaced(HoldPlaced(reason: "legal_claim", review: day.adding(days: 90), on: day)),
      .holdLifted: .holdLifted(HoldLifted(on: day)),
      .retentionKept: .retentionKept(
        RetentionKept(
          unit: .notes, until: day.adding(days: 60), automatic: false, reason: "Rückfrage läuft.", on: day)),
    ]
    return events[name]
      ?? .caseCounted(CaseCounted(caseCover: cover, file: counted, referrals: [referral]))
  }

  private static let cover = CompartmentID(high: 7, low: 1)
  private static let core = CompartmentID(high: 7, low: 2)
  private static let package = CompartmentID(high: 7, low: 3)
  private static let person = CompartmentID(high: 7, low: 4)
  private static let day = SampleAlliance.friday

  private static func incident(_ name: EventName) -> Event {
    if name == .incidentCorrected { return .incidentCorrected(IncidentCorrected(core: fullCore())) }
    if name == .incidentNoted { return .incidentNoted(IncidentNoted(text: "Rückfrage beim Hausmeister.")) }
    if name == .incidentNarrated {
      return .incidentNarrated(
        IncidentNarrated(incident: core, narrative: "Text mit \"Zeichen\" & ü.", exactPlace: "Marktstraße 3"))
    }
    return .incidentRecorded(
      IncidentRecorded(
        number: "V-26-4821-390", core: fullCore(), facts: CompartmentID(high: 7, low: 5), contributed: true))
  }

  private static func declaration(_ name: EventName) -> Event? {
    let police = SampleAlliance.police
    var wider = SampleEntries.terms()
    wider.explainedBy = "Nora Beispiel"
    wider.giver = .legalRepresentative
    wider.help = .interpreter
    let release = ReleaseTerms(
      recipient: police, classes: [.facts, .contact], form: .written, language: "ar", textVersion: "2026-1",
      explainedBy: "Nora Beispiel", giver: .authorisedPerson, help: .translatedText, givenOn: day,
      validUntil: day.adding(days: 90))
    let request = DisclosureRequested(
      number: "O-26-4821-390", caseCover: cover, recipient: police, ground: "present_danger",
      classes: [.facts, .contact], facts: CompartmentID(high: 7, low: 6), approver: SampleAlliance.north,
      reviewBy: Moment(milliseconds: 1_774_861_200_000), on: day)
    let events: [EventName: Event] = [
      .consentWithdrawn: .consentWithdrawn(
        ConsentWithdrawn(
          recipient: police, purpose: "criminal_complaint", form: .oral, giver: .affectedPerson, on: day,
          tell: [police])),
      .consentLimited: .consentLimited(
        ConsentLimited(
          recipient: police, purpose: "criminal_complaint", removed: [.contact],
          validUntil: day.adding(days: 30), form: .electronic, on: day, tell: [police])),
      .consentExtended: .consentExtended(ConsentExtended(terms: wider)),
      .secrecyReleased: .secrecyReleased(SecrecyReleased(terms: release)),
      .secrecyReleaseWithdrawn: .secrecyReleaseWithdrawn(
        SecrecyReleaseWithdrawn(recipient: police, form: .written, on: day)),
      .noticeGiven: .noticeGiven(NoticeGiven(notice: .person(disclosure: "O-26-4821-390"), on: day)),
      .disclosureRequested: .disclosureRequested(request),
      .disclosureExplained: .disclosureExplained(
        DisclosureExplained(disclosure: CompartmentID(high: 7, low: 7), facts: "Drohung für heute Abend.")),
      .disclosureDecided: .disclosureDecided(DisclosureDecided(approved: true, on: day)),
    ]
    return events[name]
  }

  private static func file(_ name: EventName) -> Event {
    if let declared = declaration(name) { return declared }
    let terms = SampleEntries.terms()
    let record = PersonRecord(
      label: "Person A", name: "Amal Beispiel", ageBand: "adult", language: "Arabisch")
    let contact = ContactRecord(phone: "0170", mail: "a@example.org", address: "Weg 1", advice: "abends")
    let closing = Closing(
      reason: "done", support: "stabilised", institutional: "apology", criminal: "charged")
    let events: [EventName: Event] = [
      .caseOpened: .caseOpened(
        CaseOpened(
          number: "F-26-4821-390", cover: SampleEntries.cover(urgency: .urgent), incidents: [core],
          contributed: true, procedureVersion: "1")),
      .caseCorrected: .caseCorrected(CaseCorrected(cover: SampleEntries.cover())),
      .caseAssigned: .caseAssigned(CaseAssigned(member: SampleAlliance.nils.member)),
      .caseClosed: .caseClosed(CaseClosed(closing: closing, on: day)),
      .consentGiven: .consentGiven(ConsentGiven(terms: terms)),
      .consentRefused: .consentRefused(ConsentRefused(terms: terms)),
      .personDescribed: .personDescribed(PersonDescribed(caseCover: cover, person: record)),
      .contactRecorded: .contactRecorded(ContactRecorded(caseCover: cover, person: person, contact: contact)),
      .caseNoted: .caseNoted(CaseNoted(caseCover: cover, text: "Notiz")),
    ]
    return events[name] ?? .caseReopened(CaseReopened(reason: "new_facts", on: day))
  }

  private static func course(_ name: EventName) -> Event {
    let begun = BegunStep(
      key: StepKey(step: "handling", round: 1, referral: "Ü-26-4821-390"), on: day,
      due: StepDue(day: day.adding(days: 1), moment: Moment(milliseconds: 1_774_688_400_000)),
      rule: PeriodRule(name: "handling.urgent", workingDays: 5, version: "2026-1"))
    let events: [EventName: Event] = [
      .stepsBegun: .stepsBegun(StepsBegun(steps: [begun])),
      .stepRecorded: .stepRecorded(
        StepRecorded(step: "urgency_check", on: day, answers: ["acute_danger": .no])),
      .procedureMoved: .procedureMoved(ProcedureMoved(version: "sample-1")),
      .followedUp: .followedUp(
        FollowedUp(
          on: day, contact: .notReached, outcome: "settled", answers: ["retaliation": .no],
          again: day.adding(days: 14))),
      .lessonNoted: .lessonNoted(LessonNoted(category: "language_barrier", on: day)),
      .caseIncidentLinked: .caseIncidentLinked(CaseIncidentLinked(incident: core, on: day)),
      .caseIncidentUnlinked: .caseIncidentUnlinked(CaseIncidentUnlinked(incident: core, on: day)),
    ]
    let remedy = FeedbackGiven.Remedy(rule: "stgb_77b", until: day.adding(days: 90))
    return events[name]
      ?? .feedbackGiven(FeedbackGiven(on: day, language: "de", remedies: [remedy], followUp: .yes))
  }

  private static func conference(_ name: EventName) -> Event {
    let (north, police) = (SampleAlliance.north, SampleAlliance.police)
    let task = ConferenceTask(
      task: 1, body: police, what: "Gefährderansprache prüfen", due: day.adding(days: 7))
    let events: [EventName: Event] = [
      .conferenceHeld: .conferenceHeld(
        ConferenceHeld(
          on: day, seats: [.init(body: north, persons: 2), .init(body: police, persons: 1)], tasks: [task])),
      .conferenceEnded: .conferenceEnded(ConferenceEnded(on: day)),
      .conferenceLeft: .conferenceLeft(ConferenceLeft(bodies: [police], on: day)),
      .conferenceTaskDone: .conferenceTaskDone(ConferenceTaskDone(task: 1, on: day)),
    ]
    return events[name]
      ?? .conferenceCalled(
        ConferenceCalled(
          number: "K-26-4821-390", file: "F-26-4821-390", caseCover: cover, bodies: [police],
          classes: [.facts], reason: "several_bodies", on: day.adding(days: 5), calledOn: day))
  }

  private static func referralLife(_ name: EventName) -> Event {
    let events: [EventName: Event] = [
      .referralAsked: .referralAsked(ReferralAsked(words: package, on: day)),
      .referralReplied: .referralReplied(
        ReferralReplied(due: day.adding(days: 14), restarted: true, on: day)),
      .referralRecalled: .referralRecalled(ReferralRecalled(reason: "mistake", on: day)),
      .referralLapsed: .referralLapsed(ReferralLapsed(due: day.adding(days: 11))),
      .referralVoided: .referralVoided(ReferralVoided(ground: "withdrawn_consent", on: day)),
      .referralWorkBegun: .referralWorkBegun(ReferralWorkBegun(on: day)),
      .referralContacted: .referralContacted(ReferralContacted(on: day)),
      .referralReturned: .referralReturned(
        ReferralReturned(reason: "person_not_reached", suggestion: SampleAlliance.south, on: day)),
      .referralClosed: .referralClosed(ReferralClosed(on: day)),
    ]
    return events[name]
      ?? .messageWritten(MessageWritten(referral: CompartmentID(high: 7, low: 6), text: "Welche Sprache?"))
  }

  private static func referral(_ name: EventName) -> Event {
    let sheet = OfferSheet(
      topic: "threat", place: "Beispielhausen", language: "de", urgency: .urgent,
      purpose: "criminal_complaint",
      classes: [.facts, .contact, .identity])
    let content = ReferralPackage(
      summary: "Bitte um Anzeige.",
      incidents: [IncidentExtract(core: fullCore(), narrative: "Bedroht.", exactPlace: "Marktstraße 3")],
      persons: [PersonRecord(label: "Person A")], contacts: [ContactRecord(phone: "0170")])
    let events: [EventName: Event] = [
      .referralOffered: .referralOffered(
        ReferralOffered(
          number: "Ü-26-4821-390", caseCover: cover, from: SampleAlliance.north, to: SampleAlliance.police,
          sheet: sheet, package: package, offeredOn: day, due: day.adding(days: 11),
          rule: PeriodRule(name: "answer_working_days", workingDays: 5, version: "2026-1", restarts: 1),
          chain: [SampleAlliance.unit])),
      .referralAccepted: .referralAccepted(
        ReferralAccepted(
          on: day, reference: "ST/0815", contactBy: day.adding(days: 4),
          contactRule: PeriodRule(name: "contact_working_days", workingDays: 2, version: "2026-1"))),
      .referralDeclined: .referralDeclined(
        ReferralDeclined(reason: "no_capacity", suggestion: SampleAlliance.south, on: day)),
      .referralReported: .referralReported(ReferralReported(outcome: "complaint_taken", on: day)),
      .packageFrozen: .packageFrozen(
        PackageFrozen(referral: CompartmentID(high: 7, low: 6), package: content)),
    ]
    return events[name] ?? .resultWritten(ResultWritten(text: "Anzeige ist aufgenommen."))
  }

  private static func fullCore() -> IncidentCore {
    var core = SampleEntries.core()
    core.occurred = Occurrence(from: day.adding(days: -3), until: day.adding(days: -1), precision: .month)
    core.area = Area(state: "Thüringen", district: "16055", municipality: "Beispielhausen")
    core.areaOfLife = "offices"
    core.objects = ["memorial_tree"]
    core.affectedKind = "person"
    core.affected = AffectedCount(total: 3, persons: 2, atLeast: true)
    core.accusedKind = "unknown_person"
    core.reportedToPolice = .yes
    core.consequences = ["fear"]
    core.reporterRelation = "witness"
    core.channel = "phone"
    core.suspected = true
    core.source = SourceReference(collection: "arvig", reference: "12", values: ["category_de": ["Angriff"]])
    return core
  }
}
