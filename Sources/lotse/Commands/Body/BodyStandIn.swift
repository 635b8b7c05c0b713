import ArgumentParser
import Clearing
import Config

/// Names the body that steps in for another one.
struct BodyStandIn: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "stand-in", abstract: "Name the body that steps in while another one is vacant or left out.")

  @Argument(help: "The body, by code word or name.") var body: String
  @Option(name: .long, help: "The body that steps in; none if left out.") var by: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let (concerned, other) = (try member.body(named: body), try by.map(member.body))
    _ = try await member.perform(NameStandIn(body: concerned, standIn: other))
    let labels = member.labels
    if format == .json {
      return Answer.json(["body": labels.code(concerned), "stand_in": other.map(labels.code)])
    }
    var values = ["body": labels.body(concerned)]
    values["other"] = other.map(labels.body)
    let phrase: PostPhrase = other == nil ? .standInEnded : .standInNamed
    Answer.line(phrase.text(in: labels.language, values))
  }
}
