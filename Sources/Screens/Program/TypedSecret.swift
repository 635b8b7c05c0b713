import TerminalKit

/// A password as it was typed, on its way to whoever unlocks with it. The bytes are wiped when the last holder lets go.
public struct TypedSecret: Sendable, Equatable {
  private let field: SecretField

  init(_ field: SecretField) {
    self.field = field
  }

  /// Lends the bytes (UTF-8) for the duration of the closure.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try field.withBytes(body)
  }

  /// Overwrites the bytes at once.
  public func wipe() {
    field.wipe()
  }

  /// True if both hold the same bytes.
  public static func == (left: TypedSecret, right: TypedSecret) -> Bool {
    left.withBytes { first in right.withBytes { first.elementsEqual($0) } }
  }
}
