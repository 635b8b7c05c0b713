import Crypto

/// What stands in front of everything that is hashed or signed: the text `lotse/1 x` and one zero byte.
enum Label: String {
  case log, genesis, events, founding, circle
  case entrySignature = "entry-sig"
  case entryHash = "entry-hash"
  case headNote = "head-note"

  /// The label's bytes.
  var bytes: [UInt8] { Array("lotse/1 \(rawValue)".utf8) + [0] }

  /// SHA-256 over the label and these parts, one after the other; 32 bytes.
  func hash(_ parts: [UInt8]...) -> [UInt8] {
    var sum = SHA256()
    sum.update(data: bytes)
    for part in parts { sum.update(data: part) }
    return Array(sum.finalize())
  }
}
