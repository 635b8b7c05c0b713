import Clearing
import Config
import ReadModel
import TerminalKit

/// One report with what was said first and what came later.
struct ReceivedReportScreen: ScreenPage {
  var form: Int?
  private let number: String
  private var row: ReceivedReportRow
  private var pane = ReadingPane()
  private(set) var isGone = false

  /// nil if there is no such report for this reader.
  init?(_ number: String, _ context: ScreenContext) {
    guard let row = context.desk.casework.reports().first(where: { $0.number == number }) else { return nil }
    self.number = number
    self.row = row
  }

  var help: ScreenPhraseHelp { .receivedReport }
  func accesses(_ context: ScreenContext) -> [Access] { [Access(.openReport, number)] }
  func standing(_ context: ScreenContext) -> [SafeText] { menuHint(context) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseReceived.one, ["number": number])
  }

  func state(_ context: ScreenContext) -> SafeText {
    switch row.verdict {
    case .attached: context.words(ScreenPhraseReceived.oneIncident, ["incident": row.incident ?? ""])
    case .outsideScope: context.words(ScreenPhraseReceived.oneOutside)
    case nil: context.words(ScreenPhraseReceived.oneWaiting)
    }
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    let (words, desk) = (context.words, context.desk)
    var offers: [Offer] = []
    if desk.may(.keepReport, .own) {
      offers.append(Offer(.note, label: words(ScreenPhraseReceived.addKey)))
      offers.append(Offer(.assessReport, footer: .never))
    }
    if desk.may(.openCase, .own) { offers.append(Offer(.new, label: words(ScreenPhraseReceived.caseKey))) }
    if desk.may(.recordIncident, .own) {
      offers.append(
        Offer(.recordIncident, label: words(ScreenPhraseReceived.incidentKey), footer: .never))
    }
    return offers
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    if action == .note { return [.push(AddToReportScreen(number, context))] }
    if action == .assessReport { return [.push(AssessReportScreen(row, context))] }
    if action == .new { return [.push(NewCaseScreen(context, withCase: true, from: row))] }
    guard action == .recordIncident else { return [] }
    return [.push(NewCaseScreen(context, withCase: false, from: row))]
  }

  mutating func deskChanged(_ context: ScreenContext) {
    let newer = context.desk.casework.reports().first { $0.number == number }
    if let newer { row = newer } else { isGone = true }
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    let (words, desk, core) = (context.words, context.desk, row.core)
    var builder = PaneBuilder(columns: context.area.columns)
    builder.field(
      words(ScreenPhraseCase.receivedOn),
      words.day(core.receivedOn) + ", " + desk.label(.channels, core.channel))
    builder.field(words(ScreenPhraseField.reporterRelation), ReportColumns.who(core, context))
    builder.field(
      words(ScreenPhraseCase.language), maybe: core.language.map { desk.label(.languages, $0) })
    builder.field(
      words(ScreenPhraseReceived.affected),
      words.plain(ScreenPhraseReceived.knows, ["answer": words.plain(core.affectedKnows.phrase)]))
    builder.heading(words(ScreenPhraseReceived.said))
    builder.quote(row.text)
    for added in row.additions {
      builder.heading(words(added.isAnswer ? ScreenPhraseReceived.asked : .added))
      builder.quote(added.text)
    }
    return builder.lines
  }
}
