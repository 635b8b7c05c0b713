import ArgumentParser
import Clearing

/// Accepts a referral.
struct ReferralAccept: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "accept", abstract: "Accept a referral.")

  @Argument(help: "The referral's number.") var number: String
  @Option(name: .long, help: "The own file number, shown to the sender.") var reference: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(AcceptReferral(number: number, reference: reference))
    Created(number: number).show(as: format)
  }
}
