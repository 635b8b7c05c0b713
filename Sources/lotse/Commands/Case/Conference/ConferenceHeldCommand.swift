import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records who sat at the table and what was agreed.
struct ConferenceHeldCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "held", abstract: "Record that a case conference took place, and what it agreed on.")
  static let example = EmbeddedFile.exampleConferenceResult

  @Argument(help: "The conference's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let entry = try ConferenceResultFile.read(record.text, name: record.name, today: member.desk.today)
    let own = member.desk.reader.body
    let seats = try entry.present.map {
      ConferenceSeat(body: try member.body(named: $0.body), persons: $0.persons)
    }
    let tasks = try entry.tasks.enumerated().map { place, task in
      ConferenceTask(
        task: place + 1, body: try task.body.map(member.body) ?? own, what: task.what, due: task.due)
    }
    let held = ConferenceHeld(on: entry.on, seats: seats, tasks: tasks)
    _ = try await member.perform(HoldConference(number: number, held: held))
    return number
  }
}
