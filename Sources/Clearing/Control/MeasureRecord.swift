/// What a city and its partners do against racism: who leads it, which points of the action plan it serves, what it shall change.
public struct MeasureRecord: Hashable, Sendable, Codable {
  /// Its number; empty where the program shall give one.
  public var number: String
  /// Its title.
  public var title: PublishedText
  /// Points of the action plan, as codes; at least one.
  public var points: [String]
  /// What is done.
  public var description: PublishedText?
  /// Who leads it.
  public var lead: Office
  /// Who else takes part.
  public var partners: [Office]
  /// The first day.
  public var from: CalendarDay
  /// The last day; nil for a continuous one.
  public var until: CalendarDay?
  /// Money and hours, in words.
  public var budget: String?
  /// The decision it carries out, by number.
  public var decision: String?
  /// That decision's mandate.
  public var mandate: String?
  /// What shows whether it works.
  public var indicator: Indicator?
  /// The incidents it shall have an effect on.
  public var pattern: IncidentPattern?

  /// What shows whether a measure works.
  public struct Indicator: Hashable, Sendable, Codable {
    /// What is counted or measured.
    public var name: String
    /// The unit.
    public var unit: String
    /// How much there was before; nil when nobody knows.
    public var baseline: Amount?
    /// The day of that.
    public var baselineOn: CalendarDay?
    /// How much there shall be.
    public var target: Amount
    /// By when.
    public var targetOn: CalendarDay?

    /// An indicator with its target.
    public init(
      name: String, unit: String, baseline: Amount? = nil, baselineOn: CalendarDay? = nil, target: Amount,
      targetOn: CalendarDay? = nil
    ) {
      self.name = name
      self.unit = unit
      self.baseline = baseline
      self.baselineOn = baselineOn
      self.target = target
      self.targetOn = targetOn
    }
  }

  /// A measure; what is not given is left open.
  public init(
    number: String = "", title: PublishedText, points: [String], description: PublishedText? = nil,
    lead: Office,
    partners: [Office] = [], from: CalendarDay, until: CalendarDay? = nil, budget: String? = nil,
    decision: String? = nil, mandate: String? = nil, indicator: Indicator? = nil,
    pattern: IncidentPattern? = nil
  ) {
    self.number = number
    self.title = title
    self.points = points
    self.description = description
    self.lead = lead
    self.partners = partners
    self.from = from
    self.until = until
    self.budget = budget
    self.decision = decision
    self.mandate = mandate
    self.indicator = indicator
    self.pattern = pattern
  }

  /// The texts of one line.
  var lines: [String] {
    [number] + title.texts + [budget, decision, mandate, pattern?.district].compactMap { $0 }
      + ([lead] + partners).compactMap(\.name) + [indicator?.name, indicator?.unit].compactMap { $0 }
  }

  /// The texts of any length.
  var texts: [String] { (description?.texts ?? []) + [pattern?.words].compactMap { $0 } }
}

/// A pattern of incidents, in codes and words and without any single one: insults in offices, graffiti in the north.
public struct IncidentPattern: Hashable, Sendable, Codable {
  /// Kinds of act, as codes.
  public var acts: [String]
  /// Motives, as codes.
  public var motives: [String]
  /// Areas of life, as codes.
  public var areas: [String]
  /// Kinds of place, as codes.
  public var places: [String]
  /// The district.
  public var district: String?
  /// The pattern in words.
  public var words: String?

  /// A pattern; nothing has to be named.
  public init(
    acts: [String] = [], motives: [String] = [], areas: [String] = [], places: [String] = [],
    district: String? = nil, words: String? = nil
  ) {
    self.acts = acts
    self.motives = motives
    self.areas = areas
    self.places = places
    self.district = district
    self.words = words
  }
}
