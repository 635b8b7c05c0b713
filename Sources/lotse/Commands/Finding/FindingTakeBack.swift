import ArgumentParser
import Clearing
import Config

/// Takes words back before they are released.
struct FindingTakeBack: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "takeback", abstract: "Take a text back before it is released; it is erased.")

  @Argument(help: "The text's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(TakeBackFinding(number: number))
    if format == .json { return Answer.json(Created(number: number)) }
    Answer.line(FindingPhrase.takenBack.text(in: member.language, ["number": number]))
  }
}
