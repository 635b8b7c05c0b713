import ArgumentParser
import Clearing
import Config
import ReadModel

/// All declarations of a case with what each is worth today, and who still has to be told.
struct ConsentListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All declarations of a case, what each is worth today, and whom to tell.")

  @Argument(help: "The case's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let view = try await member.caseView(number)
    let page = DeclarationPage(view, member.labels)
    if format == .json { return Answer.json(page) }
    Answer.lines(page.text(view, member.labels))
  }
}
