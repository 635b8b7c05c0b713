import ArgumentParser
import Clearing
import Config
import Rulebook

/// Reports how far a decision is, from a file or in a few words.
struct DecisionReportCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report how far a decision is; a report is never changed, only corrected.",
    discussion: """
      A whole report comes from a file (--file, see --example). On a single mandate: --mandate 2 --status done --text "..." .
      """)
  static let example = EmbeddedFile.exampleDecisionReport

  @Argument(help: "The decision's number.") var decision: String?
  @Option(name: .long, help: "The mandate's number.") var mandate: String?
  @Option(
    name: .long,
    help: "open, in_progress, partly_done, continuous, done, not_pursued, superseded or repealed.")
  var status: String?
  @Option(name: .long, help: "What was done, and what came of it.") var text: String?
  @Option(name: .long, help: "Why it is late or not pursued.") var reason: String?
  @Option(name: .long, help: "A new last day; needs --reason.") var due: String?
  @Option(name: .customLong("on"), help: "The day of the report; today if left out.") var day: String?
  @Option(name: .long, help: "The day of the next control.") var nextControl: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func record() throws -> RecordText {
    guard file.file == nil, let mandate else { return try file.read() }
    return try RecordText.options(
      ShortReport(
        on: day ?? "today",
        mandates: [.init(number: mandate, status: status, text: text, reason: reason, due: due)],
        nextControl: nextControl))
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let decision = try Number.given(decision)
    let entry = try ControlReportFile.read(record.text, name: record.name, today: member.desk.today)
    let command = ReportDecision(decision, entry.report, nextControl: entry.nextControl)
    return try await member.perform(command).number
  }
}

/// A report given in options, in the form that its file has.
private struct ShortReport: Encodable {
  let on: String
  let mandates: [ShortItem]
  let nextControl: String?

  struct ShortItem: Encodable {
    let number: String
    let status: String?
    let text: String?
    let reason: String?
    let due: String?
  }
}
