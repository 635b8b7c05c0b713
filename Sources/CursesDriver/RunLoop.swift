import CCurses
import TerminalKit

/// What the interpreter of an effect asks of the loop.
public enum Reaction<Effect> {
  /// Go on.
  case stay
  /// Go on, and do these effects next.
  case also([Effect])
  /// End the program.
  case leave
}

/// How a program ended.
public enum RunEnd: Sendable, Equatable {
  /// An effect asked for it.
  case left
  /// The system asked for it: SIGHUP, SIGTERM, SIGINT or SIGQUIT.
  case signal(Int32)
  /// The terminal is gone.
  case inputClosed
}

extension CursesTerminal {
  /// Runs a program to its end and gives the terminal back, also when a closure throws.
  ///
  /// The program hears the size before its first frame. Waiting for keys blocks the caller's thread, so call it from the main actor and leave the rest to other
  /// actors. Keys that are already there are all handled before the screen is painted once; before effects are
  /// done it is painted too, so that a screen can say that it waits. When the line is cut or the system asks to
  /// end, the program gets `Key.hangUp` and its effects are done, then the loop ends; it has five seconds.
  ///
  /// - Parameters:
  ///   - period: how often `onIdle` is called, with keys or without.
  ///   - onEffect: does what the program asks for; it may change the program with the result.
  ///   - onIdle: called with the time since the last key, for the idle lock and to look for news.
  public nonisolated(nonsending) func run<Program: TerminalProgram>(
    _ program: inout Program, idleEvery period: Duration,
    onEffect:
      nonisolated(nonsending) (Program.Effect, inout Program) async throws -> Reaction<Program.Effect>,
    onIdle: nonisolated(nonsending) (Duration, inout Program) async throws -> Reaction<Program.Effect>
  ) async throws -> RunEnd {
    defer { close() }
    var lastKey = ContinuousClock.now
    var nextIdle = lastKey + period
    _ = program.handle(.resize(columns: columns, rows: rows))
    paint(program.view(columns: columns, rows: rows))
    while true {
      let event = input.next(within: nextIdle - .now)
      let keys = keys(of: event)
      if !keys.isEmpty, !keys.allSatisfy(\.isFromSystem) { lastKey = .now }
      for key in keys {
        guard try await perform(program.handle(key), on: &program, onEffect: onEffect) else {
          return key == .hangUp ? end(of: event) : .left
        }
        if key == .hangUp { return end(of: event) }
      }
      if ContinuousClock.now >= nextIdle {
        nextIdle = .now + period
        let reaction = try await onIdle(.now - lastKey, &program)
        guard try await follow(reaction, on: &program, onEffect: onEffect) else { return .left }
      }
      paint(program.view(columns: columns, rows: rows))
    }
  }

  private func keys(of event: KeyInput.Event) -> [Key] {
    if cc_end_signal() != 0 || event == .closed { return [.hangUp] }
    if case .keys(let keys) = event { return keys + answerSignals() }
    return answerSignals()
  }

  private func end(of event: KeyInput.Event) -> RunEnd {
    let number = cc_end_signal()
    return number == 0 ? .inputClosed : .signal(number)
  }

  /// Does effects in their order; false if one of them asked to leave.
  private nonisolated(nonsending) func perform<Program: TerminalProgram>(
    _ effects: [Program.Effect], on program: inout Program,
    onEffect: nonisolated(nonsending) (Program.Effect, inout Program) async throws -> Reaction<Program.Effect>
  ) async throws -> Bool {
    if effects.isEmpty { return true }
    if cc_end_signal() == 0 { paint(program.view(columns: columns, rows: rows)) }
    for effect in effects {
      let reaction = try await onEffect(effect, &program)
      guard try await follow(reaction, on: &program, onEffect: onEffect) else { return false }
    }
    return true
  }

  private nonisolated(nonsending) func follow<Program: TerminalProgram>(
    _ reaction: Reaction<Program.Effect>, on program: inout Program,
    onEffect: nonisolated(nonsending) (Program.Effect, inout Program) async throws -> Reaction<Program.Effect>
  ) async throws -> Bool {
    switch reaction {
    case .stay: return true
    case .leave: return false
    case .also(let effects): return try await perform(effects, on: &program, onEffect: onEffect)
    }
  }
}

extension Key {
  /// Not pressed by a person, so no sign that one is there.
  fileprivate var isFromSystem: Bool {
    switch self {
    case .resize, .hangUp: true
    case .character, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home,
      .end, .backspace, .delete, .insert, .function, .paste, .pasteTooLong:
      false
    }
  }
}
