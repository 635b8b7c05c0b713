import Clearing
import Config
import ReadModel
import TerminalKit

extension LotseProgram {
  /// Carries out what a screen asked for.
  mutating func apply(_ steps: [Step]) -> [ScreenEffect] {
    var effects: [ScreenEffect] = []
    for (place, step) in steps.enumerated() {
      switch step {
      case .push(let page):
        let rest = Array(steps[place...])
        if let context = context(), announce(page.accesses(context), .steps(rest), &effects) {
          return effects
        }
        push(page)
      case .leave: leave()
      case .close(let count): close(count)
      case .say(let text): say(text)
      case .effect(let effect): effects += ask(effect)
      case .runBelow(let action):
        close(1)
        effects += runOffered(action)
      case .refuseBelow(let text):
        close(1)
        effects += refuse(text)
      case .run(let action):
        if let global = action.global { effects += runGlobal(global) } else { effects += runOffered(action) }
      }
    }
    return effects
  }

  mutating func push(_ page: any ScreenPage) {
    var page = page
    if let key = page.draft, var kept = drafts.removeValue(forKey: key) {
      if let context = context() { kept.deskChanged(context) }
      page = kept
      say(words(ScreenPhraseMessage.draftBack))
    }
    if page.form == nil {
      page.form = nextForm
      nextForm += 1
    }
    stack.append(page)
  }

  private mutating func leave() {
    guard stack.count > 1, var page = stack.popLast() else {
      say(words(ScreenPhraseMessage.quitWithQ))
      return
    }
    page.cover()
    guard page.hasContent, let key = page.draft else { return }
    drafts[key] = page
    say(words(ScreenPhraseMessage.draftKept))
  }

  private mutating func close(_ count: Int) {
    stack.removeLast(min(count, stack.count - 1))
  }

  /// Tells the screen on top that what it asked for was refused.
  private mutating func refuse(_ text: SafeText) -> [ScreenEffect] {
    guard var page = stack.popLast(), let context = context() else { return [] }
    let steps = page.refused(text, context)
    stack.append(page)
    return apply(steps)
  }

  /// Takes away what the reader may no longer see, with all that stands above it; true if there was something.
  @discardableResult mutating func closeGone() -> Bool {
    guard let first = stack.firstIndex(where: \.isGone), first > 0 else { return false }
    for page in stack[first...] where page.hasContent {
      if let key = page.draft { drafts[key] = page }
    }
    stack.removeLast(stack.count - first)
    return true
  }

  private mutating func runOffered(_ action: ScreenAction) -> [ScreenEffect] {
    guard let page = stack.last, let context = context(),
      let offer = allOffers(page, context).first(where: { $0.action == action })
    else { return [] }
    return action == .back ? apply([.leave]) : run(offer, context)
  }

  /// One command at a time: the same form cannot ask again before it was answered.
  private mutating func ask(_ effect: ScreenEffect) -> [ScreenEffect] {
    switch effect {
    case .perform(_, let form):
      if pending != nil { return busy() }
      pending = form
    case .preview, .findReport:
      if pending != nil { return busy() }
      pending = stack.last?.form
    case .unlock, .note, .refresh, .lock, .quit: break
    }
    return [effect]
  }

  private mutating func busy() -> [ScreenEffect] {
    say(words(ScreenPhraseMessage.busy))
    return []
  }

  /// Says something in the message line; what is longer gets a screen of its own.
  mutating func say(_ text: SafeText) {
    said.append(text)
    if said.count > 100 { said.removeFirst() }
    let lines = text.wrapped(to: max(1, size.columns))
    spoken = Array(lines.prefix(2))
    guard lines.count > 2, gate == nil, size.columns >= 40, let context = context() else { return }
    spoken = []
    stack.append(NoticeScreen(text, context))
  }

  /// True if something was typed that was not saved.
  var hasTyped: Bool { !drafts.isEmpty || stack.contains { $0.hasContent } }
}
