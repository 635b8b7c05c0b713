import Clearing

/// A report on a decision as a file states it.
public struct ControlReportEntry: Hashable, Sendable {
  /// The report.
  public var report: ControlReport
  /// The next control, if the file names one.
  public var nextControl: CalendarDay?
}

/// Reads a report on how far a decision is.
public enum ControlReportFile {
  /// The report of a file; throws the first fault with its line. Without a day it is of today.
  public static func read(
    _ text: String, name: String, today: CalendarDay
  ) throws(RulebookError) -> ControlReportEntry {
    let top = try YAMLRoot.read(text, name: name).fields([
      "on", "number", "title", "reference", "sender", "signer", "distribution", "publicity", "consultations",
      "opening", "sections", "mandates", "closing", "next_control", "corrects",
    ])
    var report = ControlReport(
      on: try top["on"]?.day(today: today) ?? today, number: try top.text("number"),
      title: try top.text("title"), reference: try top.text("reference"), sender: try top.text("sender"),
      signer: try top.text("signer"), publicity: try top.publicity(),
      consultations: try top.consultations(today), opening: try top.text("opening"),
      closing: try top.text("closing"), corrects: try top["corrects"]?.count(1...9999))
    for item in try top.items("distribution") { report.distribution.append(try item.text()) }
    for item in try top.items("sections") {
      let fields = try item.fields(["heading", "text"])
      report.sections.append(
        ControlReport.Section(
          heading: try fields.required("heading").text(), text: try fields.required("text").text()))
    }
    for item in try top.items("mandates") { report.items.append(try said(item, today)) }
    return ControlReportEntry(report: report, nextControl: try top["next_control"]?.day(today: today))
  }

  private static func said(_ entry: Entry, _ today: CalendarDay) throws(RulebookError) -> ControlReport.Item {
    let fields = try entry.fields(["number", "status", "text", "see", "reason", "alternative", "due"])
    return ControlReport.Item(
      mandate: try fields.required("number").text(),
      status: try fields["status"]?.word(MandateStatus.self, also: GermanWords.mandateStatus),
      text: try fields.text("text"), see: try fields["see"]?.day(today: today),
      reason: try fields.text("reason"), alternative: try fields.text("alternative"),
      due: try fields["due"]?.day(today: today))
  }
}
