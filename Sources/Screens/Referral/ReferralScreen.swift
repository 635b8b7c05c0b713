import Clearing
import Config
import ReadModel
import TerminalKit

/// One referral: its offer sheet, the content as far as the reader may see it, and what was answered.
struct ReferralScreen: ScreenPage {
  var form: Int?
  private let number: String
  private var referral: ReferralView
  private var pane = ReadingPane()
  private var isRevealed = false
  /// The reader may no longer know of it.
  private(set) var isGone = false

  /// nil if there is no such referral for this reader.
  init?(_ number: String, _ context: ScreenContext) {
    guard let referral = context.desk.referral(number) else { return nil }
    self.number = number
    self.referral = referral
  }

  var help: ScreenPhraseHelp { .referral }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseReferral.title, ["number": number])
  }

  func state(_ context: ScreenContext) -> SafeText {
    let row = referral.row
    return context.words(
      row.direction == .received ? ScreenPhraseReferral.state : .stateSent,
      [
        "stage": context.words.plain(row.stagePhrase),
        "due": context.words.listDay(row.due, today: context.desk.today),
        "sender": context.desk.body(row.from), "recipient": context.desk.body(row.to),
      ])
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    var offers: [Offer] = []
    if isReceived, referral.row.stage.isWaiting, context.desk.may(.acceptReferral, .offered) {
      offers += [Offer(.accept), Offer(.decline)]
    }
    if isReceived, referral.row.stage.isTaken, context.desk.may(.reportReferral, .accepted) {
      offers.append(Offer(.report))
    }
    offers += ReferralSteps(referral: referral).offers(context.desk)
    if hasHidden { offers.append(Offer(.reveal)) }
    return offers
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    if action == .reveal {
      isRevealed.toggle()
      return [.say(context.words(isRevealed ? ScreenPhraseMessage.reveals : .covers))]
    }
    if action == .accept { return [.push(ConfirmScreen(question(context), form: form))] }
    if action == .decline { return [.push(DeclineScreen(referral.row, context))] }
    if action == .report { return [.push(ReportScreen(referral.row, context))] }
    return ReferralSteps(referral: referral).steps(action, form: form, context) ?? []
  }

  mutating func deskChanged(_ context: ScreenContext) {
    if let newer = context.desk.referral(number) { referral = newer } else { isGone = true }
  }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.openReferral, number)] }

  func accesses(running action: ScreenAction) -> [Access] {
    action == .reveal && !isRevealed ? [Access(.unmask, number)] : []
  }

  mutating func cover() { isRevealed = false }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private var isReceived: Bool { referral.row.direction == .received }

  private var hasHidden: Bool {
    guard let package = referral.package else { return false }
    return !package.contacts.isEmpty || package.persons.contains { $0.name != nil }
  }

  private func question(_ context: ScreenContext) -> ConfirmScreen.Question {
    let words = context.words
    let number = number
    let values = ["number": number, "sender": context.desk.body(referral.row.from)]
    return ConfirmScreen.Question(
      title: title(context), state: state(context), background: lines(context),
      dialog: Dialog(
        title: words(ScreenPhraseForm.acceptTitle),
        lines: SafeText.paragraphs(words.plain(ScreenPhraseForm.acceptText, values)),
        answer: words(ScreenPhraseForm.acceptAnswer), confirmation: .letter(words.yesLetter),
        openedBy: Mnemonics.letter(of: .accept, words.language).map { .character($0) },
        field: words(ScreenPhraseForm.reference)),
      command: { typed in .accept(AcceptReferral(number: number, reference: typed.isEmpty ? nil : typed)) },
      done: .accepted, closes: 1, hasField: true)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    let words = context.words
    let sheets = SheetLines(context: context, isRevealed: isRevealed)
    let row = referral.row
    var builder = PaneBuilder(columns: context.area.columns)
    builder.field(words(ScreenPhraseReferral.fromBody), context.desk.body(row.from))
    builder.field(words(ScreenPhraseReferral.toBody), context.desk.body(row.to))
    builder.field(words(ScreenPhraseReferral.caseNumber), maybe: row.caseNumber)
    builder.field(words(ScreenPhraseReferral.offeredOn), words.day(row.offeredOn))
    sheets.sheet(row.sheet, due: row.due, into: &builder)
    if let package = referral.package {
      sheets.package(package, into: &builder)
    } else {
      builder.heading(words(ScreenPhraseReferral.contentHeading))
      builder.sentence(words(closedPhrase))
    }
    way(words, context.desk, into: &builder)
    messages(words, context.desk, into: &builder)
    answer(words, context.desk, into: &builder)
    builder.heading(words(ScreenPhraseReferral.historyHeading))
    for line in referral.timeline.lines { builder.sentence(TimelineWords(context).line(line), hang: 18) }
    return builder.lines
  }

  private var closedPhrase: ScreenPhraseReferral {
    if referral.row.sheet.classes.isEmpty { return .noContent }
    return isReceived && referral.row.stage.isWaiting ? .contentAfterAccept : .contentClosed
  }

  /// Where the case came from, and by when the person shall be spoken to.
  private func way(_ words: Words, _ desk: DeskReader, into builder: inout PaneBuilder) {
    if referral.chain.count > 1 {
      let bodies = referral.chain.map(\.from) + referral.chain.suffix(1).map(\.to)
      builder.field(words(ScreenPhraseReferral.way), bodies.map(desk.body).joined(separator: " > "))
    }
    builder.field(words(ScreenPhraseReferral.contactBy), maybe: referral.row.contactBy.map(words.day))
    builder.field(words(ScreenPhraseReferral.contactedOn), maybe: referral.row.contactedOn.map(words.day))
    builder.field(words(ScreenPhraseReferral.openedCase), maybe: referral.openedCase)
  }

  private func messages(_ words: Words, _ desk: DeskReader, into builder: inout PaneBuilder) {
    guard !referral.messages.isEmpty else { return }
    builder.heading(words(ScreenPhraseReferral.messagesHeading))
    for message in referral.messages {
      builder.sentence(
        words(
          ScreenPhraseReferral.messageLine,
          ["time": words.time(message.at), "name": desk.directory.name(message.member)]))
      builder.quote(message.text)
    }
  }

  private func answer(_ words: Words, _ desk: DeskReader, into builder: inout PaneBuilder) {
    guard referral.acceptedBy != nil || referral.declineReason != nil else { return }
    builder.heading(words(ScreenPhraseReferral.answerHeading))
    if let member = referral.acceptedBy, let day = referral.acceptedOn {
      builder.field(
        words(ScreenPhraseReferral.acceptedBy), words.day(day) + ", " + desk.directory.name(member))
    }
    builder.field(words(ScreenPhraseReferral.reference), maybe: referral.reference)
    builder.field(
      words(ScreenPhraseReferral.reason),
      maybe: referral.declineReason.map { desk.label(referral.reasonList, $0) })
    builder.field(words(ScreenPhraseReferral.suggestion), maybe: referral.suggestion.map(desk.body))
    builder.field(
      words(ScreenPhraseReferral.outcome), maybe: referral.outcome.map { desk.label(.reportOutcomes, $0) })
    for result in referral.results {
      builder.sentence(
        words(
          ScreenPhraseReferral.reportHeading,
          ["time": words.time(result.at), "name": desk.directory.name(result.member)]))
      builder.quote(result.text)
    }
  }
}
