import Casework
import Clearing
import Config
import ReadModel

/// Everything about the erasures of a body on one page.
struct ErasurePage: Encodable {
  let waiting: [Waiting]
  let waitingForChair: [Foreign]
  let holds: [HeldLine]
  let erased: [Stub]
  let unfinished: Int
  let unfinishedNumbers: [String]
  let stillFound: Int
  let erasedAgain: Int
  let erasedAgainNumbers: [String]

  /// A request that waits.
  struct Waiting: Encodable {
    let number: String
    let unit: String
    let object: String?
    let ground: String
    let requestedOn: String
    let requestedBy: String
    let earliest: String
    let canConfirm: Bool
    let hold: HeldLine?

    enum CodingKeys: String, CodingKey {
      case number, unit, object, ground, earliest, hold
      case requestedOn = "requested_on"
      case requestedBy = "requested_by"
      case canConfirm = "can_confirm"
    }
  }

  /// A request of a body of one member.
  struct Foreign: Encodable {
    let number: String
    let body: String
    let earliest: String
  }

  /// What stays of something erased.
  struct Stub: Encodable {
    let number: String
    let unit: String
    let object: String?
    let openedOn: String?
    let closedOn: String?
    let ground: String
    let requestedOn: String
    let erasedOn: String
    let completeOn: String

    enum CodingKeys: String, CodingKey {
      case number, unit, object, ground
      case openedOn = "opened_on"
      case closedOn = "closed_on"
      case requestedOn = "requested_on"
      case erasedOn = "erased_on"
      case completeOn = "complete_on"
    }
  }

  enum CodingKeys: String, CodingKey {
    case waiting, holds, erased, unfinished
    case waitingForChair = "waiting_for_chair"
    case erasedAgain = "erased_again"
    case erasedAgainNumbers = "erased_again_numbers"
    case unfinishedNumbers = "unfinished_numbers"
    case stillFound = "still_found"
  }

  private let list: ErasureList
  private let foreign: [ForeignErasure]
  private let report: ErasureReport

  init(_ list: ErasureList, foreign: [ForeignErasure], report: ErasureReport, _ desk: Desk, _ labels: Labels)
  {
    self.report = report
    self.list = list
    self.foreign = foreign
    waiting = list.waiting.map { Waiting($0, labels) }
    waitingForChair = foreign.map {
      Foreign(number: $0.number, body: labels.code($0.body), earliest: AllianceClock.text($0.earliest))
    }
    holds = list.holds.map { HeldLine(number: $0.number, $0.hold, isReviewDue: $0.isReviewDue, labels) }
    erased = list.erased.map { Stub($0) }
    unfinished = report.unfinished.count
    unfinishedNumbers = ErasureReport.numbers(of: report.unfinished, desk)
    stillFound = report.stillFound.count
    erasedAgain = report.erasedAgain.count
    erasedAgainNumbers = ErasureReport.numbers(of: report.erasedAgain, desk)
  }

  /// The same in lines.
  func text(_ labels: Labels) -> String {
    let language = labels.language
    var lines = zip(waiting, list.waiting).map { $0.text($1, labels) }
    lines += foreign.map {
      ErasurePhrase.waitingForChair.text(
        in: language,
        ["number": $0.number, "body": labels.body($0.body), "until": AllianceClock.text($0.earliest)])
    }
    lines += holds.map { "\($0.number)  \($0.text(labels))" }
    lines += list.erased.map { Stub.text($0, labels) }
    if let sentence = report.sentence(language) { lines.append(sentence) }
    lines += Set(unfinishedNumbers + erasedAgainNumbers).sorted()
    return lines.isEmpty ? ErasurePhrase.nothing.text(in: language) : lines.joined(separator: "\n")
  }
}

extension ErasurePage.Waiting {
  fileprivate init(_ erasure: WaitingErasure, _ labels: Labels) {
    let request = erasure.request
    number = request.number
    unit = request.unit.rawValue
    object = request.object ?? request.member.map(labels.member)
    ground = request.ground
    requestedOn = request.on.description
    requestedBy = labels.member(erasure.requester)
    earliest = AllianceClock.text(request.earliest)
    canConfirm = erasure.mayConfirm
    hold = erasure.hold.map {
      HeldLine(number: request.object ?? "", $0, isReviewDue: nil, labels)
    }
  }

  fileprivate func text(_ erasure: WaitingErasure, _ labels: Labels) -> String {
    let language = labels.language
    var text = ErasurePhrase.waiting.text(
      in: language,
      [
        "number": number, "unit": erasure.request.unit.words(language, object),
        "on": labels.day(erasure.request.on), "who": requestedBy,
        "ground": labels.label(.erasureGrounds, ground), "until": earliest,
      ])
    if canConfirm { text += "; " + ErasurePhrase.confirmable.text(in: language) }
    if let hold { text += "; " + hold.text(labels) }
    return text
  }
}

extension ErasurePage.Stub {
  fileprivate init(_ stub: UnitErased) {
    number = stub.number
    unit = stub.unit.rawValue
    object = stub.object
    openedOn = stub.openedOn?.description
    closedOn = stub.closedOn?.description
    ground = stub.ground
    requestedOn = stub.requestedOn.description
    erasedOn = stub.erasedOn.description
    completeOn = stub.completeOn.description
  }

  fileprivate static func text(_ stub: UnitErased, _ labels: Labels) -> String {
    ErasurePhrase.stub.text(
      in: labels.language,
      [
        "number": stub.number, "unit": stub.unit.words(labels.language, stub.object),
        "on": labels.day(stub.erasedOn),
        "ground": labels.label(.erasureGrounds, stub.ground), "asked": labels.day(stub.requestedOn),
        "complete": labels.day(stub.completeOn),
      ])
  }
}
