import ArgumentParser
import Clearing
import Config

/// Removes a colleague: from that entry on, nothing that is written opens with what the colleague knew.
struct MemberRemove: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a colleague; open cases are handed over first.")

  @Argument(help: "The colleague's login.") var login: String
  @Option(name: .long, help: "Who takes over the open cases: a colleague's login.") var handOverTo: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let leaver = try await member.colleague(named: login)
    var successor: MemberID?
    if let handOverTo { successor = try await member.colleague(named: handOverTo) }
    let handedOver = try await member.session.openWork(of: leaver)
    let next = successor
    try await member.refusing { try await member.session.remove(leaver, successor: next) }
    if format == .json { return Answer.json(RemovalAnswer(login: login, handedOver: handedOver)) }
    for number in handedOver { Answer.line(number) }
    Answer.line(TrustPhrase.left.text(in: member.language, ["login": login]))
  }
}

/// The answer of `member remove`.
private struct RemovalAnswer: Encodable {
  let login: String
  let handedOver: [String]
}
