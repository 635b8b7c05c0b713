import ArgumentParser
import Clearing
import ReadModel

/// What waits, what is held, what is gone, and what is not finished.
struct EraseStatus: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show requests, holds, what was erased, and what is not finished yet.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let page = ErasurePage(
      member.erasures, foreign: try await member.session.foreignErasures(),
      report: await member.session.erasureReport(), member.desk, member.labels)
    switch format {
    case .json: Answer.json(page)
    case .text, .html: Answer.lines(page.text(member.labels))
    }
  }
}
