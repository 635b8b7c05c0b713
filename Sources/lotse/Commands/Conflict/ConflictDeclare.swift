import ArgumentParser
import Clearing
import Config

/// Keeps the body a complaint is about, and those above it, or a member who stands too near, away from a case or an incident.
struct ConflictDeclare: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare",
    abstract: "Keep an accused body, or a member who stands too near, away from now on.")

  @OptionGroup var target: ConflictTarget
  @Flag(name: .long, help: "Somebody who works in that body speaks: only the list for staff holds.")
  var staff = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    switch try await target.meant(member) {
    case .shieldCase(let number, let body):
      let command = ShieldCase(number: number, .declare(accused(body, member)))
      let answer = ConflictAnswer(shielding: number, try await member.deciding(command), member)
      _ = try await member.perform(command)
      answer.show(as: format)
    case .shieldIncident(let number, let body):
      let command = ShieldIncident(number: number, .declare(accused(body, member)))
      let answer = ConflictAnswer(shielding: number, try await member.deciding(command), member)
      _ = try await member.perform(command)
      answer.show(as: format)
    case .relation(let number, let near):
      _ = try await member.perform(DeclareRelation(number: number, member: near))
      ConflictAnswer(relating: number, near, member).show(as: format)
    }
  }

  private func accused(_ body: BodyID, _ member: MemberSession) -> AccusedBody {
    AccusedBody(code: member.labels.code(body), isStaffPath: staff)
  }
}
