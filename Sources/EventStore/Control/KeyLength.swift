/// Fixed lengths in bytes of what control events carry; to this target they are opaque.
public enum KeyLength {
  /// An Ed25519 public key (RFC 8032).
  public static let signingKey = 32
  /// An X-Wing public key.
  public static let agreementKey = 1216
  /// A 32-byte secret under HPKE with X-Wing: encapsulation 1120, sealed 48.
  public static let wrap = 1168
  /// A 32-byte half of a compartment key under AES key wrap (RFC 3394).
  public static let wrappedHalf = 40
  /// A commitment to a secret, or a hash.
  public static let commitment = 32
}
