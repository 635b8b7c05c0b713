import ArgumentParser
import Clearing
import Config

/// Stands for words that a colleague wrote.
struct FindingReview: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Stand for a colleague's text, so that the summary may hold it.",
    discussion: "Read it first: lotse finding list. Whoever knows the town must not recognise anybody.")

  @Argument(help: "The text's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(ReviewFinding(number: number))
    if format == .json { return Answer.json(Created(number: number)) }
    Answer.line(FindingPhrase.reviewedNow.text(in: member.language, ["number": number]))
  }
}
