import ArgumentParser
import Clearing

/// A person decides that a closed case is kept longer.
struct RetentionKeep: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Keep a closed case longer than its period says.")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The last day of keeping: 2027-06-30.") var until: String
  @Option(name: .long, help: "Why, in a sentence; no names, the clearing office may read it.") var reason:
    String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let keep = KeepRetained(number: number, until: try Number.day(until), reason: reason)
    _ = try await member.perform(keep)
    Created(number: number).show(as: format)
  }
}
