import ArgumentParser
import Clearing
import Config
import ReadModel
import Reports
import TerminalKit

/// Shows the figures of what the member's body can open, or what is released.
struct SummaryShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a period's figures.",
    discussion: """
      Without --audience the exact figures of what your body can open; they are not to be shown around. For the alliance or the \
      public whatever could point at single people is hidden, also by way of sums, of other periods and of what was released \
      before. Whoever may not count sees what is released.
      """)

  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @OptionGroup var options: SummaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try checkDocument()
    try options.check(common.language)
  }

  func answer(_ member: MemberSession) async throws {
    let sheet = try await member.summary(try options.asked())
    switch common.output.document {
    case .csv: return Answer.raw(CSVRenderer.text(sheet))
    case .odt: return try Answer.file(ODTRenderer.bytes(sheet))
    case nil: break
    }
    switch format {
    case .json: Answer.json(JSONRenderer.document(sheet))
    case .text: Answer.lines(SummaryText.text(sheet))
    case .html: Answer.raw(HTMLRenderer.page(sheet))
    }
  }
}

/// A sheet as guarded text.
enum SummaryText {
  static func text(_ sheet: SummarySheet) -> String {
    TextRenderer(guarded: { SafeText($0).printable }).text(sheet)
  }
}
