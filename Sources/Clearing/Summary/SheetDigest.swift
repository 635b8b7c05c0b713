/// The digest of released figures. The core has no cryptography: whoever builds a world brings it along.
public struct SheetDigest: Sendable {
  /// The 64 lower-case hexadecimal digits of SHA-256 over some bytes.
  public let hex: @Sendable ([UInt8]) -> String

  /// A digest that is computed elsewhere.
  public init(hex: @escaping @Sendable ([UInt8]) -> String) { self.hex = hex }
}
