import Glibc

/// Bytes that are wiped when the last reference goes, lent to closures and never described.
///
/// Holds what must not lie about: passwords, seeds, halves of keys. Equality takes constant time.
public final class SecretBytes: @unchecked Sendable {
  /// Number of bytes.
  public let count: Int
  private let memory: UnsafeMutableRawBufferPointer

  /// Makes `count` bytes (at least 0) and has them filled in place; they are zero before that.
  /// Throws `VaultError.outOfMemory`, and what `fill` throws (the bytes are wiped then too).
  public init(count: Int, filling fill: (UnsafeMutableRawBufferPointer) throws -> Void) throws {
    guard count >= 0, let memory = LockedMemory.take(count) else { throw VaultError.outOfMemory }
    self.count = count
    self.memory = memory
    try fill(memory)
  }

  /// Moves the bytes in: copies them and overwrites the array with zeros. Another copy of the array that the
  /// caller still holds is not reached.
  public convenience init(wiping bytes: inout [UInt8]) throws {
    try self.init(count: bytes.count) { memory in bytes.withUnsafeBytes { memory.copyMemory(from: $0) } }
    bytes.withUnsafeMutableBytes { wipe($0) }
  }

  /// `count` random bytes from the kernel. Throws `VaultError.randomSourceFailed`.
  public static func random(_ count: Int) throws -> SecretBytes {
    try random(count, from: .system)
  }

  static func random(_ count: Int, from source: RandomSource) throws -> SecretBytes {
    try SecretBytes(count: count) { try source.fill($0) }
  }

  deinit { LockedMemory.give(memory) }

  /// Lends the bytes; the pointer must not leave the closure.
  public func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try withExtendedLifetime(self) { try body(UnsafeRawBufferPointer(memory)) }
  }

  /// Throws unless there are exactly `expected` bytes.
  func require(_ expected: Int, _ field: VaultError.Field) throws {
    if count != expected { throw VaultError.badLength(field, expected: expected, actual: count) }
  }
}

extension SecretBytes: Equatable {
  /// Compares in a time that depends on the lengths alone.
  public static func == (left: SecretBytes, right: SecretBytes) -> Bool {
    left.withBytes { leftBytes in right.withBytes { equalInConstantTime(leftBytes, $0) } }
  }
}

extension SecretBytes: CustomStringConvertible, CustomReflectable {
  /// The length only.
  public var description: String { "SecretBytes(\(count) bytes)" }

  /// Nothing inside is shown.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Overwrites bytes in a way the compiler does not leave out.
func wipe(_ buffer: UnsafeMutableRawBufferPointer) {
  if let base = buffer.baseAddress { explicit_bzero(base, buffer.count) }
}
