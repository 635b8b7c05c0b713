import ArgumentParser
import Clearing

/// Records that a step of the procedure was done.
struct CaseStep: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Record that a step of the procedure was done; case why names the steps.")

  @Argument(help: "The case's number.") var number: String
  @Argument(help: "The step's word, such as acknowledge.") var step: String
  @Option(name: .long, help: "The day it was done: 2026-10-01; today otherwise.") var on: String?
  @Option(name: .long, help: "What the step asks for: acute_danger=no; yes, no or unknown. May be repeated.")
  var answer: [String] = []
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    var answers: [String: Clearing.Answer] = [:]
    for item in answer {
      let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let value = Clearing.Answer(rawValue: parts[1]) else {
        throw ValidationError("'\(item)' is no answer. Write it like acute_danger=no.")
      }
      answers[parts[0]] = value
    }
    let number = FileNumber.normalized(number)
    let day = try on.map(Number.day) ?? member.desk.today
    _ = try await member.perform(RecordStep(number: number, step: step, on: day, answers: answers))
    Created(number: number).show(as: format)
  }
}
