import ArgumentParser
import Clearing

/// Records that the affected person was told what came of it.
struct CaseFeedback: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "Record that the affected person was told what came of it, and what is still possible.")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The day: 2026-10-01; today otherwise.") var on: String?
  @Option(name: .long, help: "The language in which it was told, as a code.") var language = "de"
  @Option(name: .long, help: "What is still possible until when: stgb_77b=2026-12-01. May be repeated.")
  var remedy: [String] = []
  @Option(name: .long, help: "May somebody ask again after the closing: yes, no or unknown.") var followUp =
    "unknown"
  @Option(name: .long, help: "What was said, in words; goes into the counselling notes.") var note: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    var remedies: [FeedbackGiven.Remedy] = []
    for item in remedy {
      let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
      guard let rule = parts.first else { continue }
      remedies.append(.init(rule: rule, until: try parts.dropFirst().first.map(Number.day)))
    }
    guard let wish = Clearing.Answer(rawValue: followUp) else {
      throw ValidationError("'\(followUp)' is no answer. Write yes, no or unknown.")
    }
    let number = FileNumber.normalized(number)
    let told = FeedbackGiven(
      on: try on.map(Number.day) ?? member.desk.today, language: language, remedies: remedies, followUp: wish)
    _ = try await member.perform(GiveFeedback(number: number, feedback: told, note: note))
    Created(number: number).show(as: format)
  }
}
