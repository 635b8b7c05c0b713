import Reports
import TerminalKit

extension AnsweringCommand {
  /// Gives a paper in the form that was asked for; `json` says what JSON answers.
  func give(_ paper: Paper, json: () -> Void) throws {
    switch common.output.document {
    case .csv: return Answer.raw(paper.csv())
    case .odt: return try Answer.file(paper.odt())
    case nil: break
    }
    switch common.output.chosen {
    case .json: json()
    case .text: Answer.lines(paper.text(guarded: { SafeText($0).printable }))
    case .html: Answer.raw(paper.html())
    }
  }
}
