import Clearing
import Config
import ReadModel
import TerminalKit

/// The columns of the reports received; never what was said.
struct ReportColumns {
  private let layout: ColumnLayout

  init(width: Int) {
    let fixed = [13, 9, 14, 18]
    let taken = 2 + fixed.reduce(0) { $0 + $1 + 2 }
    layout = ColumnLayout((fixed + [max(1, width - taken)]).map { ColumnLayout.Column($0) })
  }

  func header(_ words: Words) -> SafeText {
    layout.line([
      words(ScreenPhraseList.number), words(ScreenPhraseReceived.columnDay),
      words(ScreenPhraseReceived.columnWay), words(ScreenPhraseReceived.columnWho),
      words(ScreenPhraseReceived.columnState),
    ])
  }

  func line(_ row: ReceivedReportRow, _ context: ScreenContext) -> SafeText {
    let (words, desk, core) = (context.words, context.desk, row.core)
    return layout.line([
      SafeText(row.number), SafeText(words.listDay(core.receivedOn, today: desk.today)),
      SafeText(desk.label(.channels, core.channel)), SafeText(Self.who(core, context)),
      Self.about(row, words),
    ])
  }

  /// The reporter's relation to what happened, and that nobody knows who it is.
  static func who(_ core: ReportCore, _ context: ScreenContext) -> String {
    let relation = context.desk.label(.reporterRelations, core.reporterRelation)
    let anonymous = context.words.plain(ScreenPhraseReceived.anonymous)
    return core.isAnonymous && relation != anonymous ? relation + ", " + anonymous : relation
  }

  private static func about(_ row: ReceivedReportRow, _ words: Words) -> SafeText {
    switch row.verdict {
    case .attached: SafeText(row.incident ?? "")
    case .outsideScope: words(ScreenPhraseReceived.outside)
    case nil: words(ScreenPhraseReceived.waiting)
    }
  }
}
