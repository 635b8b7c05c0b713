import ArgumentParser
import Clearing
import Config
import Rulebook

/// Notes a training of the own body, or how it stands now.
struct TrainingRecord: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Note a training; with its number, how it stands now.")
  static let example = EmbeddedFile.exampleTraining

  @Argument(help: "The number of a training that was noted before.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let training = try TrainingFile.read(
      record.text, name: record.name, today: member.desk.today, taxonomy: member.desk.taxonomy)
    return try await member.perform(
      NoteTraining(number: number.map(FileNumber.normalized), training)
    ).number
  }
}
