import Clearing
import Config
import ReadModel
import TerminalKit

/// Abstract questions to the police contact with their answers.
struct EnquiryScreen: ScreenPage {
  var form: Int?
  private var list: EnquiryList
  private var pane = ReadingPane()

  init(_ context: ScreenContext) { list = context.desk.enquiries() }

  var help: ScreenPhraseHelp { .enquiries }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseEnquiry.title) }

  func state(_ context: ScreenContext) -> SafeText {
    context.words(
      ScreenPhraseEnquiry.state,
      ["count": String(list.rows.count), "open": String(list.rows.count { $0.answer == nil })])
  }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listEnquiries)] }

  func offers(_ context: ScreenContext) -> [Offer] {
    var offers: [Offer] = []
    if context.desk.may(.askEnquiry, .own), !EnquiryForm.recipients(context).isEmpty {
      offers.append(Offer(.askEnquiry, footer: .never))
    }
    if list.waiting > 0, context.desk.may(.answerEnquiry, .offered) {
      offers.append(Offer(.answerEnquiry, footer: .never))
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
    if action == .askEnquiry { return [.push(EnquiryForm(context))] }
    if action == .answerEnquiry { return [.push(EnquiryAnswerForm(list, context))] }
    return []
  }

  mutating func deskChanged(_ context: ScreenContext) { list = context.desk.enquiries() }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    let words = context.words
    var builder = PaneBuilder(columns: context.area.columns)
    if list.rows.isEmpty { builder.sentence(words(ScreenPhraseEnquiry.none)) }
    for row in list.rows {
      builder.heading(
        words(
          ScreenPhraseEnquiry.line,
          [
            "number": row.number, "day": words.day(row.askedOn),
            "matter": context.desk.label(.acts, row.category),
            "body": context.desk.body(row.isOwn ? row.to : row.from),
          ]))
      builder.quote(row.text)
      guard let answer = row.answer else {
        builder.sentence(words(ScreenPhraseEnquiry.waits))
        continue
      }
      builder.sentence(words(ScreenPhraseEnquiry.answered, ["day": row.answeredOn.map(words.day) ?? ""]))
      builder.quote(answer)
    }
    return builder.lines
  }
}
