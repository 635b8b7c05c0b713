import ArgumentParser
import ReadModel

/// Shows the rights table that holds.
struct RightsShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the rights table that holds, and what only the program promises.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let desk = member.desk
    let page = RightsPage(try RightsView(desk.world, reader: desk.reader, today: desk.today))
    switch format {
    case .json: Answer.json(page)
    case .text, .html: Answer.lines(page.text(member.labels))
    }
  }
}
