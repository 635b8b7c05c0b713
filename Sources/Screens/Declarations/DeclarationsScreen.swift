import Clearing
import Config
import ReadModel
import Reports
import TerminalKit

/// All declarations of a person in a case with what each is worth today, and who still has to be told.
struct DeclarationsScreen: ScreenPage {
  var form: Int?
  private let number: String
  private var view: CaseView
  private var pane = ReadingPane()

  init(_ view: CaseView) {
    number = view.row.number
    self.view = view
  }

  var help: ScreenPhraseHelp { .declarations }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseDeclaration.title, ["number": number])
  }

  func state(_ context: ScreenContext) -> SafeText {
    context.words(
      ScreenPhraseDeclaration.state,
      ["holding": String(view.consents.count(where: \.isInForce)), "tell": String(view.notices.count)])
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    let closed = view.closing == nil ? nil : context.words(ScreenPhraseForm.closedCase)
    var offers = [Offer(.consent, disabledBecause: closed), Offer(.withdraw)]
    if !told(context).isEmpty { offers.append(Offer(.told)) }
    return offers
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    if action == .consent { return [.push(ConsentScreen(number, context))] }
    if action == .withdraw { return [.push(WithdrawScreen(view, context))] }
    if action == .told { return [.push(ToldScreen(number, told(context), context))] }
    return []
  }

  mutating func deskChanged(_ context: ScreenContext) {
    if let newer = context.desk.caseView(number) { view = newer }
  }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.openCase, number)] }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  /// The bodies that have to be told; what a disclosure asks for is ticked off with the disclosure.
  private func told(_ context: ScreenContext) -> [BodyID] {
    view.notices.compactMap {
      if case .recipient(let body) = $0.notice { return body }
      return nil
    }
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    let (words, desk) = (context.words, context.desk)
    var builder = PaneBuilder(columns: context.area.columns)
    if view.consents.isEmpty { builder.sentence(words(ScreenPhraseDeclaration.none)) }
    for consent in view.consents {
      let terms = consent.terms
      builder.heading(
        words(
          ScreenPhraseDeclaration.entry,
          ["recipient": desk.body(terms.recipient), "state": words.plain(consent.standing.phrase)]))
      builder.sentence(
        words(
          ScreenPhraseDeclaration.entryDays,
          [
            "purpose": desk.label(.purposes, terms.purpose), "classes": classes(terms.classes, words),
            "day": words.date(terms.givenOn), "until": words.date(terms.validUntil),
          ]))
    }
    if !view.notices.isEmpty { builder.heading(words(ScreenPhraseDeclaration.tellHeading)) }
    for notice in view.notices { builder.sentence(line(notice, context)) }
    return builder.lines
  }

  private func classes(_ classes: [DataClass], _ words: Words) -> String {
    classes.map { words.plain($0.phrase) }.joined(separator: ", ")
  }

  private func line(_ state: NoticeState, _ context: ScreenContext) -> SafeText {
    let (words, day) = (context.words, context.words.date(state.since))
    switch state.notice {
    case .recipient(let body):
      return words(ScreenPhraseDeclaration.tellBody, ["recipient": context.desk.body(body), "day": day])
    case .person(let disclosure):
      return words(DeclarationPhrase.noticePerson, ["number": disclosure, "day": day])
    case .dataProtection(let disclosure):
      return words(DeclarationPhrase.noticeDataProtection, ["number": disclosure, "day": day])
    }
  }
}
