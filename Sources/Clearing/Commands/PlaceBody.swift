/// Says where a body stands in the hierarchy of its administration.
public struct PlaceBody: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.arrangeAlliance
  /// The body.
  public var body: BodyID
  /// The body above it; nil when there is none.
  public var parent: BodyID?
  /// Is it declared independent?
  public var independent: Bool

  /// Places that body there.
  public init(body: BodyID, parent: BodyID?, independent: Bool) {
    self.body = body
    self.parent = parent
    self.independent = independent
  }

  /// Writes it; throws when the way up would lead back to the body.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAlliance(Self.name)
    guard world.bodyKinds[body] != nil, parent.map({ world.bodyKinds[$0] != nil }) ?? true else {
      throw .notFoundOrNotPermitted
    }
    if let parent, parent == body || leadsBack(parent, world) { throw .hierarchyCircle }
    let known = world.arrangements.hierarchy[body]
    if known?.parent == parent, known?.independent ?? false == independent { throw .nothingChanged }
    draft.write(
      .hierarchyPlaced(
        HierarchyPlaced(body: body, parent: parent, independent: independent, on: context.today)),
      in: draft.alliance())
    return try draft.decided()
  }

  private func leadsBack(_ parent: BodyID, _ world: World) -> Bool {
    var place: BodyID? = parent
    var seen: Set<BodyID> = []
    while let next = place, seen.insert(next).inserted {
      if next == body { return true }
      place = world.arrangements.hierarchy[next]?.parent
    }
    return false
  }
}
