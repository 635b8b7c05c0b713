import Clearing
import Config
import ReadModel

/// One line of the access log.
struct AccessLine: Encodable {
  let entry: UInt64
  /// The day in the alliance's time zone.
  let day: String
  /// The hour that began then, 0 to 23.
  let hour: Int
  let body: String
  let member: String
  let kind: String
  let object: String?
  let reason: String?
  let count: Int

  init(_ row: AccessLogView.Row, _ labels: Labels) {
    let begin = Moment(milliseconds: Int64(row.line.hour) * 3_600_000).local
    entry = row.entry
    day = begin.day.description
    hour = begin.minute / 60
    body = labels.code(row.body)
    member = labels.member(row.member)
    kind = row.line.kind
    object = row.line.object
    reason = row.line.reason
    count = row.line.count
  }

  /// The line as text.
  func text(_ labels: Labels) -> String {
    let words = AccessPhrase(rawValue: kind)?.text(in: labels.language)
    return AccessPhrase.line.text(
      in: labels.language,
      [
        "day": CalendarDay(day).map(labels.day) ?? day, "hour": String(hour), "body": body, "member": member,
        "kind": words ?? kind, "object": object ?? "-", "reason": reason ?? "-", "count": String(count),
      ])
  }
}
