/// What a body says to the alliance in words for a half-year: what is wrong in a structure, what should be done, or how it goes.
///
/// It belongs to no case and no incident: there is no field for one. What was learned from cases reaches others as these words,
/// once a second person has read them, and as a count.
public struct Finding: Hashable, Sendable, Codable {
  /// What it is.
  public var kind: FindingKind
  /// The half-year, such as `2026-H1`.
  public var period: String
  /// The words.
  public var text: PublishedText
  /// Who may read it once it is released: `public` for everybody.
  public var audience: Audience
  /// Why an example may be told; nil for anything else.
  public var ground: ExampleGround?
  /// The day on which the affected person approved it in writing. It stays with the body.
  public var approvedOn: CalendarDay?

  /// Words for a half-year.
  public init(
    kind: FindingKind, period: String, text: PublishedText, audience: Audience = .alliance,
    ground: ExampleGround? = nil, approvedOn: CalendarDay? = nil
  ) {
    self.kind = kind
    self.period = period
    self.text = text
    self.audience = audience
    self.ground = ground
    self.approvedOn = approvedOn
  }

  /// Most bytes of the words in one language: a paragraph, and a sheet still holds a dozen of them.
  static let limit = 2000

  /// Does it hold together: a half-year, readers, and for an example its ground?
  var holds: Bool {
    guard Period(period)?.half != nil, Period(period)?.quarter == nil, audience != .internal else {
      return false
    }
    guard text.texts.allSatisfy({ $0.utf8.count <= Self.limit }) else { return false }
    return (kind == .example) == (ground != nil) && (ground == .approved) == (approvedOn != nil)
  }
}

/// What words for the alliance are.
public enum FindingKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// What is wrong in a structure.
  case finding
  /// What should be done.
  case proposal
  /// How it goes, told.
  case example
}

/// Why an example may be told. Whoever knows the town knows the people: a true story is theirs.
public enum ExampleGround: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is invented, put together from several.
  case composite
  /// The affected person approved it in writing.
  case approved
}
