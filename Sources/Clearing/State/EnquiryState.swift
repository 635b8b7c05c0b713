/// An abstract question to the police contact, and its answer.
public struct EnquiryState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// What was asked.
  public let question: EnquiryAsked
  /// The day of the question, as the asker's clock said.
  public let askedOn: CalendarDay
  /// The answer, if there is one.
  public internal(set) var answer: EnquiryAnswered?
  /// The entry of the newest thing that happened to it.
  public internal(set) var newestEntry: UInt64
}

extension World {
  /// How a body stands to an enquiry: only the two bodies know of it.
  public func relation(of body: BodyID, to enquiry: EnquiryState) -> Relation {
    if enquiry.question.from == body { return .own }
    guard enquiry.question.to == body else { return .none }
    return enquiry.answer == nil ? .offered : .ended
  }

  mutating func ask(_ fact: EnquiryAsked, _ past: PastEvent) {
    let id = past.placement.compartment
    enquiries[id] = EnquiryState(
      id: id, question: fact, askedOn: past.placement.at.local.day, newestEntry: past.placement.entry)
    if numbers[fact.number] == nil { numbers[fact.number] = id }
  }

  mutating func answer(_ fact: EnquiryAnswered, _ past: PastEvent) {
    enquiries[past.placement.compartment]?.answer = fact
    enquiries[past.placement.compartment]?.newestEntry = past.placement.entry
  }
}
