import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records what is to be learned from a case.
struct CaseLesson: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "Record what is to be learned: the words stay with you, the alliance sees how often.")
  static let example = EmbeddedFile.exampleLesson

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let entry = try LessonFile.read(record.text, name: record.name, taxonomy: member.desk.taxonomy)
    _ = try await member.perform(NoteLesson(number: number, category: entry.category, text: entry.text))
    return number
  }
}
