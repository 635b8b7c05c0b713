/// Keeps a case from being erased, or lets it go again.
public struct HoldErasure: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.holdErasure
  /// The case's number.
  public var number: String
  /// What to do.
  public var act: Act

  /// What can be done with a hold.
  public enum Act: Sendable, Hashable {
    /// Places it: why, as a code, and the day on which somebody looks again.
    case place(reason: String, review: CalendarDay)
    /// Lifts it.
    case lift
  }

  /// Places or lifts a hold on that case.
  public init(number: String, _ act: Act) {
    self.number = number
    self.act = act
  }

  /// Writes the hold or its end; throws when it stands or is gone already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    switch act {
    case .place(let reason, let review):
      try draft.checkNoHold([file])
      try context.taxonomy.check(.holdReasons, reason, on: context.today)
      guard review > context.today else { throw .dayNotAhead(review) }
      draft.write(
        .holdPlaced(HoldPlaced(reason: reason, review: review, on: context.today)), in: file.id)
      draft.tellChair(about: file) { _ in .startOfDay(review) }
    case .lift:
      guard file.hold != nil else { throw .nothingChanged }
      draft.write(.holdLifted(HoldLifted(on: context.today)), in: file.id)
      draft.tellChair(about: file, earliest: \.earliest)
    }
    return try draft.decided()
  }
}

extension Drafting {
  /// The chair's body cannot see a hold; where it confirms, it learns a later time instead.
  fileprivate mutating func tellChair(about file: CaseState, earliest: (ErasureRequested) -> Moment) {
    for erasure in world.registers[body]?.pendingErasures ?? []
    where covers(of: erasure.request).contains(where: { $0.id == file.id }) {
      announce(erasure.request.number, earliest(erasure.request))
    }
  }
}
