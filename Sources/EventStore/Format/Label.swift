import Crypto

/// The domain-separation labels: the ASCII text `lotse/1 name` and one zero byte, in front of everything that is
/// hashed or signed, so that no value made for one purpose passes for another.
enum Label {
  static let log = bytes("log")
  static let genesis = bytes("genesis")
  static let events = bytes("events")
  static let entrySignature = bytes("entry-sig")
  static let entryHash = bytes("entry-hash")
  static let founding = bytes("founding")
  static let circle = bytes("circle")
  static let headNote = bytes("head-note")

  private static func bytes(_ name: String) -> [UInt8] { Array("lotse/1 \(name)".utf8) + [0] }
}

/// SHA-256 over several byte strings, one after the other.
func sha256(_ parts: [UInt8]...) -> [UInt8] {
  var hash = SHA256()
  for part in parts {
    part.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }
  return Array(hash.finalize())
}
