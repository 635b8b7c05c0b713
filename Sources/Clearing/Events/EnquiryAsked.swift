/// A body asked the police contact an abstract question. Nothing in it leads to a case: there is no field for one.
public struct EnquiryAsked: Hashable, Sendable, Codable {
  /// The enquiry's random number.
  public var number: String
  /// The asking body.
  public var from: BodyID
  /// The addressed police contact.
  public var to: BodyID
  /// What it is about, as a kind of act.
  public var category: String
  /// Roughly where.
  public var area: EnquiryArea
  /// The question.
  public var text: String

  /// The fact with all its parts.
  public init(
    number: String, from: BodyID, to: BodyID, category: String, area: EnquiryArea, text: String
  ) {
    self.number = number
    self.from = from
    self.to = to
    self.category = category
    self.area = area
    self.text = text
  }
}
