/// Confirms what a colleague asked to erase: from this entry on it is gone.
public struct ConfirmErasure: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.confirmErasure
  /// The erasure's number.
  public var number: String

  /// Confirms that erasure.
  public init(number: String) { self.number = number }

  /// Decides the erasure; throws before its time, for who asked, and while a hold stands against it.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let erasure = try draft.pendingErasure(number)
    let file = erasure.request.caseCover.flatMap { world.cases[$0] }
    try draft.checkNoHold(draft.covers(of: erasure.request))
    let compartments = try draft.compartments(of: erasure, file)
    for compartment in compartments where world.needsRequest(compartment) {
      if world.registers[draft.body]?.requester(of: compartment) == context.actor.member {
        throw .erasureNeedsAnother
      }
    }
    if context.now < erasure.request.earliest { throw .erasureWaiting(until: erasure.request.earliest) }
    if erasure.request.unit == .caseFile, let file { draft.count(file) }
    for compartment in compartments { draft.erase(.intend(compartment, ground: erasure.request.ground)) }
    draft.writeStub(erasure.request)
    draft.created(number)
    return try draft.decided()
  }
}

extension Drafting {
  fileprivate mutating func pendingErasure(_ number: String) throws(Refusal) -> ErasureState {
    guard let register = world.registers[body], let known = register.erasure(number) else {
      throw .notFoundOrNotPermitted
    }
    try require(known.request.unit.confirmation, .own)
    guard known.isPending else { throw .nothingChanged }
    look(at: register.id)
    return known
  }

  /// The cases whose holds stand against it.
  func covers(of request: ErasureRequested) -> [CaseState] {
    if let cover = request.caseCover { return [world.cases[cover]].compactMap { $0 } }
    guard let incident = request.object.flatMap({ world.numbers[$0] }), world.incidents[incident] != nil
    else {
      return []
    }
    return world.cases(about: incident, of: body)
  }

  /// What is erased now: what was asked for and is still there, without words that another case has come to need.
  fileprivate func compartments(
    of erasure: ErasureState, _ file: CaseState?
  ) throws(Refusal) -> [CompartmentID] {
    let asked = erasure.request.compartments.filter { !world.erased.contains($0) }
    guard erasure.request.unit == .caseFile, let file else { return asked }
    let now = world.compartments(of: file)
    let pending = world.registers[body]?.pendingErasures ?? []
    let known = Set(pending.flatMap(\.request.compartments))
    guard now.allSatisfy({ known.contains($0) || !world.needsRequest($0) }) else {
      throw .erasureGrew(number: erasure.request.object ?? file.number)
    }
    return now
  }

  /// Leaves in the register what stays of an erasure.
  mutating func writeStub(_ request: ErasureRequested) {
    let stub = UnitErased(request, erasedOn: context.today, slotBackupDays: context.retention.slotBackupDays)
    write(.unitErased(stub), in: register())
  }
}
