import ArgumentParser
import Clearing
import Config

/// Says that the own body takes new cases again.
struct CapacityEnd: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Say that your body takes new cases again.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    _ = try await member.perform(ResumeCapacity())
    let labels = member.labels
    let body = member.desk.reader.body
    if format == .json { return Answer.json(["body": labels.code(body)]) }
    Answer.line(PostPhrase.resumed.text(in: labels.language, ["body": labels.body(body)]))
  }
}
