import ArgumentParser
import Config

/// Proves that the recovery kit opens what the body can read today; a drill for every year.
struct KitProve: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Prove that the recovery kit opens what the body can read today.")

  @OptionGroup var words: KitWordsOption
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    try await member.session.prove(try words.read(member.language))
    if format == .json { return Answer.json(["proven": true]) }
    Answer.line(TrustPhrase.kitProven.text(in: member.language))
  }
}
