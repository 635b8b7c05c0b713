/// The facts from which a period runs, and how several of them go together.
public struct StartFacts: Hashable, Sendable {
  /// How several facts make one start.
  public enum Combination: String, Sendable, CaseIterable {
    /// Each alone may be the start; nobody knows which a court will take, so the earlier counts.
    case earliest
    /// All must have happened; the period runs from the last.
    case all
  }

  /// One fact.
  public struct Fact: Hashable, Sendable {
    /// Its code word, such as `offender_known`.
    public var code: String
    /// What happened, for people.
    public var title: BilingualText
    /// The question to ask again while its day is not known.
    public var question: BilingualText

    /// A fact with its question.
    public init(code: String, title: BilingualText, question: BilingualText) {
      self.code = code
      self.title = title
      self.question = question
    }
  }

  /// How several facts go together.
  public var combination: Combination
  /// The facts, at least one.
  public var facts: [Fact]

  /// Facts and how they go together.
  public init(_ combination: Combination, _ facts: [Fact]) {
    self.combination = combination
    self.facts = facts
  }

  /// The fact of a code; nil when the rule has none.
  public func fact(_ code: String) -> Fact? { facts.first { $0.code == code } }

  /// The codes of the facts without which the period has not started.
  public func missing(in known: Set<String>) -> [String] {
    let unknown = facts.map(\.code).filter { !known.contains($0) }
    switch combination {
    case .all: return unknown
    case .earliest: return unknown.count == facts.count ? unknown : []
    }
  }
}
