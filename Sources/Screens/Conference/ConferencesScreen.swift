import Clearing
import Config
import ReadModel
import TerminalKit

/// Case conferences with what they agreed on: of one case, or all that the own body is part of.
struct ConferencesScreen: ScreenPage {
  var form: Int?
  /// The case they are about; nil for all.
  private var view: CaseView?
  private var rows: [ConferenceRow]
  private var pane = ReadingPane()
  private(set) var isGone = false

  /// `view`: the case whose conferences are shown; without it all are.
  init(_ context: ScreenContext, about view: CaseView? = nil) {
    self.view = view
    rows = view?.conferences ?? context.desk.casework.conferences()
  }

  var help: ScreenPhraseHelp { .conferences }

  func title(_ context: ScreenContext) -> SafeText {
    view.map { context.words(ScreenPhraseConference.titleCase, ["number": $0.row.number]) }
      ?? context.words(ScreenPhraseConference.title)
  }

  func state(_ context: ScreenContext) -> SafeText {
    let tasks = rows.reduce(0) { $0 + $1.tasks.count { $0.isReaders && $0.doneOn == nil } }
    return context.words(
      ScreenPhraseConference.state,
      ["called": String(rows.count { $0.stage == .called }), "tasks": String(tasks)])
  }

  func accesses(_ context: ScreenContext) -> [Access] { rows.map { Access(.openCase, $0.file) } }
  func standing(_ context: ScreenContext) -> [SafeText] { menuHint(context) }

  func offers(_ context: ScreenContext) -> [Offer] {
    let desk = context.desk
    var offers: [Offer] = []
    if let view, view.row.isOwn, desk.may(.holdConference, .own) {
      let closed = view.closing == nil ? nil : context.words(ScreenPhraseForm.closedCase)
      let alone = view.guests.isEmpty ? context.words(ScreenPhraseConference.noGuests) : nil
      offers.append(
        Offer(
          .new, label: context.words(ScreenPhraseConference.callKey), disabledBecause: closed ?? alone))
    }
    guard let chosen = chosen(context) else { return offers }
    let isOwn = chosen.owner == desk.reader.body
    if chosen.stage == .called, isOwn, desk.may(.holdConference, .own) {
      offers += [Offer(.heldConference, footer: .never), Offer(.endConference, footer: .never)]
    }
    if !openTasks(chosen, isOwn).isEmpty, desk.may(.doConferenceTask, isOwn ? .own : .accepted) {
      offers.append(Offer(.taskDone, footer: .never))
    }
    if view == nil, desk.caseView(chosen.file) != nil {
      offers.append(Offer(.open, key: .enter, named: context.words(ScreenPhraseFrame.enterKey)))
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
    if action == .new { return view.map { [.push(CallConferenceScreen($0, context))] } ?? [] }
    guard let chosen = chosen(context) else { return [] }
    if action == .open { return CaseScreen(chosen.file, context).map { [.push($0)] } ?? [] }
    if action == .heldConference { return [.push(HeldConferenceScreen(chosen, context))] }
    if action == .endConference {
      return [.push(ConfirmScreen(ending(chosen, context), form: form))]
    }
    guard action == .taskDone else { return [] }
    let tasks = openTasks(chosen, chosen.owner == context.desk.reader.body)
    return [.push(ConferenceTaskScreen(chosen.number, tasks, context))]
  }

  mutating func deskChanged(_ context: ScreenContext) {
    if let number = view?.row.number {
      view = context.desk.caseView(number)
      isGone = view == nil
    }
    rows = view?.conferences ?? context.desk.casework.conferences()
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  /// The own body's tasks; all of them for the body whose case it is.
  private func openTasks(_ row: ConferenceRow, _ isOwn: Bool) -> [ConferenceTask] {
    row.tasks.filter { $0.doneOn == nil && (isOwn || $0.isReaders) }.map(\.agreed)
  }

  private func ending(_ row: ConferenceRow, _ context: ScreenContext) -> ConfirmScreen.Question {
    let words = context.words
    let bodies = row.bodies.map(context.desk.body).joined(separator: ", ")
    let text = words.plain(
      ScreenPhraseConference.offText,
      ["number": row.number, "day": words.day(row.on), "bodies": bodies])
    let number = row.number
    return ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseConference.offTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseConference.offAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in .endConference(EndConference(number: number)) }, done: .conferenceEnded, closes: 1)
  }

  /// The conference that the line that is read is about.
  private func chosen(_ context: ScreenContext) -> ConferenceRow? {
    let lines = lines(context)
    guard lines.indices.contains(pane.line), let number = lines[pane.line].link else { return nil }
    return rows.first { $0.number == number }
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    let conferences = ConferenceLines(context)
    var lines: [PaneLine] = []
    for row in rows {
      if !lines.isEmpty { lines.append(.blank) }
      lines += conferences.lines(row).about(row.number)
    }
    return lines.isEmpty ? [PaneLine(context.words(ScreenPhraseConference.none))] : lines
  }
}
