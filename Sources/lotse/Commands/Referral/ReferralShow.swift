import ArgumentParser

/// Shows one referral: the offer sheet, and the package once the member's body may read it.
struct ReferralShow: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a referral.")

  @Argument(help: "The referral's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let view = try await member.referralView(number)
    switch format {
    case .json: Answer.json(ReferralPage(view, member.labels))
    case .text, .html: Answer.lines(member.sheet(view).text())
    }
  }
}
