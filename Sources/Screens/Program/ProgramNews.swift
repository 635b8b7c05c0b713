import Clearing
import Config
import ReadModel
import TerminalKit

extension LotseProgram {
  mutating func unlocked(_ desk: Desk) -> [ScreenEffect] {
    let isSameMember = self.desk?.reader.member == desk.reader.member
    gate = nil
    spoken = []
    held = nil
    isRehearsal = desk.isRehearsal
    if isSameMember, !stack.isEmpty {
      show(desk)
      if closeGone() { say(words(ScreenPhraseMessage.gone)) }
      guard let context = context() else { return [] }
      let seen = stack.flatMap { $0.accesses(context) }
      return seen.isEmpty ? [] : [.note(seen, isAwaited: false)]
    }
    drafts = [:]
    said = []
    stack = []
    pending = nil
    hasNews = false
    self.desk = DeskReader(desk, words.language)
    guard let context = context() else { return [] }
    return apply([.push(Home.page(context))])
  }

  /// Puts another desk under all screens.
  mutating func show(_ desk: Desk) {
    self.desk = DeskReader(desk, words.language)
    hasNews = false
    guard let context = context() else { return }
    for index in stack.indices { stack[index].deskChanged(context) }
  }

  mutating func failed(_ text: SafeText) {
    pending = nil
    held = nil
    if gate == nil { say(text) } else { gate?.fail(text) }
  }

  mutating func finish(_ number: String?, _ desk: Desk) -> [ScreenEffect] {
    let form = pending
    show(desk)
    let effects = answerForm { $0.finished(number: number, $1) }
    closeGone()
    // The number of a form that is done must not serve another command.
    for index in stack.indices where stack[index].form == form {
      stack[index].form = nextForm
      nextForm += 1
    }
    return effects
  }

  /// Hands an answer to the form that asked for it; what was opened above it meanwhile closes.
  mutating func answerForm(
    _ answer: (inout any ScreenPage, ScreenContext) -> [Step]
  ) -> [ScreenEffect] {
    let form = pending
    pending = nil
    guard let index = stack.lastIndex(where: { $0.form == form && form != nil }) else { return [] }
    stack.removeLast(stack.count - 1 - index)
    guard let context = context() else { return [] }
    let steps = answer(&stack[index], context)
    return apply(steps)
  }

  /// Covers everything; what was typed stays where it is.
  mutating func lock() {
    guard gate == nil, desk != nil else { return }
    for index in stack.indices { stack[index].cover() }
    for key in drafts.keys { drafts[key]?.cover() }
    spoken = []
    held = nil
    gate = UnlockScreen(words, login: login, isLock: true)
  }
}
