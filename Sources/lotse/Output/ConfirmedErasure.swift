import Casework
import Clearing
import Config

/// The answer to a confirmation: what the files say of it.
struct ConfirmedErasure: Encodable {
  let number: String
  let completeOn: String?
  let compartments: Int
  let payloads: UInt64
  let searchedBytes: UInt64
  let unfinished: Int
  private let complete: CalendarDay?

  enum CodingKeys: String, CodingKey {
    case number, compartments, payloads, unfinished
    case completeOn = "complete_on"
    case searchedBytes = "searched_bytes"
  }

  init(_ number: String, _ stub: UnitErased?, _ report: ErasureReport) {
    self.number = number
    complete = stub?.completeOn
    completeOn = stub?.completeOn.description
    compartments = report.finished.count
    payloads = report.finished.reduce(0) { $0 + $1.payloads }
    searchedBytes = report.finished.map(\.searchedBytes).max() ?? 0
    unfinished = report.unfinished.count
  }

  /// The same in sentences.
  func text(_ member: MemberSession) -> String {
    let language = member.language
    var lines: [String] = []
    if let complete {
      lines.append(
        ErasurePhrase.gone.text(in: language, ["number": number, "complete": member.labels.day(complete)]))
    } else {
      lines.append(number)
    }
    if compartments > 0 {
      lines.append(
        ErasurePhrase.finished.text(
          in: language, ["count": String(compartments), "bytes": String(searchedBytes)]))
    }
    if unfinished > 0 {
      lines.append(ErasurePhrase.unfinished.text(in: language, ["count": String(unfinished)]))
    }
    return lines.joined(separator: "\n")
  }
}
