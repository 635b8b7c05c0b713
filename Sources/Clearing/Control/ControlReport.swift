/// A report on how far a decision is (Beschlusskontrolle), as it was handed in. It is never changed: a correction is a further one.
public struct ControlReport: Hashable, Sendable, Codable {
  /// Its own number as a paper, if it has one.
  public var number: String?
  /// Its title, if it has one of its own.
  public var title: String?
  /// The day it bears.
  public var on: CalendarDay
  /// The file mark.
  public var reference: String?
  /// Who wrote it: city and office.
  public var sender: String?
  /// Who signed it.
  public var signer: String?
  /// Who got it.
  public var distribution: [String]
  /// Who it was made for.
  public var publicity: Publicity
  /// Which committees it goes through.
  public var consultations: [Consultation]
  /// Words before the items.
  public var opening: String?
  /// Chapters that belong to no single mandate.
  public var sections: [Section]
  /// What is said of single mandates.
  public var items: [Item]
  /// Words after the items.
  public var closing: String?
  /// The report, counted from 1, that this one corrects.
  public var corrects: Int?

  /// A chapter.
  public struct Section: Hashable, Sendable, Codable {
    /// Its heading.
    public var heading: String
    /// Its text.
    public var text: String

    /// A chapter with a heading.
    public init(heading: String, text: String) {
      self.heading = heading
      self.text = text
    }
  }

  /// What is said of one mandate.
  public struct Item: Hashable, Sendable, Codable {
    /// The mandate's number.
    public var mandate: String
    /// How far it is now; nil leaves it as it was.
    public var status: MandateStatus?
    /// The text: what was done, and with what result.
    public var text: String?
    /// Points to the report of an earlier day instead of a text.
    public var see: CalendarDay?
    /// Why it is late, or will not be done.
    public var reason: String?
    /// What is done instead of a mandate that is not pursued.
    public var alternative: String?
    /// A new last day; it needs a reason.
    public var due: CalendarDay?

    /// Stored under a word of its own: nothing stored is called a status, so that no residence status hides among them.
    enum CodingKeys: String, CodingKey {
      case mandate
      case status = "progress"
      case text, see, reason, alternative, due
    }

    /// Something said of that mandate.
    public init(
      mandate: String, status: MandateStatus? = nil, text: String? = nil, see: CalendarDay? = nil,
      reason: String? = nil, alternative: String? = nil, due: CalendarDay? = nil
    ) {
      self.mandate = mandate
      self.status = status
      self.text = text
      self.see = see
      self.reason = reason
      self.alternative = alternative
      self.due = due
    }
  }

  /// A report of a day; everything else may be filled in.
  public init(
    on: CalendarDay, number: String? = nil, title: String? = nil, reference: String? = nil,
    sender: String? = nil, signer: String? = nil, distribution: [String] = [], publicity: Publicity = .open,
    consultations: [Consultation] = [], opening: String? = nil, sections: [Section] = [], items: [Item] = [],
    closing: String? = nil, corrects: Int? = nil
  ) {
    self.on = on
    self.number = number
    self.title = title
    self.reference = reference
    self.sender = sender
    self.signer = signer
    self.distribution = distribution
    self.publicity = publicity
    self.consultations = consultations
    self.opening = opening
    self.sections = sections
    self.items = items
    self.closing = closing
    self.corrects = corrects
  }

  /// The texts of one line.
  var lines: [String] {
    [number, title, reference, sender, signer].compactMap { $0 } + distribution + consultations.map(\.body)
      + sections.map(\.heading) + items.map(\.mandate)
  }

  /// The texts of any length.
  var texts: [String] {
    [opening, closing].compactMap { $0 } + sections.map(\.text)
      + items.flatMap { [$0.text, $0.reason, $0.alternative].compactMap { $0 } }
  }
}
