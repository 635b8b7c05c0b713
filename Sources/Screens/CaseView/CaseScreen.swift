import Clearing
import Config
import ReadModel
import TerminalKit

/// One case: everything the reader may see of it, and what can be done with it.
struct CaseScreen: ScreenPage {
  var form: Int?
  private let number: String
  private var view: CaseView
  private var pane = ReadingPane()
  private var isRevealed = false { didSet { laid = nil } }
  /// Somebody said that the reader stands too near, or the case was erased.
  private(set) var isGone = false
  private var laid: (columns: Int, lines: [PaneLine])?

  /// nil if there is no such case for this reader.
  init?(_ number: String, _ context: ScreenContext) {
    guard let view = context.desk.caseView(number) else { return nil }
    self.number = number
    self.view = view
  }

  var help: ScreenPhraseHelp { .caseView }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseCase.title, ["number": number])
  }

  func state(_ context: ScreenContext) -> SafeText {
    if let day = view.closedOn {
      return context.words(ScreenPhraseCase.stateClosed, ["day": context.words.day(day)])
    }
    return CaseLines.state(view, context)
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    if !view.row.isOwn { return [context.words(ScreenPhraseCase.notOwn)] }
    return view.referrals.isEmpty ? [] : [context.words(ScreenPhraseCase.ready)]
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    let around = CaseSteps(view).offers(context)
    guard view.row.isOwn, context.desk.may(.noteCase, .own) else { return linkOffer(context) + around }
    let closed = view.closing == nil ? nil : context.words(ScreenPhraseForm.closedCase)
    var offers =
      linkOffer(context) + [
        Offer(.note), Offer(.consent, disabledBecause: closed), Offer(.refer, disabledBecause: closed),
      ]
    if hasHidden { offers.append(Offer(.reveal)) }
    offers += [
      Offer(.edit, disabledBecause: closed), Offer(.close, disabledBecause: closed),
      Offer(.assign, disabledBecause: closed, footer: .never),
    ]
    offers += [Offer(.declarations, footer: .never), Offer(.withdraw, footer: .never)]
    if closed != nil { offers.append(Offer(.reopen, footer: .never)) }
    if !view.incidents.isEmpty { offers.append(Offer(.noteIncident, footer: .never)) }
    return offers + around
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    layOut(context)
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    switch action {
    case .back: return [.leave]
    case .open: return openLink(context)
    case .reveal:
      isRevealed.toggle()
      return [.say(context.words(isRevealed ? ScreenPhraseMessage.reveals : .covers))]
    case .edit: return [.push(EditScreen(view, isRevealed: isRevealed, context))]
    case .note: return [.push(NoteScreen(.caseFile(number), context))]
    case .noteIncident:
      return view.incidents.map(\.row).filter(\.isOwn).first.map {
        [.push(NoteScreen(.incident($0.number), context))]
      }
        ?? []
    case .consent: return [.push(ConsentScreen(number, context))]
    case .refer: return [.push(OfferScreen(view, context))]
    case .close: return [.push(CloseScreen(number, context))]
    case .reopen: return [.push(ReopenScreen(number, context))]
    case .assign: return [.push(AssignScreen(view, context))]
    case .ask, .reply, .recall, .giveBack, .begin, .contacted, .finish, .takeOver, .enquiries, .askEnquiry,
      .answerEnquiry:
      return []
    case .declarations: return [.push(DeclarationsScreen(view))]
    case .withdraw: return [.push(WithdrawScreen(view, context))]
    case .conflicts, .conferences, .feedback, .followUp, .lesson, .linkIncident, .unlinkIncident:
      return CaseSteps(view).steps(action, context)
    case .near, .keepAway, .readmit, .heldConference, .endConference, .taskDone: return []
    case .reports, .assessReport, .findReport, .likely, .tie, .untie: return []
    case .told, .posts, .absence, .present: return []
    case .meetings, .trainings, .effort, .noteEffort: return []
    case .decisions, .measures, .actionPlan, .selfChecks, .attend, .keepMinutes: return []
    case .figures, .accept, .filter, .help, .inbox, .report, .decline, .menu, .new, .answers, .quit, .reload,
      .search,
      .appointment, .export, .undo, .recordIncident, .messages, .lock, .next, .field, .save, .fieldHelp,
      .page,
      .period, .take:
      return []
    }
  }

  mutating func deskChanged(_ context: ScreenContext) {
    if let newer = context.desk.caseView(number) { view = newer } else { isGone = true }
    laid = nil
    layOut(context)
  }

  func accesses(_ context: ScreenContext) -> [Access] {
    [Access(.openCase, number)] + (view.notes.isEmpty ? [] : [Access(.notes, number)])
  }

  func accesses(running action: ScreenAction) -> [Access] {
    action == .reveal && !isRevealed ? [Access(.unmask, number)] : []
  }

  mutating func cover() { isRevealed = false }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    if let laid, laid.columns == context.area.columns { return laid.lines }
    return CaseLines(context, isRevealed: isRevealed).lines(view)
  }

  /// Keeps the lines for the present width, so that a key does not break long texts again.
  private mutating func layOut(_ context: ScreenContext) {
    guard laid?.columns != context.area.columns else { return }
    laid = (context.area.columns, CaseLines(context, isRevealed: isRevealed).lines(view))
  }

  private func linkOffer(_ context: ScreenContext) -> [Offer] {
    let lines = lines(context)
    guard lines.indices.contains(pane.line), lines[pane.line].link != nil else { return [] }
    return [Offer(.open, key: .enter, named: context.words(ScreenPhraseFrame.enterKey))]
  }

  private func openLink(_ context: ScreenContext) -> [Step] {
    let lines = lines(context)
    guard lines.indices.contains(pane.line), let link = lines[pane.line].link,
      let page = ReferralScreen(link, context)
    else { return [.say(context.words(ScreenPhraseCase.ready))] }
    return [.push(page)]
  }

  private var hasHidden: Bool {
    view.persons.contains { $0.record.name != nil || !$0.contacts.isEmpty }
  }
}
