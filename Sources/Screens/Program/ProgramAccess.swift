import Clearing
import ReadModel

/// What waits until an access stands in the log.
enum Held: Sendable {
  /// These steps, the first of which shows a screen.
  case steps([Step])
  /// This action on the screen on top.
  case action(ScreenAction)
}

extension LotseProgram {
  /// Notes what a screen will show; true if it has to wait for that.
  mutating func announce(_ accesses: [Access], _ waiting: Held, _ effects: inout [ScreenEffect]) -> Bool {
    if accesses.isEmpty { return false }
    let isAwaited = accesses.contains(where: \.kind.isUrgent)
    effects.append(.note(accesses, isAwaited: isAwaited))
    if isAwaited { held = waiting }
    return isAwaited
  }

  /// Goes on with what waited.
  mutating func resume() -> [ScreenEffect] {
    guard let waiting = held else { return [] }
    held = nil
    switch waiting {
    case .steps(let steps):
      guard case .push(let page)? = steps.first else { return apply(steps) }
      push(page)
      return apply(Array(steps.dropFirst()))
    case .action(let action):
      guard var page = stack.popLast(), let context = context() else { return [] }
      let steps = page.run(action, context)
      stack.append(page)
      return apply(steps)
    }
  }
}
