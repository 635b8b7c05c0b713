import Clearing
import Config
import ReadModel

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
