import ArgumentParser
import Clearing
import Config
import Rulebook

/// Replies to a question about an own offer.
struct ReferralReply: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Reply to a question about an own offer.")
  static let example = EmbeddedFile.exampleReferralMessage

  @Argument(help: "The referral's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let text = try NoteFile.read(record.text, name: record.name)
    _ = try await member.perform(ReplyReferral(number: number, text: text))
    return number
  }
}
