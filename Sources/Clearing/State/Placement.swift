/// Where an event stands: its entry, its author and its compartment. Comes from signed headers, not from the content.
public struct Placement: Hashable, Sendable {
  /// The entry's number.
  public var entry: UInt64
  /// The event's number.
  public var event: UInt64
  /// The compartment.
  public var compartment: CompartmentID
  /// The body that opened the compartment.
  public var owner: BodyID
  /// The bodies that may read it.
  public var circle: Set<BodyID>
  /// Who signed the entry.
  public var author: Author
  /// What the author's clock said.
  public var at: Moment

  /// All that the headers and the roster say about an event.
  public init(
    entry: UInt64, event: UInt64, compartment: CompartmentID, owner: BodyID, circle: Set<BodyID>,
    author: Author, at: Moment
  ) {
    self.entry = entry
    self.event = event
    self.compartment = compartment
    self.owner = owner
    self.circle = circle
    self.author = author
    self.at = at
  }
}

/// An event with its place: one line of a history.
public struct PastEvent: Hashable, Sendable {
  /// Where it stands.
  public var placement: Placement
  /// What happened.
  public var event: Event

  /// An event at its place.
  public init(_ event: Event, at placement: Placement) {
    self.event = event
    self.placement = placement
  }
}
