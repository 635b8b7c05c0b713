/// What a command comes to: compartments to open and facts to write, all in one entry.
public struct Decision: Sendable, Hashable {
  /// Compartments that this entry opens, with the bodies that may read them.
  public var opened: [NewCompartment] = []
  /// Compartments that get another circle in this entry, before anything is written into them.
  public var moved: [CompartmentID: Set<BodyID>] = [:]
  /// The facts in their order, each with its compartment.
  public var facts: [PlacedFact] = []
  /// Steps towards erasing, signed in the same entry.
  public var erasures: [ErasureStep] = []
  /// Every compartment the decision looked at; nobody may have written there meanwhile.
  public var reads: Set<CompartmentID> = []
  /// The number of what was created, if something was.
  public var number: String?

  /// A decision that does nothing yet.
  public init() {}
}

/// A compartment to open.
public struct NewCompartment: Sendable, Hashable {
  /// Its fresh identity.
  public var id: CompartmentID
  /// Its kind.
  public var kind: CompartmentKind
  /// The bodies that may read it, the own one among them.
  public var circle: Set<BodyID>

  /// A compartment of a kind for a circle.
  public init(id: CompartmentID, kind: CompartmentKind, circle: Set<BodyID>) {
    self.id = id
    self.kind = kind
    self.circle = circle
  }
}

/// A fact and where it goes.
public struct PlacedFact: Sendable, Hashable {
  /// The compartment.
  public var compartment: CompartmentID
  /// The fact.
  public var event: Event

  /// A fact in its compartment.
  public init(compartment: CompartmentID, event: Event) {
    self.compartment = compartment
    self.event = event
  }
}

/// A command: imperative, decided against the world, with one shape of answer.
public protocol Command: Sendable {
  /// Its name in the rights table.
  static var name: CommandName { get }
  /// The number of what it is done to; nil for a command without an object.
  var object: String? { get }
  /// The facts it comes to; throws the reason when it is refused. Pure: the same values give the same answer.
  func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision
}
