/// Records that slot and payloads of a compartment are gone, with what a search of the files still found.
public struct EraseDone: ControlFields {
  /// The compartment.
  public var compartment: Identifier
  /// How many payloads were deleted.
  public var payloads: UInt64
  /// How many bytes of files were searched for the old slot.
  public var scannedBytes: UInt64
  /// How often it was still found: 0 when all went well.
  public var hits: UInt64

  /// A record from its parts.
  public init(compartment: Identifier, payloads: UInt64, scannedBytes: UInt64, hits: UInt64) {
    self.compartment = compartment
    self.payloads = payloads
    self.scannedBytes = scannedBytes
    self.hits = hits
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    compartment = try reader.id(2)
    payloads = try reader.number(3)
    scannedBytes = try reader.number(4)
    hits = try reader.number(5)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, compartment)
    writer.put(3, number: payloads)
    writer.put(4, number: scannedBytes)
    writer.put(5, number: hits)
  }
}
