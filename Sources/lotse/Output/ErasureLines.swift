import Casework
import Clearing
import Config
import ReadModel

extension ErasureUnit {
  /// The word for it, and what it is about.
  func words(_ language: Language, _ object: String?) -> String {
    [phrase.text(in: language), object].compactMap { $0 }.joined(separator: " ")
  }

  /// The word for it.
  var phrase: ErasurePhrase {
    switch self {
    case .person: return .person
    case .contact: return .contact
    case .notes: return .notes
    case .caseFile: return .caseFile
    case .narrative: return .narrative
    case .package: return .package
    case .directoryEntry: return .directoryEntry
    }
  }
}

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

/// One proposal of the retention list.
struct RetentionLine: Encodable {
  let number: String
  let unit: String
  let label: String?
  let from: String
  let months: Int
  let due: String
  let isDue: Bool
  let keptUntil: String?
  let keptAutomatically: Bool?
  let keptReason: String?
  let hold: HeldLine?
  let assigned: String?
  let erasure: String?

  enum CodingKeys: String, CodingKey {
    case number, unit, label, from, months, due, hold, assigned, erasure
    case isDue = "is_due"
    case keptUntil = "kept_until"
    case keptAutomatically = "kept_automatically"
    case keptReason = "kept_reason"
  }

  init(_ row: RetentionRow, _ labels: Labels) {
    number = row.number
    unit = row.unit.rawValue
    label = row.label
    from = row.from.description
    months = row.months
    due = row.due.description
    isDue = row.isDue
    keptUntil = row.kept?.until.description
    keptAutomatically = row.kept?.automatic
    keptReason = row.kept?.reason
    hold = row.hold.map { HeldLine(number: row.number, $0, isReviewDue: nil, labels) }
    assigned = row.assigned.map(labels.member)
    erasure = row.erasure
  }

  /// The same as a line.
  func text(_ row: RetentionRow, _ labels: Labels) -> String {
    let language = labels.language
    var parts = [
      ErasurePhrase.proposal.text(
        in: language,
        [
          "due": labels.day(row.due), "number": number, "unit": row.unit.words(language, label),
          "months": String(months), "from": labels.day(row.from),
        ])
    ]
    if isDue { parts.append(ErasurePhrase.due.text(in: language)) }
    if let kept = row.kept {
      let phrase: ErasurePhrase = kept.automatic ? .keptByItself : .kept
      parts.append(phrase.text(in: language, ["until": labels.day(kept.until), "reason": kept.reason ?? ""]))
    }
    if let hold { parts.append(hold.text(labels)) }
    if let erasure { parts.append(ErasurePhrase.asked.text(in: language, ["number": erasure])) }
    if let assigned { parts.append(ErasurePhrase.assigned.text(in: language, ["who": assigned])) }
    return parts.joined(separator: "; ")
  }
}

/// One hold.
struct HeldLine: Encodable {
  let number: String
  let reason: String
  let holder: String
  let review: String
  let isReviewDue: Bool?
  private let day: CalendarDay

  enum CodingKeys: String, CodingKey {
    case number, reason, holder, review
    case isReviewDue = "is_review_due"
  }

  init(number: String, _ hold: HoldState, isReviewDue: Bool?, _ labels: Labels) {
    self.number = number
    reason = hold.reason
    holder = labels.member(hold.holder)
    review = hold.review.description
    self.isReviewDue = isReviewDue
    day = hold.review
  }

  /// The same in words, without the number.
  func text(_ labels: Labels) -> String {
    let words = ErasurePhrase.held.text(
      in: labels.language,
      ["reason": labels.label(.holdReasons, reason), "who": holder, "review": labels.day(day)])
    return isReviewDue == true ? words + "; " + ErasurePhrase.reviewDue.text(in: labels.language) : words
  }
}
