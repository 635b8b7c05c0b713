import ArgumentParser
import Clearing
import Config
import Rulebook

/// Asks the police contact an abstract question.
struct EnquiryAsk: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask the police contact a question that leads to no case.")
  static let example = EmbeddedFile.exampleEnquiry

  @Option(name: .long, help: "The police contact, by code word or name.") var to: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    guard let to else { throw ValidationError("Missing expected argument '--to <body>'") }
    let entry = try EnquiryFile.read(record.text, name: record.name, taxonomy: member.desk.taxonomy)
    let question = AskEnquiry(
      recipient: try member.body(named: to), category: entry.category, area: entry.area, text: entry.text)
    return try await member.perform(question).number
  }
}
