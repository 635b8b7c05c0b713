import Config
import TerminalKit

/// A screen that is one form; what differs is its fields and what saving means.
protocol FormPage: ScreenPage {
  associatedtype FieldID: Hashable & Sendable
  var fields: Form<FieldID> { get set }
  /// True once something was typed or chosen.
  var isTouched: Bool { get set }
  /// Every field was checked: what shall be done?
  mutating func save(_ context: ScreenContext) -> [Step]
  /// The field below which a refusal is shown.
  var refusalField: FieldID { get }
  /// What a key does before the form sees it; nil leaves it to the form.
  mutating func before(_ key: Key, _ context: ScreenContext) -> [Step]?
}

extension FormPage {
  var takesText: Bool { true }
  var hasContent: Bool { isTouched }

  mutating func before(_ key: Key, _ context: ScreenContext) -> [Step]? { nil }

  func state(_ context: ScreenContext) -> SafeText {
    let field = min(fields.focus, fields.fields.count - 1) + 1
    return context.words(
      ScreenPhraseFrame.formState, ["field": String(field), "count": String(fields.fields.count)])
  }

  func standing(_ context: ScreenContext) -> [SafeText] { fieldHelp(context) }

  /// What the focused field is answered with.
  func fieldHelp(_ context: ScreenContext) -> [SafeText] {
    if fields.isWriting { return [context.words(ScreenPhraseField.textHint)] }
    guard fields.fields.indices.contains(fields.focus) else { return [] }
    switch fields.fields[fields.focus].input {
    case .pick: return [context.words(ScreenPhraseFrame.pickHelp)]
    case .text, .secret, .answer, .long: return []
    }
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    FormOffers.offers(context.words, isWriting: fields.isWriting)
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if let steps = before(key, context) { return steps }
    switch fields.update(key, columns: context.area.columns) {
    case .changed:
      isTouched = true
      return []
    case .save: return save(context)
    case .refused(let ids):
      return [.say(FormOffers.faults(ids.count, missing: fields.missing.count, context.words))]
    case .cancel: return [.leave]
    case .help: return [.run(.help)]
    case .moved: return []
    case .ignored:
      if case .paste = key { return [.say(context.words(ScreenPhraseFrame.pasteDropped))] }
      return []
    }
  }

  mutating func refused(_ text: SafeText, _ context: ScreenContext) -> [Step] {
    fields.report([text], on: refusalField)
    return [.say(context.words(ScreenPhraseMessage.notSaved))]
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    fields.draw(into: &grid, area: area)
  }
}

/// The keys of every form.
enum FormOffers {
  static func offers(_ words: Words, isWriting: Bool) -> [Offer] {
    let save = Offer(.save, key: .function(2), named: "F2")
    let help = Offer(.fieldHelp, key: .function(1), named: "F1")
    let back = Offer(.back, key: .escape, named: words(ScreenPhraseFrame.escapeKey))
    let field = Offer(.field, key: .tab, named: words(ScreenPhraseFrame.tabKey))
    if isWriting { return [field, save, help, back] }
    return [Offer(.next, key: .enter, named: words(ScreenPhraseFrame.enterKey)), field, save, help, back]
  }

  static func faults(_ count: Int, missing: Int, _ words: Words) -> SafeText {
    words(count == 1 ? ScreenPhraseMessage.oneFault : .faults, ["count": String(count)])
  }
}
