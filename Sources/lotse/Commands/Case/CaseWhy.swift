import ArgumentParser
import Clearing

/// Says why a case is where it is.
struct CaseWhy: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say why a case is where it is: what is due when and why, who must act, what blocks closing.")

  @Argument(help: "The case's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let view = try await member.course(number)
    switch format {
    case .json: Answer.json(CoursePage(view, member.labels))
    case .text, .html: Answer.lines(CourseWords(view: view, labels: member.labels).text)
    }
  }
}
