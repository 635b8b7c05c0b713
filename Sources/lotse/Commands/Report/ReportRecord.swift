import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records a message; an anonymous reporter gets six words, shown once.
struct ReportRecord: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a message that came in; an anonymous reporter gets six words.")
  static let example = EmbeddedFile.exampleReport

  @Flag(name: .long, help: "Keep the words although they may tell who the reporter is.") var asIs = false
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.example { return Answer.raw(Self.example.text) }
    let (command, record) = (self, try record())
    try await MemberSession.run(common) { try command.show(try await command.recorded(record, $0), $0) }
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    try await recorded(record, member).number
  }

  private func recorded(_ record: RecordText, _ member: MemberSession) async throws -> RecordedReport {
    let report = try ReceivedReportFile.read(
      record.text, name: record.name, today: member.desk.today, taxonomy: member.desk.taxonomy)
    let token = report.core.isAnonymous ? try KitWords.passphrase() : nil
    let command = RecordReport(
      core: report.core, text: report.text, tokenDigest: token.map(ReporterToken.digest),
      incident: report.incident.map(FileNumber.normalized), isChecked: asIs)
    return RecordedReport(number: try await member.perform(command).number, token: token)
  }

  private func show(_ report: RecordedReport, _ member: MemberSession) throws {
    if format == .json { return Answer.json(report) }
    guard let number = report.number else { return }
    Answer.line(number)
    guard let token = report.token else { return }
    Answer.lines(ReceivedReportPhrase.token.text(in: member.language, ["token": token, "number": number]))
  }
}

/// A report that was recorded, and the words that are shown this once.
private struct RecordedReport: Encodable {
  let number: String?
  let token: String?
}
