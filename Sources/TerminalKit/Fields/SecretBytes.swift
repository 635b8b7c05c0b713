/// Bytes of a secret that is being typed, in one block that is wiped before it is released.
///
/// Unchecked: only one screen types into it, and the program hands keys over one after another.
final class SecretBytes: @unchecked Sendable {
  /// Bytes kept at most; longer than any passphrase.
  static let capacity = 1024
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
  private(set) var count = 0

  deinit {
    wipe()
    block.deallocate()
  }

  /// Adds text; false if there is no room for all of it.
  func append(_ text: String) -> Bool {
    let added = text.utf8.count
    guard added > 0, count + added <= Self.capacity else { return false }
    for byte in text.utf8 {
      block[count] = byte
      count += 1
    }
    return true
  }

  /// Removes the last code point; false if there is none.
  func removeLast() -> Bool {
    guard count > 0 else { return false }
    var isContinuation = true
    while count > 0, isContinuation {
      count -= 1
      isContinuation = block[count] & 0xc0 == 0x80
      block[count] = 0
    }
    return true
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(block)[..<count]))
  }

  /// Not optimised, so that the writes are not removed as useless before the block is released.
  @inline(never) @_optimize(none) func wipe() {
    for index in 0..<Self.capacity { block[index] = 0 }
    count = 0
  }
}
