import ArgumentParser

/// Shows the rights table that holds.
struct RightsShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the rights table that holds, and what only the program promises.")

  @Flag(name: .long, help: "Print the table as the YAML file that it is.") var source = false
  @Option(name: .long, help: "The file of this version, whether it holds or not.") var version: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    if source || version != nil {
      return try RulesPage(try member.rules(.rights, version: version), .rights).show(as: format, member)
    }
    let page = RightsPage(try member.rights())
    switch format {
    case .json: Answer.json(page)
    case .text, .html: Answer.lines(page.text(member.labels))
    }
  }
}
