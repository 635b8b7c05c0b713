import ArgumentParser
import Config

/// Ends the own body, or votes for the end of another one.
struct BodyEnd: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Leave the alliance with the own body, or vote for the end of another one.",
    discussion: "The own body hands over first: open cases and running referrals stand against it.")

  @Argument(help: "The body's code word; the own one leaves.") var body: String
  @Option(name: .long, help: "The same code word again: this cannot be taken back.") var confirm: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let id = try member.body(named: body)
    let code = member.directory.body(id)?.code ?? body
    guard confirm == code else { throw UsageFault.confirmationMissing(code: code) }
    let isOwn = id == member.desk.reader.body
    if isOwn {
      try await member.refusing { _ = try await member.session.endOwnBody() }
    } else {
      _ = try await member.session.voteForEnd(of: id)
    }
    if format == .json { return Answer.json(["ended": isOwn]) }
    Answer.line((isOwn ? TrustPhrase.bodyEnded : .endVoted).text(in: member.language))
  }
}
