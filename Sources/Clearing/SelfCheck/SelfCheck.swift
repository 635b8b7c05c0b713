/// The answers of one side to the questions how open the city is, in one cycle. It names no person who answered.
public struct SelfCheck: Hashable, Sendable, Codable {
  /// The cycle, such as `2020`.
  public var cycle: String
  /// Which side answered, by its code: administration, civil society.
  public var view: String
  /// The city.
  public var city: String?
  /// The first day of answering.
  public var from: CalendarDay?
  /// The last day of answering.
  public var until: CalendarDay?
  /// Who led.
  public var lead: Office?
  /// Who took part.
  public var participants: [Office]
  /// The overall result in the city's own words; nothing is computed.
  public var overall: String?
  /// What the city says of itself, such as its number of inhabitants.
  public var context: [Context]
  /// What was answered; a criterion that is missing was not asked.
  public var answers: [Answer]

  /// A figure about the city with its source.
  public struct Context: Hashable, Sendable, Codable {
    /// What it is.
    public var label: String
    /// The figure as the source has it.
    public var value: String
    /// Where it is from, and of when.
    public var source: String?

    /// A figure with its source.
    public init(label: String, value: String, source: String? = nil) {
      self.label = label
      self.value = value
      self.source = source
    }
  }

  /// The answer to one criterion.
  public struct Answer: Hashable, Sendable, Codable {
    /// The criterion's code.
    public var criterion: String
    /// How far it is met.
    public var value: CheckValue
    /// Why.
    public var reason: String?
    /// What shows it.
    public var evidence: String?

    /// An answer.
    public init(criterion: String, value: CheckValue, reason: String? = nil, evidence: String? = nil) {
      self.criterion = criterion
      self.value = value
      self.reason = reason
      self.evidence = evidence
    }
  }

  /// The answers of a view in a cycle; everything else may be filled in.
  public init(
    cycle: String, view: String, city: String? = nil, from: CalendarDay? = nil, until: CalendarDay? = nil,
    lead: Office? = nil, participants: [Office] = [], overall: String? = nil, context: [Context] = [],
    answers: [Answer]
  ) {
    self.cycle = cycle
    self.view = view
    self.city = city
    self.from = from
    self.until = until
    self.lead = lead
    self.participants = participants
    self.overall = overall
    self.context = context
    self.answers = answers
  }

  /// The value of a criterion; nil where it was not asked.
  public func value(_ criterion: String) -> CheckValue? {
    answers.first { $0.criterion == criterion }?.value
  }

  /// How many criteria have a value.
  public func count(_ value: CheckValue) -> Int { answers.count { $0.value == value } }

  /// The texts of one line.
  var lines: [String] {
    [cycle] + [city].compactMap { $0 }
      + context.flatMap { [$0.label, $0.value] + [$0.source].compactMap { $0 } }
  }

  /// The texts of any length.
  var texts: [String] {
    [overall].compactMap { $0 } + answers.flatMap { [$0.reason, $0.evidence].compactMap { $0 } }
  }
}
