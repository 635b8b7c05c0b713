import ArgumentParser
import Casework
import Config

/// Does what is due without a screen: every session does so at its start, this one does nothing else.
struct TickCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Write down what is due: offers that were not answered in time.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    if format == .json { return Answer.json(Ticked(lapsed: member.settled.lapsed)) }
    if member.settled.isEmpty { return Answer.line(CommandPhrase.nothingDue.text(in: member.language)) }
    for number in member.settled.lapsed {
      Answer.line(CommandPhrase.offerLapsedNow.text(in: member.language, ["number": number]))
    }
  }

  private struct Ticked: Encodable {
    let lapsed: [String]
  }
}
