import ArgumentParser
import Clearing
import Config

/// Says what a report is about.
struct ReportAssess: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Say which incident a report is about, or that it is about none of ours."
  )

  @Argument(help: "The report's number.") var number: String
  @Option(name: .long, help: "The number of the incident it is about.") var incident: String?
  @Flag(name: .long, help: "It is about nothing the alliance works on.") var outsideScope = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (incident == nil) == outsideScope else {
      throw ValidationError("Name --incident <number> or --outside-scope, and only one of them.")
    }
  }

  func answer(_ member: MemberSession) async throws {
    let number = try Number.required(number)
    _ = try await member.perform(
      AssessReport(number: number, incident: incident.map(FileNumber.normalized)))
    if format == .json { return Answer.json(Created(number: number)) }
    Answer.line(ReceivedReportPhrase.assessed.text(in: member.language, ["number": number]))
  }
}
