/// What a sealed event is bound to besides its compartment key.
public struct SealContext: Sendable {
  /// Bytes of the event header that are known before sealing.
  public static let headerPrefixLength = 36

  let logID: [UInt8]
  let authorID: [UInt8]
  let authorEpoch: UInt32
  let headerPrefix: [UInt8]

  /// `logID` and `authorID` have 16 bytes; `headerPrefix` is the event header's bytes 0..<36: class 1, zero 3,
  /// key epoch 4, compartment id 16, compartment version 8, stored payload length 4. Throws `badLength`.
  public init(logID: [UInt8], authorID: [UInt8], authorEpoch: UInt32, headerPrefix: [UInt8]) throws {
    try logID.require(16, .logID)
    try authorID.require(16, .authorID)
    try headerPrefix.require(SealContext.headerPrefixLength, .headerPrefix)
    self.logID = logID
    self.authorID = authorID
    self.authorEpoch = authorEpoch
    self.headerPrefix = headerPrefix
  }

  /// `L"event" || log id || author id || author key epoch || event header 0..<36 || key commitment`.
  func bound(commitment: [UInt8]) -> [UInt8] {
    var bound: [UInt8] = []
    bound.reserveCapacity(128)
    bound += SealContext.label
    bound += logID
    bound += authorID
    bound.append(bigEndian: authorEpoch)
    bound += headerPrefix
    bound += commitment
    return bound
  }

  private static let label = Label.event.bytes
}
