import CCurses
import TerminalKit

/// Reads keys: bytes, their pauses, bursts.
struct KeyInput {
  private var decoder = KeyDecoder()
  private var burst: [Key] = []
  private var lastByte = ContinuousClock.now

  /// What a wait ended with.
  enum Event: Equatable {
    /// Keys in their order.
    case keys([Key])
    /// A signal came: look what it was.
    case signal
    /// The line is cut.
    case closed
    /// The time is over.
    case silence
  }

  /// Waits for keys, a signal or the time.
  mutating func next(within limit: Duration) -> Event {
    let deadline = ContinuousClock.now + limit
    while true {
      let pause = self.pause
      let rest = deadline - .now
      let wait = pause.map { min($0, rest) } ?? rest
      let what = cc_wait(wait.wholeMilliseconds)
      if what & Int32(CC_INPUT) != 0 {
        guard read() else { return .closed }
        if self.pause == nil || burst.count > KeyDecoder.pasteLimit { return release() }
      } else if what & Int32(CC_CLOSED) != 0 {
        return .closed
      } else if what & Int32(CC_SIGNAL) != 0 {
        return .signal
      } else if let pause, ContinuousClock.now - lastByte >= pause {
        endPause()
        if self.pause == nil || !decoder.isInPaste { return release() }
      } else if ContinuousClock.now >= deadline {
        return .silence
      }
    }
  }

  /// How long to wait for bytes that may belong to what is there; nil if nothing is open.
  private var pause: Duration? {
    if let patience = decoder.patience { return .milliseconds(patience) }
    let texts = burst.count { $0.pastedText != nil || $0.isLongPaste }
    let isPasted = burst.contains { if case .paste = $0 { true } else { $0.isLongPaste } }
    return texts >= 2 || isPasted ? .milliseconds(BurstFilter.pauseMilliseconds) : nil
  }

  private mutating func read() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = cc_read(&bytes, bytes.count)
    guard count > 0 else { return false }
    let now = ContinuousClock.now
    burst += decoder.feed(bytes[..<count], gap: Int((now - lastByte).wholeMilliseconds))
    lastByte = now
    return true
  }

  private mutating func endPause() {
    if decoder.patience != nil { burst += decoder.silence() }
  }

  private mutating func release() -> Event {
    let keys = BurstFilter.filter(burst)
    burst = []
    return .keys(keys)
  }
}

extension Key {
  fileprivate var isLongPaste: Bool {
    if case .pasteTooLong = self { return true }
    return false
  }
}

extension Duration {
  /// Milliseconds, rounded up, at least 0 and at most a day.
  var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    let (bounded, rest) = seconds >= 86_400 ? (86_400, 0) : (seconds, attoseconds)
    return Int32(max(0, bounded * 1000 + (rest + 999_999_999_999_999) / 1_000_000_000_000_000))
  }
}
