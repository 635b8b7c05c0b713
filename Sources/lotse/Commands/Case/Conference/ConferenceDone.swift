import ArgumentParser
import Clearing

/// Ticks off what a case conference agreed on.
struct ConferenceDone: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Tick off a task that a case conference agreed on.")

  @Argument(help: "The conference's number.") var number: String
  @Argument(help: "The task's number within it.") var task: Int
  @Option(name: .long, help: "The day it was done: 2026-10-01; today otherwise.") var on: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let day = try on.map(Number.day) ?? member.desk.today
    _ = try await member.perform(DoConferenceTask(number: number, task: task, on: day))
    Created(number: number).show(as: format)
  }
}
