import ArgumentParser
import Clearing

/// Takes note of the report on an own referral.
struct ReferralClose: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Take note of the report on an own referral: it is done.")

  @Argument(help: "The referral's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(CloseReferral(number: number))
    Created(number: number).show(as: format)
  }
}
