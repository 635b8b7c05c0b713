import Crypto

/// The digest by which a row of an imported collection is known again.
///
/// It is stored sealed only: in the clear it would let a holder of the log try whether a row came in.
public enum RowDigest {
  /// Hexadecimal digits of a digest.
  public static let length = 32

  /// The first 16 bytes of SHA-256 over the fields, each behind its length (u64, bytes), in lower-case hexadecimal.
  ///
  /// The lengths keep `["ab", "c"]` and `["a", "bc"]` apart.
  public static func hex(of fields: [String]) -> String {
    var hash = SHA256()
    for field in fields {
      var field = field
      field.withUTF8 { bytes in
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
      }
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: hash.finalize().prefix(length / 2).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
