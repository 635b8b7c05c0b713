/// What a screen's key table says about a key.
public enum KeyMeaning<Action: Sendable & Hashable>: Sendable, Equatable {
  /// Do this.
  case action(Action)
  /// The key has a meaning here, but not now; the reason is for the message line.
  case refused(because: SafeText)
  /// The key means nothing here.
  case nothing
}

/// The keys of a screen, in the order of the footer.
public struct KeyMap<Action: Sendable & Hashable>: Sendable, Equatable {
  /// Keys named in the footer at most.
  public static var footerLimit: Int { 8 }
  /// The bindings.
  public let bindings: [KeyBinding<Action>]

  /// Makes a key table; where a key stands twice, the first counts.
  public init(_ bindings: [KeyBinding<Action>]) {
    self.bindings = bindings
  }

  /// What a key means now.
  public func meaning(of key: Key) -> KeyMeaning<Action> {
    guard let binding = bindings.first(where: { $0.key == key }) else { return .nothing }
    return binding.disabledBecause.map { .refused(because: $0) } ?? .action(binding.action)
  }

  /// The last line of the screen: the keys that work now, at most eight, those always named in any case.
  public func footer(width: Int) -> SafeText {
    let usable = bindings.filter { $0.footer != .never && $0.disabledBecause == nil }
    let always = usable.filter { $0.footer == .always }
    var room = width - always.reduce(0) { $0 + Self.entry($1).width + 2 } + 2
    var places = Self.footerLimit - always.count
    let named = usable.filter { binding in
      if binding.footer == .always { return true }
      room -= Self.entry(binding).width + 2
      guard room >= 0, places > 0 else {
        room = -1
        return false
      }
      places -= 1
      return true
    }
    return SafeText.joined(named.map(Self.entry), separator: "  ").prefix(cells: width)
  }

  /// The help list: one entry per key with name and explanation; a key that does not work says why.
  public func help(width: Int) -> [SafeText] {
    let nameWidth = min(max(1, width / 3), bindings.reduce(0) { max($0, $1.keyName.width) })
    return bindings.flatMap { binding in
      var text = binding.explanation ?? binding.label
      if let reason = binding.disabledBecause { text += " (" + reason + ")" }
      let lines = text.wrapped(to: max(1, width - nameWidth - 2))
      return lines.enumerated().map { index, line in
        (index == 0 ? binding.keyName.fitted(to: nameWidth) : .blanks(nameWidth)) + "  " + line
      }
    }
  }

  private static func entry(_ binding: KeyBinding<Action>) -> SafeText {
    binding.keyName + " " + binding.label
  }
}
