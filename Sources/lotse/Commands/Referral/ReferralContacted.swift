import ArgumentParser
import Clearing

/// Says on which day the accepting body first spoke to the person.
struct ReferralContactedCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacted", abstract: "Say when you first spoke to the person.")

  @Argument(help: "The referral's number.") var number: String
  @Option(name: .long, help: "The day, as YYYY-MM-DD; today if left out.") var on: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let day = try on.map { try Number.day($0) } ?? member.desk.today
    _ = try await member.perform(ContactReferral(number: number, on: day))
    Created(number: number).show(as: format)
  }
}
