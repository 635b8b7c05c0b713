/// All that a reader can open, folded from its events in the order of the log.
///
/// `apply` is the only way in: it asks first whether the author was entitled, and it cannot fail.
public struct World: Sendable {
  /// How the seals and checksums of released figures are computed.
  public let digest: SheetDigest
  /// Kind of each active body, from the roster.
  public var bodyKinds: [BodyID: BodyKind] = [:]
  /// The body of each member, from the roster.
  public var memberBodies: [MemberID: BodyID] = [:]
  /// The roles of each member, from the roster.
  public var memberRoles: [MemberID: Set<Role>] = [:]
  /// Who stands in the roster but works on nothing: members who left, and recovery kits.
  public var absentMembers: Set<MemberID> = []
  /// Incidents by the compartment of their core.
  public internal(set) var incidents: [CompartmentID: IncidentState] = [:]
  /// Narratives by their own compartment.
  public internal(set) var facts: [CompartmentID: IncidentFactsState] = [:]
  /// Messages received, by their compartment.
  public internal(set) var reports: [CompartmentID: ReportState] = [:]
  /// Which incidents are one, or hang together.
  public internal(set) var incidentTies = IncidentTies()
  /// Cases by the compartment of their cover.
  public internal(set) var cases: [CompartmentID: CaseState] = [:]
  /// Affected persons by their compartment.
  public internal(set) var persons: [CompartmentID: PersonState] = [:]
  /// Contacts by their compartment.
  public internal(set) var contacts: [CompartmentID: ContactState] = [:]
  /// Counselling notes by their compartment.
  public internal(set) var notes: [CompartmentID: NotesState] = [:]
  /// Referrals by their compartment.
  public internal(set) var referrals: [CompartmentID: ReferralState] = [:]
  /// Packages by their compartment.
  public internal(set) var packages: [CompartmentID: PackageState] = [:]
  /// Questions and replies about offers, oldest first, by the compartment that holds them.
  public internal(set) var messages: [CompartmentID: [PastEvent]] = [:]
  /// Abstract questions by their compartment.
  public internal(set) var enquiries: [CompartmentID: EnquiryState] = [:]
  /// Who was called for steps whose time has passed, by the compartment.
  public internal(set) var escalations: [CompartmentID: EscalationState] = [:]
  /// Disclosures without consent by the compartment of their request.
  public internal(set) var disclosures: [CompartmentID: DisclosureState] = [:]
  /// Case conferences by their compartment.
  public internal(set) var conferences: [CompartmentID: ConferenceState] = [:]
  /// Registers by their body.
  public internal(set) var registers: [BodyID: RegisterState] = [:]
  /// Access logs by their compartment.
  public internal(set) var accessLogs: [CompartmentID: AccessLogState] = [:]
  /// Names of bodies.
  public internal(set) var bodyNames: [BodyID: BodyName] = [:]
  /// Names of members.
  public internal(set) var memberNames: [MemberID: String] = [:]
  /// The kind of each compartment that was opened.
  public internal(set) var kinds: [CompartmentID: CompartmentKind] = [:]
  /// Numbers that are taken, with the compartment they name.
  public internal(set) var numbers: [String: CompartmentID] = [:]
  /// Events without effect, in the order of the log.
  public internal(set) var voids: [VoidEvent] = []
  /// Compartments that a newer program wrote into: closed for writing.
  public internal(set) var locked: Set<CompartmentID> = []
  /// How many events changed what the reader can see; access notes change nothing of it.
  public internal(set) var changes = 0
  /// The newest time any readable event states.
  public internal(set) var newestMoment: Moment?
  /// The newest time any readable event states but an access note.
  var newestWork: Moment?
  /// The escalation of each run of a step.
  var escalationRuns: [EscalationRun: CompartmentID] = [:]
  /// Which rule texts hold, and which ones were adopted so far.
  public internal(set) var rules: AdoptedRules
  /// The alliance's own compartment; nil before it is opened.
  public internal(set) var alliance: CompartmentID?
  /// Posts, absences, stand-ins, hierarchy and capacity.
  public internal(set) var arrangements = Arrangements()
  /// Decisions under control.
  public internal(set) var control = ControlBook()
  /// Trainings, meetings, and the time they take.
  public internal(set) var programme = Programme()
  /// Half-yearly figures: drafted, agreed to, released.
  public internal(set) var summaries = SummaryBook()
  /// Words that bodies offer to the alliance, by their compartment.
  public internal(set) var findings: [CompartmentID: FindingState] = [:]
  /// The numbers of words that were taken back, with the bodies that said so.
  public internal(set) var takenBackFindings: [String: Set<BodyID>] = [:]
  /// The newest entry that can have changed what is counted, and its time.
  public internal(set) var counted: (entry: UInt64, at: Moment)?
  /// What is kept of the self-check.
  public internal(set) var selfChecks = SelfCheckBook()
  /// What the figures go on counting of erased cases, by their own compartment.
  public internal(set) var caseStubs: [CompartmentID: CaseStubState] = [:]
  /// Compartments whose erasure is decided.
  public internal(set) var erased: Set<CompartmentID> = []
  /// Erasures of bodies of one member, by their number.
  public internal(set) var announcedErasures: [String: AnnouncedErasure] = [:]
  /// The stubs of each erased case.
  var stubsOfCase: [CompartmentID: [CompartmentID]] = [:]
  /// Circles of compartments that were moved since they were opened.
  public internal(set) var movedCircles: [CompartmentID: Set<BodyID>] = [:]
  /// Cases, and the incidents they are about, from which a declared relation keeps a member away.
  public internal(set) var keptFrom: [MemberID: Set<CompartmentID>] = [:]
  /// Whose name stands in which directory entry.
  var nameEntries: [CompartmentID: MemberID] = [:]
  var partsOfCase: [CompartmentID: [CompartmentID]] = [:]

