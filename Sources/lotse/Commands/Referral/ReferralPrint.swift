import ArgumentParser

/// A referral to put on paper.
struct ReferralPrint: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "A referral as a page: --format text or html.")

  @Argument(help: "The referral's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let view = try await member.referralView(number, exported: true)
    switch format {
    case .json: Answer.json(ReferralPage(view, member.labels))
    case .text: Answer.lines(member.sheet(view).text())
    case .html: Answer.raw(member.sheet(view).html() + "\n")
    }
  }
}
