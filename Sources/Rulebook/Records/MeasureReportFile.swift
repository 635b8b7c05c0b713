import Clearing

/// Reads a report on what a measure came to.
public enum MeasureReportFile {
  /// The report of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String, today: CalendarDay) throws(RulebookError)
    -> MeasureReport
  {
    let top = try YAMLRoot.read(text, name: name).fields([
      "period", "from", "until", "status", "text", "value", "effect", "evidence", "reason", "corrects",
    ])
    let days = try days(top, today)
    return MeasureReport(
      from: days.from, until: days.until,
      status: try top.required("status").word(MeasureStatus.self, also: GermanWords.measureStatus),
      text: try top.required("text").published(), value: try top["value"]?.amount(),
      effect: try top["effect"]?.published(), evidence: try top.text("evidence"),
      reason: try top.text("reason"), corrects: try top["corrects"]?.count(1...9999))
  }

  /// `period: 2026-H1`, or two days.
  private static func days(
    _ top: Fields, _ today: CalendarDay
  ) throws(RulebookError) -> (from: CalendarDay, until: CalendarDay) {
    guard let entry = top["period"] else {
      return (try top.required("from").day(today: today), try top.required("until").day(today: today))
    }
    if let second = top["from"] ?? top["until"] { throw second.error(.secondWay) }
    guard let period = Period(try entry.text()) else { throw entry.error(.badDate) }
    return (period.firstDay, period.lastDay)
  }
}
