import Clearing
import Config
import TerminalKit

/// Offer sheet and content exactly as the recipient will see them; from here the case is offered.
struct PreviewScreen: ScreenPage {
  var form: Int?
  private let offer: OfferReferral
  private let preview: OfferReferral.Preview
  private var pane = ReadingPane()
  private var isRevealed = false

  init(_ offer: OfferReferral, _ preview: OfferReferral.Preview) {
    self.offer = offer
    self.preview = preview
  }

  var help: ScreenPhraseHelp { .preview }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.preview, ["number": offer.number])
  }

  func state(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.previewState, ["recipient": context.desk.body(offer.recipient)])
  }

  func standing(_ context: ScreenContext) -> [SafeText] { [context.words(ScreenPhraseForm.previewNote)] }

  func offers(_ context: ScreenContext) -> [Offer] {
    [Offer(.refer, label: context.words(ScreenPhraseForm.offerKey)), Offer(.reveal)]
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.close(1)] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.close(1)] }
    if action == .reveal {
      isRevealed.toggle()
      return [.say(context.words(isRevealed ? ScreenPhraseMessage.reveals : .covers))]
    }
    return action == .refer ? [.push(ConfirmScreen(question(context), form: form))] : []
  }

  func accesses(running action: ScreenAction) -> [Access] {
    action == .reveal && !isRevealed ? [Access(.unmask, offer.number)] : []
  }

  mutating func cover() { isRevealed = false }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    let sheets = SheetLines(context: context, isRevealed: isRevealed)
    var builder = PaneBuilder(columns: context.area.columns)
    sheets.sheet(preview.sheet, due: preview.due, into: &builder)
    if let package = preview.package {
      sheets.package(package, into: &builder)
    } else {
      builder.heading(context.words(ScreenPhraseReferral.contentHeading))
      builder.sentence(context.words(ScreenPhraseReferral.noContent))
    }
    return builder.lines
  }

  /// The police must act on what they learn: there the number has to be typed, because nothing can be taken back.
  private func question(_ context: ScreenContext) -> ConfirmScreen.Question {
    let words = context.words
    let offer = offer
    let isPolice = context.desk.directory.body(offer.recipient)?.kind == .policeContact
    let values = [
      "number": offer.number, "recipient": context.desk.body(offer.recipient), "due": words.date(preview.due),
    ]
    var lines = SafeText.paragraphs(words.plain(ScreenPhraseForm.offerText, values))
    if isPolice { lines.append(words(ScreenPhraseForm.offerPolice)) }
    return ConfirmScreen.Question(
      title: title(context), state: state(context), background: self.lines(context),
      dialog: Dialog(
        title: words(ScreenPhraseForm.offerTitle), lines: lines,
        answer: words(isPolice ? ScreenPhraseForm.offerTyping : .offerAnswer, values),
        confirmation: isPolice ? .typing(offer.number) : .letter(words.yesLetter),
        openedBy: Mnemonics.letter(of: .refer, words.language).map { .character($0) }),
      command: { _ in .offer(offer) }, done: .offered, closes: 3, word: isPolice ? offer.number : nil)
  }
}
