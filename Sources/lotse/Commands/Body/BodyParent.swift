import ArgumentParser
import Clearing
import Config

/// Says where a body stands in the hierarchy of its administration.
struct BodyParent: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "parent", abstract: "Say which body stands above another one in the administration.")

  @Argument(help: "The body, by code word or name.") var body: String
  @Option(name: .long, help: "The body above it; none if left out.") var above: String?
  @Flag(name: .long, help: "It is declared independent: complaints about bodies below do not leave it out.")
  var independent = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let (concerned, other) = (try member.body(named: body), try above.map(member.body))
    _ = try await member.perform(PlaceBody(body: concerned, parent: other, independent: independent))
    let labels = member.labels
    if format == .json {
      return Answer.json(["body": labels.code(concerned), "above": other.map(labels.code)])
    }
    var values = ["body": labels.body(concerned)]
    values["other"] = other.map(labels.body)
    let phrase: PostPhrase = other == nil ? .placedAlone : .placed
    Answer.line(phrase.text(in: labels.language, values))
  }
}
