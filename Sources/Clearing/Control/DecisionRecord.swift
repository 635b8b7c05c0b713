/// A decision of a council, a committee or the alliance's meeting, in its own words.
public struct DecisionRecord: Hashable, Sendable, Codable {
  /// Its number as the paper has it, such as `A0167/15`; empty where the program shall give one.
  public var number: String
  /// What kind of paper it is: application, information.
  public var paper: String?
  /// Who decided.
  public var body: String
  /// The number or name of the meeting.
  public var meeting: String?
  /// The day of the decision; nil where an old paper does not say it.
  public var decidedOn: CalendarDay?
  /// Its title.
  public var title: String
  /// Its quoted wording, as far as it stands outside the mandates.
  public var wording: String?
  /// What it goes back to, such as another paper or a concept.
  public var origin: String?
  /// Who it was made for.
  public var publicity: Publicity
  /// How the votes were.
  public var vote: Vote?
  /// Which committees it went through.
  public var consultations: [Consultation]
  /// What is to be done.
  public var mandates: [Mandate]

  /// Votes of a decision.
  public struct Vote: Hashable, Sendable, Codable {
    /// For it.
    public var yes: Int
    /// Against it.
    public var no: Int
    /// Neither.
    public var abstained: Int

    /// Votes for, against, and neither.
    public init(yes: Int, no: Int, abstained: Int) {
      self.yes = yes
      self.no = no
      self.abstained = abstained
    }
  }

  /// A decision; what is not given is unknown.
  public init(
    number: String = "", paper: String? = nil, body: String, meeting: String? = nil, decidedOn: CalendarDay?,
    title: String, wording: String? = nil, origin: String? = nil, publicity: Publicity = .open,
    vote: Vote? = nil, consultations: [Consultation] = [], mandates: [Mandate] = []
  ) {
    self.number = number
    self.paper = paper
    self.body = body
    self.meeting = meeting
    self.decidedOn = decidedOn
    self.title = title
    self.wording = wording
    self.origin = origin
    self.publicity = publicity
    self.vote = vote
    self.consultations = consultations
    self.mandates = mandates
  }

  /// The texts of one line.
  var lines: [String] {
    [number, body, title] + [paper, meeting, origin].compactMap { $0 } + consultations.map(\.body)
      + mandates.flatMap { mandate in
        [mandate.label] + [mandate.addressee].compactMap { $0 }
          + ([mandate.responsible] + mandate.others).compactMap(\.name)
      }
  }

  /// The texts of any length.
  var texts: [String] { [wording].compactMap { $0 } + mandates.map(\.wording) }
}
