extension [UInt8] {
  /// Appends an integer, most significant byte first.
  mutating func append(bigEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }

  /// The 32-bit integer that begins at `offset`, most significant byte first. The caller checked the length.
  func bigEndian32(at offset: Int) -> UInt32 {
    self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Throws unless the array has exactly `expected` bytes.
  func require(_ expected: Int, _ field: VaultError.Field) throws {
    if count != expected { throw VaultError.badLength(field, expected: expected, actual: count) }
  }
}
