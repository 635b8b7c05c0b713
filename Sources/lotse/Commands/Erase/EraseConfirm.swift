import ArgumentParser
import Clearing
import Config

/// Confirms what a colleague asked to erase, or as the chair what a body of one member asked.
struct EraseConfirm: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Confirm an erasure that somebody else asked for; it cannot be undone.")

  @Argument(help: "The number of the erasure (L-...), or of what shall be erased if only one waits for it.")
  var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = erasureNumber(FileNumber.normalized(number), member)
    _ = try await member.refusing { try await member.session.confirmErasure(number) }
    let report = await member.session.erasureReport()
    let list = try await member.freshErasures()
    let confirmed = ConfirmedErasure(number, list.erased.first { $0.number == number }, report)
    switch format {
    case .json: Answer.json(confirmed)
    case .text, .html: Answer.lines(confirmed.text(member))
    }
  }

  private func erasureNumber(_ typed: String, _ member: MemberSession) -> String {
    let fitting = member.erasures.waiting.filter { $0.request.object == typed }
    return fitting.count == 1 ? fitting[0].request.number : typed
  }
}
