/// What a decision asks of the log beside its facts: a step towards the erasure of one compartment.
public enum ErasureStep: Sendable, Hashable {
  /// Somebody asks; nothing is erased before another confirms. The ground is a code.
  case request(CompartmentID, ground: String)
  /// It is decided: from this entry on nothing is written there, and key and content are destroyed.
  case intend(CompartmentID, ground: String)

  /// The compartment it is about.
  public var compartment: CompartmentID {
    switch self {
    case .request(let compartment, _), .intend(let compartment, _): return compartment
    }
  }

  /// The code of the reason.
  public var ground: String {
    switch self {
    case .request(_, let ground), .intend(_, let ground): return ground
    }
  }
}

/// Grounds for erasing as the two bytes that stand openly in the log.
public enum ErasureGround {
  /// What was offered or handed over, once its referral has ended.
  public static let referralEnded = "referral_ended"
  /// Words for the alliance that their body took back.
  public static let findingTakenBack = "finding_taken_back"

  /// The two bytes of a code: its FNV-1a hash, folded. They follow from the word alone, so no list's order matters.
  public static func number(of code: String) -> UInt16 {
    var hash: UInt32 = 2_166_136_261
    for byte in code.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return UInt16(truncatingIfNeeded: hash >> 16) ^ UInt16(truncatingIfNeeded: hash)
  }
}
