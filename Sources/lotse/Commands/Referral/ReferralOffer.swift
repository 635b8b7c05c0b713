import ArgumentParser
import Config

/// Offers a case to a body.
struct ReferralOffer: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "offer", abstract: "Offer a case to a body.")
  static let example = EmbeddedFile.exampleOffer

  @OptionGroup var options: OfferOptions
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    try await member.perform(try options.offer(record, member)).number
  }
}
