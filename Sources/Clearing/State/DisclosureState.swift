/// A hand-over without consent, asked for on a legal ground, and what a second person said to it.
public struct DisclosureState: Sendable {
  /// The compartment of the request.
  public let id: CompartmentID
  /// The body whose case it is.
  public let owner: BodyID
  /// What was asked for.
  public let request: DisclosureRequested
  /// Who asked.
  public let requester: MemberID
  /// The facts it rests on, as far as the reader may open them.
  public internal(set) var facts: String?
  /// The decision of the second person; nil while it is open.
  public internal(set) var decision: DisclosureDecided?
  /// Who decided.
  public internal(set) var decider: MemberID?
  /// Everything that happened to it, oldest first.
  public internal(set) var history: [PastEvent]

  /// Where it stands at a moment.
  public func stage(at moment: Moment) -> Stage {
    switch (decision, request.reviewBy) {
    case (let decision?, nil): return decision.approved ? .approved : .declined
    case (let decision?, _?): return decision.approved ? .justified : .notJustified
    case (nil, nil): return .requested
    case (nil, let reviewBy?): return moment <= reviewBy ? .immediate : .reviewOverdue
    }
  }

  /// Where a disclosure can stand.
  public enum Stage: String, Sendable, CaseIterable {
    /// Waiting for the second person; nothing may go out.
    case requested
    /// Approved.
    case approved
    /// Not approved.
    case declined
    /// Used at once, because the danger did not wait; the second person looks within a day.
    case immediate
    /// The same, and the day has passed.
    case reviewOverdue = "review_overdue"
    /// Found justified afterwards.
    case justified
    /// Found not justified afterwards; what went out cannot be undone.
    case notJustified = "not_justified"

    /// May something be offered on it?
    public var permits: Bool {
      switch self {
      case .approved, .immediate, .justified: return true
      case .requested, .declined, .reviewOverdue, .notJustified: return false
      }
    }

    /// Does a second person still have to look?
    public var isOpen: Bool {
      switch self {
      case .requested, .immediate, .reviewOverdue: return true
      case .approved, .declined, .justified, .notJustified: return false
      }
    }
  }
}

extension World {
  /// Takes over into a disclosure what an entitled event says about it.
  mutating func disclose(_ id: CompartmentID, _ past: PastEvent, _ change: (inout DisclosureState) -> Void) {
    guard var disclosure = disclosures.removeValue(forKey: id) else { return }
    change(&disclosure)
    disclosure.history.append(past)
    disclosures[id] = disclosure
  }

  mutating func open(_ fact: DisclosureRequested, _ past: PastEvent) {
    let place = past.placement
    disclosures[place.compartment] = DisclosureState(
      id: place.compartment, owner: place.owner, request: fact, requester: place.author.member,
      history: [past])
    partsOfCase[fact.caseCover, default: []] += [place.compartment]
    claim(fact.number, for: place.compartment)
    cases[fact.caseCover]?.remember(.person(disclosure: fact.number), since: fact.on)
    cases[fact.caseCover]?.remember(.dataProtection(disclosure: fact.number), since: fact.on)
  }

  mutating func explain(_ fact: DisclosureExplained, _ past: PastEvent) {
    disclose(fact.disclosure, past) { $0.facts = fact.facts }
    guard let cover = disclosures[fact.disclosure]?.request.caseCover else { return }
    partsOfCase[cover, default: []] += [past.placement.compartment]
  }

  mutating func decide(_ fact: DisclosureDecided, _ past: PastEvent) {
    disclose(past.placement.compartment, past) {
      $0.decision = fact
      $0.decider = past.placement.author.member
    }
    // What was not approved beforehand never went out: nobody has to be told of it.
    guard !fact.approved, let request = disclosures[past.placement.compartment]?.request,
      request.reviewBy == nil
    else { return }
    cases[request.caseCover]?.notices.removeAll {
      $0.notice == .person(disclosure: request.number)
        || $0.notice == .dataProtection(disclosure: request.number)
    }
  }

  /// Disclosures without consent of a case that this reader can see, oldest first.
  public func disclosures(of cover: CompartmentID) -> [DisclosureState] {
    (partsOfCase[cover] ?? []).compactMap { disclosures[$0] }
  }

  /// The disclosure of that number.
  public func disclosure(_ number: String) -> DisclosureState? {
    numbers[number].flatMap { disclosures[$0] }
  }

  /// The relation of a body to a disclosure: its owner, the body of the second person, or the clearing office.
  public func relation(of body: BodyID, to disclosure: DisclosureState) -> Relation {
    if disclosure.owner == body { return .own }
    if disclosure.request.approver == body { return .standIn }
    return bodyKinds[body] == .clearingOffice || bodyKinds[body] == .allianceOffice ? .contributed : .none
  }
}
