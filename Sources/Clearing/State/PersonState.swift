/// An affected person in a case.
public struct PersonState: Sendable {
  /// The person's compartment.
  public let id: CompartmentID
  /// The cover of the case.
  public let caseCover: CompartmentID
  /// What the body knows now.
  public internal(set) var record: PersonRecord
  /// Everything that was written about the person, oldest first.
  public internal(set) var history: [PastEvent]
}

/// How a person may be reached.
public struct ContactState: Sendable {
  /// The contact's compartment.
  public let id: CompartmentID
  /// The cover of the case.
  public let caseCover: CompartmentID
  /// The person.
  public let person: CompartmentID
  /// The ways that hold now.
  public internal(set) var record: ContactRecord
  /// Everything that was written about it, oldest first.
  public internal(set) var history: [PastEvent]
}

/// The counselling notes of a case.
public struct NotesState: Sendable {
  /// The compartment of the notes.
  public let id: CompartmentID
  /// The cover of the case.
  public let caseCover: CompartmentID
  /// The notes, oldest first.
  public internal(set) var history: [PastEvent]
}
