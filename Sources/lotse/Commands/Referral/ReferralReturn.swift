import ArgumentParser
import Clearing

/// Gives an accepted case back.
struct ReferralReturn: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Give an accepted case back with a reason.")

  @Argument(help: "The referral's number.") var number: String
  @Option(name: .long, help: "The reason as a code.") var reason: String
  @Option(name: .long, help: "Another body that may help instead.") var suggest: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let suggestion = try suggest.map { try member.body(named: $0) }
    _ = try await member.perform(ReturnReferral(number: number, reason: reason, suggestion: suggestion))
    Created(number: number).show(as: format)
  }
}
