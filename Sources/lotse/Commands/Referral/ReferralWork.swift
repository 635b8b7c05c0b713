import ArgumentParser
import Clearing

/// Says that the work on an accepted referral has begun.
struct ReferralWork: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Say that the work on an accepted referral has begun.")

  @Argument(help: "The referral's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(WorkReferral(number: number))
    Created(number: number).show(as: format)
  }
}
