import ArgumentParser
import Clearing

/// Takes note of an escalation.
struct EscalationAcknowledge: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "Say that you see to a step whose time has passed.")

  @Argument(help: "The escalation's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(AcknowledgeEscalation(number: number))
    Created(number: number).show(as: format)
  }
}
