import Clearing

/// A message as a file states it.
public struct ReceivedReport: Hashable, Sendable {
  /// What is known, as codes.
  public var core: ReportCore
  /// What was said.
  public var text: String
  /// The number of the incident it is about, as it was typed.
  public var incident: String?
}

/// Reads a message received.
public enum ReceivedReportFile {
  /// The message of a file; throws the first fault with its line. There is no key for who the reporter is.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> ReceivedReport {
    let fields = try YAMLRoot.read(text, name: name).fields([
      "received_on", "channel", "language", "reporter_relation", "affected_knows", "anonymous", "incident",
      "text",
    ])
    let relation = try fields.required("reporter_relation").code(.reporterRelations, taxonomy)
    var core = ReportCore(
      receivedOn: try fields["received_on"]?.day(today: today) ?? today,
      channel: try fields.required("channel").code(.channels, taxonomy), reporterRelation: relation)
    core.language = try fields.code("language", .languages, taxonomy)
    core.affectedKnows = try fields["affected_knows"]?.answer() ?? .unknown
    core.isAnonymous = try fields.flag("anonymous", default: relation == "anonymous")
    return ReceivedReport(
      core: core, text: try fields.required("text").text(), incident: try fields.text("incident"))
  }
}
