import ArgumentParser

/// Shows the rights table that holds.
struct RightsShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the rights table that holds, and what only the program promises.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let page = RightsPage(try member.rights())
    switch format {
    case .json: Answer.json(page)
    case .text, .html: Answer.lines(page.text(member.labels))
    }
  }
}
