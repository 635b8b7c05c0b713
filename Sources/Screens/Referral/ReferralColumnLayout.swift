import Clearing
import Config
import ReadModel
import TerminalKit

/// The columns of inbox and answers.
struct ReferralColumnLayout {
  private let layout: ColumnLayout
  private let isAnswer: Bool

  init(width: Int, isAnswer: Bool) {
    self.isAnswer = isAnswer
    let partner = width >= 72 ? 17 : 8
    let taken = 2 + 13 + 2 + 13 + 2 + 10 + 2 + partner + 2
    layout = ColumnLayout(
      [13, 13, 10, partner, max(1, width - taken)].map { ColumnLayout.Column($0) })
  }

  func header(_ words: Words) -> SafeText {
    layout.line([
      words(ScreenPhraseList.referral), words(ScreenPhraseList.status),
      words(isAnswer ? ScreenPhraseList.answered : .due), words(isAnswer ? ScreenPhraseList.to : .from),
      words(ScreenPhraseList.matter),
    ])
  }

  func line(_ row: ReferralRow, _ context: ScreenContext) -> SafeText {
    let day = isAnswer ? row.answeredOn ?? row.due : row.due
    return layout.line([
      SafeText(row.number), context.words(row.stagePhrase),
      SafeText(context.words.listDay(day, today: context.desk.today)),
      SafeText(context.desk.body(isAnswer ? row.to : row.from)),
      SafeText(context.desk.label(.acts, row.sheet.topic)),
    ])
  }

  /// By what rows are found: number, bodies, place and matter.
  static func keys(_ rows: [ReferralRow], _ context: ScreenContext) -> FoldedKeys {
    var keys = FoldedKeys()
    for row in rows {
      keys.append([
        row.number, row.number.filter { $0 != "-" }, context.desk.body(row.from), context.desk.body(row.to),
        row.sheet.place, context.desk.label(.acts, row.sheet.topic),
      ])
    }
    return keys
  }
}

extension ReferralRow {
  /// The word for the stage, as the reader's side calls it.
  var stagePhrase: ScreenPhraseList {
    switch stage {
    case .asked: .stageAsked
    case .inWork: .stageInWork
    case .closed: .stageClosed
    case .recalled: .stageRecalled
    case .returned: .stageReturned
    case .voided: .stageVoided
    case .unconfirmed: direction == .received ? .stageWaiting : .statusOffered
    case .overdue: direction == .received ? .stageOverdue : .stageLapsed
    case .accepted: .stageAccepted
    case .declined: .stageDeclined
    case .reported: .stageReported
    }
  }
}
