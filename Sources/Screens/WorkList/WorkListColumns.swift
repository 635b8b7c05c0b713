import Clearing
import Config
import ReadModel
import TerminalKit

/// The columns of the case list; narrow windows do without the place.
struct WorkListColumns {
  private let layout: ColumnLayout
  private let hasPlace: Bool

  init(width: Int) {
    hasPlace = width >= 72
    let fixed = [13, 13, 12].map { ColumnLayout.Column($0) }
    let taken = 2 + 13 + 2 + 13 + 2 + 12 + 2 + (hasPlace ? 15 : 0)
    let rest = ColumnLayout.Column(max(1, width - taken))
    layout = ColumnLayout(fixed + (hasPlace ? [ColumnLayout.Column(13)] : []) + [rest])
  }

  func header(_ words: Words) -> SafeText {
    line(
      [.number, .status, .due].map { words($0) }, place: words(ScreenPhraseList.place),
      matter: words(ScreenPhraseList.matter))
  }

  func line(_ row: WorkListRow, _ context: ScreenContext) -> SafeText {
    line(
      [SafeText(row.number), context.words(row.status.listPhrase), due(row, context)],
      place: SafeText(row.place),
      matter: SafeText(context.desk.label(.acts, row.topic)))
  }

  private func line(_ first: [SafeText], place: SafeText, matter: SafeText) -> SafeText {
    layout.line(first + (hasPlace ? [place] : []) + [matter])
  }

  private func due(_ row: WorkListRow, _ context: ScreenContext) -> SafeText {
    let isUrgent = row.urgency == .urgent && row.status != .closed
    guard let due = row.due else { return isUrgent ? context.words(ScreenPhraseList.urgent) : .empty }
    let day = context.words.listDay(due, today: context.desk.today)
    return isUrgent ? context.words(ScreenPhraseList.urgentMark, ["day": day]) : SafeText(day)
  }
}

extension Words {
  /// A word of the lists.
  fileprivate func callAsFunction(_ phrase: ScreenPhraseList) -> SafeText { self(phrase, [:]) }
}

extension CaseStatus {
  /// The word in lists.
  var listPhrase: ScreenPhraseList {
    switch self {
    case .new: .statusNew
    case .open: .statusOpen
    case .offered: .statusOffered
    case .accepted: .statusAccepted
    case .reported: .statusReported
    case .declined: .statusDeclined
    case .returned: .statusReturned
    case .offerOverdue: .statusOverdue
    case .followUpDue: .statusFollowUp
    case .closed: .statusClosed
    }
  }
}
