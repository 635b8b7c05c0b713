/// A request to erase something, as the body's register tells it.
public struct ErasureState: Sendable {
  /// What was asked for.
  public let request: ErasureRequested
  /// Who asked.
  public let requester: MemberID
  /// What stays of it once it was decided; nil while it waits.
  public internal(set) var stub: UnitErased?

  /// Does it still wait for somebody to confirm?
  public var isPending: Bool { stub == nil }
}

/// A case that must not be erased for now.
public struct HoldState: Sendable, Hashable {
  /// Why, as a code.
  public let reason: String
  /// Who placed it.
  public let holder: MemberID
  /// The day on which somebody looks again.
  public let review: CalendarDay
}

/// What the figures go on counting of a case once its cover is gone.
public struct CaseStubState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// The body whose case it was.
  public let owner: BodyID
  /// The bodies that count it.
  public let circle: Set<BodyID>
  /// What is counted.
  public internal(set) var counted: CaseCounted
  /// The entry that wrote it.
  public let entry: UInt64
}

/// An erasure that the chair's body may confirm without reading.
public struct AnnouncedErasure: Sendable, Hashable {
  /// The body of one member that asked.
  public let body: BodyID
  /// Not to be confirmed before.
  public let earliest: Moment
}

extension CaseStubState {
  /// Does it stand for the same part of the case: the case itself, or the referrals that this circle counts?
  func countsSame(as fact: CaseCounted, for circle: Set<BodyID>) -> Bool {
    counted.file != nil ? fact.file != nil : fact.file == nil && self.circle == circle
  }
}

extension World {
  /// What the figures go on counting of a case, one part for each circle that counts.
  func stubs(of cover: CompartmentID) -> [CaseStubState] {
    (stubsOfCase[cover] ?? []).compactMap { caseStubs[$0] }
  }
}

extension RegisterState {
  /// The request of that number.
  public func erasure(_ number: String) -> ErasureState? { erasures.first { $0.request.number == number } }

  /// Requests that wait, oldest first.
  public var pendingErasures: [ErasureState] { erasures.filter(\.isPending) }

  /// Who asked first for the erasure of a compartment.
  func requester(of compartment: CompartmentID) -> MemberID? {
    erasures.first { $0.request.compartments.contains(compartment) }?.requester
  }
}
