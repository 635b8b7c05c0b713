/// One kind of deadline: what starts it, how long it is, how its end moves, and what follows when it is missed.
public struct DeadlineRule: Hashable, Sendable {
  /// Its name, such as `agg_15_4`.
  public var id: String
  /// Its name for people.
  public var title: BilingualText
  /// Where it stands in the law; a practice names itself.
  public var statute: String
  /// The facts that start it.
  public var starts: StartFacts
  /// How long it is.
  public var length: DeadlineLength
  /// Days after the start at which a letter counts as delivered, before the period begins; no weekend moves that day.
  public var deliveryDays: Int
  /// How its end moves when it is no working day.
  public var rollOver: RollOverRule
  /// Whose holidays count.
  public var place: HolidayPlace
  /// What follows when it is missed.
  public var effect: BilingualText
  /// What a person should know beside the days.
  public var note: BilingualText?
  /// How sure the rule is.
  public var confidence: RuleConfidence
  /// Areas of life of an incident to which it applies, as codes; nil for all.
  public var areas: [String]?
  /// Laender in which it applies; nil for all.
  public var laender: [Land]?
  /// The first day of a start for which this version of the rule holds; nil for always.
  public var validFrom: CalendarDay?
  /// The last such day; nil when it goes on.
  public var validTo: CalendarDay?

  /// A rule with what it must have; everything else may be filled in.
  public init(
    id: String, title: BilingualText, statute: String, starts: StartFacts, length: DeadlineLength,
    rollOver: RollOverRule, place: HolidayPlace, effect: BilingualText, confidence: RuleConfidence
  ) {
    self.id = id
    self.title = title
    self.statute = statute
    self.starts = starts
    self.length = length
    deliveryDays = 0
    self.rollOver = rollOver
    self.place = place
    self.effect = effect
    self.confidence = confidence
  }

  /// Does this version of the rule hold for a start on that day?
  public func holds(on day: CalendarDay) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  /// Does it apply to incidents of these areas of life? One that fits is enough; a rule for all areas asks for none.
  public func applies(toAreas found: Set<String>) -> Bool {
    areas.map { !found.isDisjoint(with: $0) } ?? true
  }

  /// Does it apply in a Land?
  public func applies(in land: Land) -> Bool { laender?.contains(land) ?? true }
}

/// How long a period is.
public enum DeadlineLength: Hashable, Sendable {
  /// Elapsed hours, across clock changes; weekends and holidays count.
  case hours(Int)
  case days(Int)
  case weeks(Int)
  case months(Int)
  case years(Int)
  case workingDays(Int)
  /// As many working days as the name says: `working_days_5`.
  case workingDaysByName
  /// So many years from the end of the year of the start (BGB section 199(1)).
  case yearsFromYearEnd(Int)
}

/// Under which law the end of a period moves to the next working day.
public enum RollOverRule: String, Sendable, CaseIterable {
  /// It does not move.
  case none
  /// Declarations and performance: BGB section 193.
  case bgb193 = "bgb_193"
  /// Court periods: ZPO section 222(2).
  case zpo222 = "zpo_222"
  /// Criminal procedure: StPO section 43(2).
  case stpo43 = "stpo_43"
  /// The Strafantrag has a rule of its own: StGB section 77b(1) sentence 2.
  case stgb77b = "stgb_77b"
  /// Administrative procedure: VwVfG section 31(3).
  case vwvfg31 = "vwvfg_31"
  /// European law: Regulation 1182/71 Art. 3(4); nationwide holidays only.
  case regulation1182 = "regulation_1182"
}

/// Whose holidays count for a rule.
public enum HolidayPlace: String, Sendable, CaseIterable {
  /// Where the declaration has to arrive.
  case recipient
  /// Where the court sits.
  case court
  /// Where the authority sits.
  case authority
  /// Where the own body works.
  case body
  /// Holidays of all Laender only, wherever it is.
  case nationwide
}

/// How sure a rule is.
public enum RuleConfidence: String, Sendable, CaseIterable {
  case high, medium, low
}
