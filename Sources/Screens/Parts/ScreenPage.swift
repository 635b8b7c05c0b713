import Clearing
import Config
import TerminalKit

/// What a screen may know beside its own state.
struct ScreenContext: Sendable {
  let desk: DeskReader
  let words: Words
  /// Where the content is drawn at the window's present size.
  let area: CellArea
}

/// What a screen asks the program to do.
enum Step: Sendable {
  /// Show another screen on top; a kept draft of the same form comes instead.
  case push(any ScreenPage)
  /// One step back; what was typed is kept as a draft.
  case leave
  /// Close this screen and so many below it; drafts of them are done with.
  case close(Int)
  /// Say something in the message line.
  case say(SafeText)
  /// Ask the outside.
  case effect(ScreenEffect)
  /// Do this on the screen below, after this one has closed.
  case runBelow(ScreenAction)
  /// Close this screen and tell the one below that what was asked for was refused.
  case refuseBelow(SafeText)
  /// Do what an action means on every screen.
  case run(ScreenAction)
}

/// An action that a screen offers now.
struct Offer: Sendable, Equatable {
  let action: ScreenAction
  var key: Key?
  var keyName: SafeText?
  var disabledBecause: SafeText?
  var footer: KeyBinding<ScreenAction>.FooterPlace = .ifRoom
  /// A name that says more on this screen than the action's own.
  var label: SafeText?

  /// An action under its letter.
  init(
    _ action: ScreenAction, label: SafeText? = nil, disabledBecause: SafeText? = nil,
    footer: KeyBinding<ScreenAction>.FooterPlace = .ifRoom
  ) {
    self.action = action
    self.label = label
    self.disabledBecause = disabledBecause
    self.footer = footer
  }

  /// An action under another key.
  init(_ action: ScreenAction, key: Key, named keyName: SafeText, label: SafeText? = nil) {
    self.action = action
    self.key = key
    self.keyName = keyName
    self.label = label
  }
}

/// Which form a draft belongs to.
enum DraftKey: Hashable, Sendable {
  case newCase, newIncident
  case note(String)
  case incidentNote(String)
  case consent(String)
  case offer(String)
  case edit(String)
  case closing(String)
  case decline(String)
  case report(String)
  case ask(String), reply(String), recall(String), giveBack(String)
  case askEnquiry
  case callConference(String), heldConference(String)
  case feedback(String), followUp(String), lesson(String)
  case receivedReport, addToReport(String), caseFromReport(String), incidentFromReport(String)
  case answerEnquiry(String)
  case decision, measure, selfCheck, training, invitation
  case controlReport(String, String), measureReport(String), attendance(String), minutes(String)
}

/// One screen: its state, what its keys mean, and how it looks.
protocol ScreenPage: Sendable {
  /// The number of this form, given once when it is first shown.
  var form: Int? { get set }
  /// Under which name its draft is kept; nil if nothing is typed here.
  var draft: DraftKey? { get }
  /// True if something was typed that must not be lost.
  var hasContent: Bool { get }
  /// True if letters are text now, not commands.
  var takesText: Bool { get }
  /// True once the reader may no longer see what is shown here.
  var isGone: Bool { get }
  /// True while figures are shown to a room: nothing of a case may appear.
  var isMeeting: Bool { get }
  /// The three sentences of the help.
  var help: ScreenPhraseHelp { get }
  /// Where one is, for line 1.
  func title(_ context: ScreenContext) -> SafeText
  /// The state of the object, for line 2.
  func state(_ context: ScreenContext) -> SafeText
  /// What stands in the message line while there is no message.
  func standing(_ context: ScreenContext) -> [SafeText]
  /// What can be done now, in the order of the footer.
  func offers(_ context: ScreenContext) -> [Offer]
  /// Answers a key that is no action.
  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step]
  /// Does one of the offered actions.
  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step]
  /// The desk is another one: read it again.
  mutating func deskChanged(_ context: ScreenContext)
  /// The screen is left or locked: cover what was shown.
  mutating func cover()
  /// The command of this form was carried out.
  mutating func finished(number: String?, _ context: ScreenContext) -> [Step]
  /// What the recipient would see was computed.
  mutating func previewed(_ preview: OfferReferral.Preview, _ context: ScreenContext) -> [Step]
  /// The command of this form was refused.
  mutating func refused(_ text: SafeText, _ context: ScreenContext) -> [Step]
  /// What is looked at when this screen is shown.
  func accesses(_ context: ScreenContext) -> [Access]
  /// What is looked at when this action is done here.
  func accesses(running action: ScreenAction) -> [Access]
  /// Draws the content; returns where the cursor belongs.
  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position
}

extension ScreenPage {
  /// What the menu has that no key of the footer does, for the message line; nothing where there is no such thing.
  func menuHint(_ context: ScreenContext) -> [SafeText] {
    let hidden = offers(context).filter {
      $0.key == nil && $0.disabledBecause == nil
        && Mnemonics.letter(of: $0.action, context.words.language) == nil
    }
    if hidden.isEmpty { return [] }
    let names = hidden.map { $0.label?.printable ?? context.words.plain($0.action.label) }
    let line = context.words(ScreenPhraseFrame.inMenu, ["actions": names.joined(separator: ", ")])
    return Array(line.wrapped(to: max(1, context.area.columns)).prefix(2))
  }

  var draft: DraftKey? { nil }
  var hasContent: Bool { false }
  var takesText: Bool { false }
  var isGone: Bool { false }
  var isMeeting: Bool { false }
  func standing(_ context: ScreenContext) -> [SafeText] { [] }
  func accesses(_ context: ScreenContext) -> [Access] { [] }
  func accesses(running action: ScreenAction) -> [Access] { [] }
  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] { [] }
  mutating func deskChanged(_ context: ScreenContext) {}
  mutating func cover() {}
  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] { [] }
  mutating func previewed(_ preview: OfferReferral.Preview, _ context: ScreenContext) -> [Step] { [] }
  mutating func refused(_ text: SafeText, _ context: ScreenContext) -> [Step] { [.say(text)] }
}
