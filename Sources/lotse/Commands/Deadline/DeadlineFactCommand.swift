import ArgumentParser
import Clearing
import Config
import Rulebook

/// Says a fact that a waiting deadline lacked.
struct DeadlineFactCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact", abstract: "Record a fact that a waiting deadline lacked.")

  @Argument(help: "The case's number.") var number: String
  @Argument(help: "The deadline's number within the case.") var deadline: Int
  @Option(name: .long, help: "A fact and when it happened: offender_known=2026-03-01.") var fact: [String] =
    []
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let record = RecordDeadline(
      number: number, .waiting(deadline), facts: try StartFactOption.facts(fact, member))
    _ = try await member.perform(record)
    try await RecordedDeadline.show(number, deadline, member, format)
  }
}

/// Facts as they are typed.
enum StartFactOption {
  /// The facts by their codes; throws for one that is not written `CODE=DAY`.
  static func facts(_ typed: [String], _ member: MemberSession) throws -> [String: DeadlineStart] {
    var facts: [String: DeadlineStart] = [:]
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let start = DeadlineStart(parts[1]) else {
        let fault = DeadlineFault.badStart(parts.last ?? text)
        throw WordedDeadlineFault(
          fault: fault, text: fault.text(in: member.language, member.desk.deadlines))
      }
      facts[parts[0]] = start
    }
    return facts
  }
}
