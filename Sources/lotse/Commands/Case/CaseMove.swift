import ArgumentParser
import Clearing

/// Moves a running case under another version of the procedure.
struct CaseMove: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move a case under another version of the procedure; what is due already stays due when it was."
  )

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The version of the procedure, such as 2026-2.") var procedure: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(MoveCase(number: number, version: procedure))
    Created(number: number).show(as: format)
  }
}
