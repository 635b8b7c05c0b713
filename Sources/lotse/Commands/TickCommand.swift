import ArgumentParser
import Casework
import Clearing
import Config

/// Does what is due without a screen: every session does so at its start, this one does nothing else.
struct TickCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick",
    abstract:
      "Write down what is due: offers that were not answered in time, and who is called for overdue steps.")

  @Option(name: .long, help: "Say that this computer's date is right: 2026-10-03.") var confirm: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    var settled = member.settled
    if let confirm {
      let day = try Number.day(confirm)
      try await member.session.confirm(day)
      if settled.doubt != nil { settled = try await member.session.settleTime() }
      Answer.note(EscalationPhrase.dateConfirmed.text(in: member.language, ["day": member.labels.day(day)]))
    }
    if format == .json { return Answer.json(Ticked(settled)) }
    if settled.isEmpty { return Answer.line(CommandPhrase.nothingDue.text(in: member.language)) }
    for number in settled.lapsed {
      Answer.line(CommandPhrase.offerLapsedNow.text(in: member.language, ["number": number]))
    }
    for number in settled.escalated {
      Answer.line(EscalationPhrase.raisedNow.text(in: member.language, ["number": number]))
    }
  }

  private struct Ticked: Encodable {
    let lapsed: [String]
    let escalated: [String]
    let clockDoubted: Bool

    init(_ settled: SettledTime) {
      lapsed = settled.lapsed
      escalated = settled.escalated
      clockDoubted = settled.doubt != nil
    }
  }
}
