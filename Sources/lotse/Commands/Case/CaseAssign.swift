import ArgumentParser
import Clearing

/// Makes a colleague answer for a case.
struct CaseAssign: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Make a colleague answer for a case.")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The colleague's login or display name.") var to: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let colleague = try await member.colleague(named: to)
    _ = try await member.perform(AssignCase(number: number, member: colleague))
    Created(number: number).show(as: format)
  }
}
