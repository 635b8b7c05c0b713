import Clearing
import Crypto

extension SheetDigest {
  /// SHA-256 as the program has it.
  public static let sample = SheetDigest { bytes in
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
