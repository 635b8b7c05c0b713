/// The affected person was told what came of it, in plain words, with what can still be done and until when.
public struct FeedbackGiven: Hashable, Sendable, Codable {
  /// The day.
  public var on: CalendarDay
  /// In which language, as a code.
  public var language: String
  /// What can still be done, and until when.
  public var remedies: [Remedy]
  /// May somebody ask again some months after the closing?
  public var followUp: Answer

  /// A legal remedy that is left.
  public struct Remedy: Hashable, Sendable, Codable {
    /// The rule of its clock, by its name in the rules of deadlines.
    public var rule: String
    /// The last day; nil when its clock does not run.
    public var until: CalendarDay?

    /// A remedy with its last day.
    public init(rule: String, until: CalendarDay?) {
      self.rule = rule
      self.until = until
    }
  }

  /// The fact with all its parts.
  public init(on: CalendarDay, language: String, remedies: [Remedy], followUp: Answer) {
    self.on = on
    self.language = language
    self.remedies = remedies
    self.followUp = followUp
  }
}