  /// A world without any event, in which the program's own rules hold.
  public init(rules: AdoptedRules, digest: SheetDigest) {
    self.rules = rules
    self.digest = digest
  }

  /// Folds one event; gives the reason when it has no effect.
  @discardableResult
  public mutating func apply(_ event: Event, at placement: Placement) -> VoidReason? {
    if let reason = Entitlement.objection(to: event, at: placement, in: self) {
      reject(placement, reason)
      return reason
    }
    kinds[placement.compartment] = event.name.compartment
    if event.name.compartment != .accessLog {
      changes += 1
      newestWork = max(newestWork ?? placement.at, placement.at)
    }
    newestMoment = max(newestMoment ?? placement.at, placement.at)
    if event.name.isCounted { counted = (placement.entry, placement.at) }
    if event.name.compartment == .alliance {
      alliance = alliance ?? placement.compartment
      rules.note(placement.at.local.day)
    }
    evolve(event, PastEvent(event, at: placement))
    return nil
  }

  /// Notes an event that does not open or cannot be read.
  public mutating func reject(_ placement: Placement, _ reason: VoidReason) {
    changes += 1
    voids.append(
      VoidEvent(
        entry: placement.entry, event: placement.event, author: placement.author.member,
        compartment: placement.compartment, reason: reason))
  }

  /// Closes a compartment for writing, because a newer program wrote there.
  public mutating func lock(_ compartment: CompartmentID) { locked.insert(compartment) }

  /// The compartment that holds a member's name; nil when there is none.
  public func nameEntry(of member: MemberID) -> CompartmentID? {
    nameEntries.filter { $0.value == member }.keys.min()
  }

  /// Persons of a case, in the order they became known.
  public func persons(of cover: CompartmentID) -> [PersonState] {
    (partsOfCase[cover] ?? []).compactMap { persons[$0] }
  }

  /// Contacts of a case, in the order they became known.
  public func contacts(of cover: CompartmentID) -> [ContactState] {
    (partsOfCase[cover] ?? []).compactMap { contacts[$0] }
  }

  /// The notes of a case, if it has any.
  public func notes(of cover: CompartmentID) -> NotesState? {
    (partsOfCase[cover] ?? []).lazy.compactMap { notes[$0] }.first
  }

  /// Referrals of a case that this reader can see, oldest first.
  public func referrals(of cover: CompartmentID) -> [ReferralState] {
    (partsOfCase[cover] ?? []).compactMap { referrals[$0] }
  }
}
