import ArgumentParser
import Clearing
import Config
import Rulebook

/// Reports back what came of an accepted referral.
struct ReferralReport: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Report back on a referral.")
  static let example = EmbeddedFile.exampleReferralReport

  @Argument(help: "The referral's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let entry = try ReportFile.read(record.text, name: record.name, taxonomy: member.desk.taxonomy)
    _ = try await member.perform(ReportReferral(number: number, outcome: entry.outcome, text: entry.text))
    return number
  }
}
