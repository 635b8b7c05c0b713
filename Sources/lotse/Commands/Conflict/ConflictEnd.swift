import ArgumentParser
import Clearing
import Config

/// Lets a body or a member know of a case or an incident again.
struct ConflictEnd: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End a conflict of interest: who was kept away may know of it again.")

  @OptionGroup var target: ConflictTarget
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let labels = member.labels
    switch try await target.meant(member) {
    case .shieldCase(let number, let body):
      _ = try await member.perform(ShieldCase(number: number, .end(code: labels.code(body))))
      ConflictAnswer(number, .ended, ["bodies": labels.body(body)], member).show(as: format)
    case .shieldIncident(let number, let body):
      _ = try await member.perform(ShieldIncident(number: number, .end(code: labels.code(body))))
      ConflictAnswer(number, .ended, ["bodies": labels.body(body)], member).show(as: format)
    case .relation(let number, let near):
      _ = try await member.perform(DeclareRelation(number: number, member: near, ends: true))
      ConflictAnswer(number, .unrelated, ["name": labels.member(near)], member).show(as: format)
    }
  }
}
