/// A workshop or dialogue on the self-check: what works, what does not, and what is needed.
public struct Workshop: Hashable, Sendable, Codable {
  /// What kind of event it was.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// A workshop of those who work with the result.
    case workshop
    /// A dialogue with the people of the city.
    case dialogue
  }

  /// Its number; empty where the program shall give one.
  public var number: String
  /// What it was.
  public var kind: Kind
  /// Its title, if it has one.
  public var title: String?
  /// The cycle of the self-check that it belongs to.
  public var cycle: String?
  /// The day.
  public var on: CalendarDay
  /// The place, or that it was online.
  public var place: String?
  /// Which organisation moderated.
  public var moderation: String?
  /// How many took part.
  public var participants: Int?
  /// Is that number an estimate?
  public var isEstimate: Bool
  /// What was said, by field of action.
  public var topics: [Topic]

  /// What was said of one field of action.
  public struct Topic: Hashable, Sendable, Codable {
    /// The field's code.
    public var field: String
    /// What works.
    public var works: [String]
    /// What does not work yet.
    public var lacks: [String]
    /// What is needed.
    public var needs: [Need]

    /// What was said of a field.
    public init(field: String, works: [String] = [], lacks: [String] = [], needs: [Need] = []) {
      self.field = field
      self.works = works
      self.lacks = lacks
      self.needs = needs
    }
  }

  /// Something that is needed. Needs are counted from 1 through the whole workshop.
  public struct Need: Hashable, Sendable, Codable {
    /// What is needed.
    public var text: String
    /// What belongs to it.
    public var details: [String]
    /// The number of the measure that answers it.
    public var measure: String?
    /// Who takes care of it.
    public var responsible: Office?
    /// By when.
    public var due: CalendarDay?

    /// A need; everything else may be filled in.
    public init(
      text: String, details: [String] = [], measure: String? = nil, responsible: Office? = nil,
      due: CalendarDay? = nil
    ) {
      self.text = text
      self.details = details
      self.measure = measure
      self.responsible = responsible
      self.due = due
    }
  }

  /// A workshop of a day; everything else may be filled in.
  public init(
    number: String = "", kind: Kind = .workshop, title: String? = nil, cycle: String? = nil, on: CalendarDay,
    place: String? = nil, moderation: String? = nil, participants: Int? = nil, isEstimate: Bool = false,
    topics: [Topic] = []
  ) {
    self.number = number
    self.kind = kind
    self.title = title
    self.cycle = cycle
    self.on = on
    self.place = place
    self.moderation = moderation
    self.participants = participants
    self.isEstimate = isEstimate
    self.topics = topics
  }

  /// All needs in their order: the first one is number 1.
  public var needs: [Need] { topics.flatMap(\.needs) }

  /// The texts of one line.
  var lines: [String] {
    [title, cycle, place, moderation].compactMap { $0 } + needs.compactMap(\.measure)
  }

  /// The texts of any length.
  var texts: [String] {
    topics.flatMap { $0.works + $0.lacks + $0.needs.flatMap { [$0.text] + $0.details } }
  }
}
