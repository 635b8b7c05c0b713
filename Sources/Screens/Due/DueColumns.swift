import Clearing
import Config
import ReadModel
import Reports
import TerminalKit

/// The columns of what is due.
struct DueColumns {
  private let layout: ColumnLayout

  init(width: Int) {
    let taken = 2 + 13 + 2 + 23 + 2 + 13 + 2
    layout = ColumnLayout([13, 23, 13, max(1, width - taken)].map { ColumnLayout.Column($0) })
  }

  func header(_ words: Words) -> SafeText {
    layout.line([
      words(ScreenPhraseDue.columnDay), words(ScreenPhraseDue.columnWhat),
      words(ScreenPhraseDue.columnNumber), words(ScreenPhraseDue.columnRule),
    ])
  }

  /// What has passed says so before its day: colour and place alone would not.
  func line(_ row: DueRow, _ context: ScreenContext) -> SafeText {
    let words = context.desk.dueWords
    let day = row.due.map { point in
      (row.isOverdue ? "! " : "") + context.words.listDay(point.day, today: context.desk.today)
    }
    return layout.line([
      SafeText(day ?? context.words.plain(DuePhrase.notStartedYet)), SafeText(words.what(row)),
      SafeText(row.number), SafeText(words.title(row) ?? ""),
    ])
  }
}
