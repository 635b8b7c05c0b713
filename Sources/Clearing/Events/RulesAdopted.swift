/// The alliance has adopted a rule text; the whole text is in the event, so that no loose file ever holds.
public struct RulesAdopted: Hashable, Sendable, Codable {
  /// What kind of text.
  public var kind: RuleKind
  /// The version, as the text states it.
  public var version: String
  /// The first day on which it holds.
  public var from: CalendarDay
  /// The whole text.
  public var text: String

  /// The fact with all its parts.
  public init(kind: RuleKind, version: String, from: CalendarDay, text: String) {
    self.kind = kind
    self.version = version
    self.from = from
    self.text = text
  }
}
