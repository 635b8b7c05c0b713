import Casework
import Clearing
import Config

/// The answer to a request: what waits until when, or what is gone already.
struct RequestedErasure: Encodable {
  let number: String
  let earliest: String?
  let completeOn: String?
  private let until: Moment?
  private let gone: CalendarDay?

  enum CodingKeys: String, CodingKey {
    case number, earliest
    case completeOn = "complete_on"
  }

  init(waiting request: ErasureRequested) {
    number = request.number
    earliest = AllianceClock.text(request.earliest)
    completeOn = nil
    until = request.earliest
    gone = nil
  }

  init(gone stub: UnitErased) {
    number = stub.number
    earliest = nil
    completeOn = stub.completeOn.description
    until = nil
    gone = stub.completeOn
  }

  /// Prints it.
  func show(_ member: MemberSession, _ format: OutputFormat) {
    if format == .json { return Answer.json(self) }
    let labels = member.labels
    if let until {
      Answer.line(
        ErasurePhrase.requested.text(
          in: labels.language, ["number": number, "until": AllianceClock.text(until)]))
    }
    if let gone {
      Answer.line(
        ErasurePhrase.gone.text(in: labels.language, ["number": number, "complete": labels.day(gone)]))
    }
  }
}
