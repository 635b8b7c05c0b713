import ArgumentParser
import Clearing
import Config
import Rulebook

/// Asks the offering body a question before its offer is answered.
struct ReferralAsk: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask the offering body a question before you answer.")
  static let example = EmbeddedFile.exampleReferralMessage

  @Argument(help: "The referral's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let text = try NoteFile.read(record.text, name: record.name)
    _ = try await member.perform(AskReferral(number: number, text: text))
    return number
  }
}
