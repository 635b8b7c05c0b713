/// A member of the owner asks that a compartment be erased.
public struct EraseRequest: ControlFields {
  /// The compartment.
  public var compartment: Identifier
  /// Why: a code of the configuration, no text.
  public var reason: UInt16

  /// A request from its parts.
  public init(compartment: Identifier, reason: UInt16) {
    self.compartment = compartment
    self.reason = reason
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    compartment = try reader.id(2)
    reason = try reader.number(3)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, compartment)
    writer.put(3, number: reason)
  }
}
