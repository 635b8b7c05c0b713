/// A field for a password. It shows nothing at all, neither characters nor their number.
///
/// The bytes stay in one block of memory that is never copied by growing and is wiped when it is released.
/// Copies of the field share the block.
public struct SecretField: Sendable {
  private let secret = SecretBytes()

  /// An empty field.
  public init() {}

  /// True if nothing was typed.
  public var isEmpty: Bool { secret.count == 0 }

  /// Lends the typed bytes (UTF-8) for the duration of the closure.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try secret.withBytes(body)
  }

  /// Overwrites what was typed.
  public func wipe() {
    secret.wipe()
  }

  /// Answers a key. Backspace removes the last character; the cursor keys do nothing.
  public func update(_ key: Key) -> FieldOutcome {
    switch key {
    case .character(let character): return secret.append(String(character)) ? .changed : .moved
    case .paste(let text): return secret.append(Self.firstLine(text)) ? .changed : .moved
    case .backspace: return secret.removeLast() ? .changed : .moved
    case .left, .right, .home, .end, .delete: return .moved
    case .enter: return .done
    case .tab, .down: return .next
    case .backTab, .up: return .previous
    case .escape, .pageUp, .pageDown, .insert, .function, .pasteTooLong, .resize, .hangUp: return .ignored
    }
  }

  /// Draws an empty field; the cursor stays at its beginning.
  @discardableResult public func draw(
    into grid: inout Grid, row: Int, column: Int, width: Int, style: Style = .underline
  ) -> Position {
    grid.put(.empty, row: row, column: column, width: width, style: style)
    return Position(row: row, column: column)
  }

  /// A password manager often pastes a line feed behind the password.
  private static func firstLine(_ text: String) -> String {
    String(text.prefix { !$0.isNewline })
  }
}
