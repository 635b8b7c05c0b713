import ArgumentParser
import Casework
import Clearing

/// Says that a breach was reported to the supervisory authority.
struct BreachReport: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Say that a breach was reported to the authority, and when.")

  @Argument(help: "The breach's number.") var breach: Int
  @Option(name: .long, help: "When it was reported: 2026-03-06T12:17; now otherwise.") var at: String?
  @Option(name: .long, help: "Why it is late; needed after 72 hours.") var reason: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let answer = AnswerBreach(breach: breach, answer: .reported, at: try TimeText.moment(at), reason: reason)
    Created(number: try await member.perform(answer).number).show(as: format)
  }
}

/// Says that a breach is unlikely to be a risk to anybody, and why.
struct BreachAssess: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Say that a breach is no risk to anybody, and why.")

  @Argument(help: "The breach's number.") var breach: Int
  @Option(name: .long, help: "Why it is unlikely to be a risk; no names.") var reason: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let answer = AnswerBreach(breach: breach, answer: .noRisk, reason: reason)
    Created(number: try await member.perform(answer).number).show(as: format)
  }
}
