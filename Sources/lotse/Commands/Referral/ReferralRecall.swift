import ArgumentParser
import Clearing

/// Takes an offer back before it is answered.
struct ReferralRecall: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall", abstract: "Take an own offer back before it is answered.")

  @Argument(help: "The referral's number.") var number: String
  @Option(name: .long, help: "The reason as a code.") var reason: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(RecallReferral(number: number, reason: reason))
    Created(number: number).show(as: format)
  }
}
