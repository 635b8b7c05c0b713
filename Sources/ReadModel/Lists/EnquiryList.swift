import Clearing

/// One abstract question with its answer.
public struct EnquiryRow: Sendable, Hashable {
  /// Its number.
  public let number: String
  /// Did the reader's body ask it?
  public let isOwn: Bool
  /// The asking body.
  public let from: BodyID
  /// The addressed police contact.
  public let to: BodyID
  /// What it is about, as a kind of act.
  public let category: String
  /// Roughly where.
  public let area: EnquiryArea
  /// The question.
  public let text: String
  /// The day it was asked.
  public let askedOn: CalendarDay
  /// The answer, if there is one.
  public let answer: String?
  /// The day of the answer.
  public let answeredOn: CalendarDay?
}

/// The abstract questions a reader may read: open ones first, the newest at the top.
public struct EnquiryList: Sendable {
  /// The rows in their order.
  public let rows: [EnquiryRow]

  /// The list for a reader on a day.
  public init(_ world: World, reader: Author, today: CalendarDay) {
    let words = world.rights.table(on: today).words(.readEnquiry, roles: reader.roles)
    rows = world.enquiries.values.filter { enquiry in
      guard words[world.relation(of: reader.body, to: enquiry)] == .allow else { return false }
      return !world.locked.contains(enquiry.id) || words[.locked] == .allow
    }
    .sorted { ($0.answer == nil ? 0 : 1, $1.newestEntry) < ($1.answer == nil ? 0 : 1, $0.newestEntry) }
    .map { EnquiryRow($0, reader.body) }
  }

  /// How many wait for an answer of the reader's body.
  public var waiting: Int { rows.count { !$0.isOwn && $0.answer == nil } }
}

extension EnquiryRow {
  fileprivate init(_ enquiry: EnquiryState, _ body: BodyID) {
    let question = enquiry.question
    number = question.number
    isOwn = question.from == body
    from = question.from
    to = question.to
    category = question.category
    area = question.area
    text = question.text
    askedOn = enquiry.askedOn
    answer = enquiry.answer?.text
    answeredOn = enquiry.answer?.on
  }
}
