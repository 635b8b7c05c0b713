import ArgumentParser

/// Shows one case.
struct CaseShow: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a case.")

  @Argument(help: "The case's number.") var number: String
  @Flag(name: .long, help: "Show names and narratives as text too; JSON always holds them.") var withText =
    false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let uncovered = withText || format == .json
    let page = CasePage(try await member.caseView(number, uncovered: uncovered), member.labels)
    switch format {
    case .json: Answer.json(page)
    case .text, .html: Answer.lines(page.text(member.labels, withText: withText))
    }
  }
}
