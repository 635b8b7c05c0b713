import ArgumentParser
import Clearing
import Config
import Rulebook

/// Reports what a measure came to in a period.
struct MeasureReportCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report what a measure came to; a report is never changed, only corrected.",
    discussion: """
      A whole report comes from a file (--file, see --example). In a few words: --period 2026-H1 --status running --text "..." \
      --value 18 .
      """)
  static let example = EmbeddedFile.exampleMeasureReport

  @Argument(help: "The measure's number.") var measure: String?
  @Option(name: .long, help: "2026-H1, 2026-H2 or 2026.") var period: String?
  @Option(name: .long, help: "planned, running, done or stopped.") var status: String?
  @Option(name: .long, help: "What was done, and with what result.") var text: String?
  @Option(name: .long, help: "The same in English.") var textEn: String?
  @Option(name: .long, help: "What the indicator showed.") var value: String?
  @Option(name: .long, help: "Why it was stopped.") var reason: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func record() throws -> RecordText {
    guard file.file == nil, let text else { return try file.read() }
    return try RecordText.options(
      ShortResult(
        period: period, status: status, text: .init(de: text, en: textEn), value: value, reason: reason))
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let measure = try Number.given(measure)
    let report = try MeasureReportFile.read(record.text, name: record.name, today: member.desk.today)
    return try await member.perform(ReportMeasure(measure, report)).number
  }
}

/// A report given in options, in the form that its file has.
private struct ShortResult: Encodable {
  let period: String?
  let status: String?
  let text: Text
  let value: String?
  let reason: String?

  struct Text: Encodable {
    let de: String
    let en: String?
  }
}
