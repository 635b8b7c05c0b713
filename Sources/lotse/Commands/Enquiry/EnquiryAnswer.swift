import ArgumentParser
import Clearing
import Config
import Rulebook

/// Answers an abstract question.
struct EnquiryAnswer: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer an abstract question.")
  static let example = EmbeddedFile.exampleEnquiryAnswer

  @Argument(help: "The enquiry's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let text = try NoteFile.read(record.text, name: record.name)
    _ = try await member.perform(AnswerEnquiry(number: number, text: text))
    return number
  }
}
