/// A key holder of an active body admits a founded one, whose founding code was compared by voice.
public struct BodyAdmit: ControlFields {
  /// The body to admit.
  public var body: Identifier
  /// Its founding hash, 32 bytes.
  public var foundingHash: [UInt8]

  /// An admission from its parts.
  public init(body: Identifier, foundingHash: [UInt8]) {
    self.body = body
    self.foundingHash = foundingHash
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    body = try reader.id(2)
    foundingHash = try reader.bytes(3, KeyLength.commitment)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, body)
    writer.put(3, foundingHash)
  }
}
