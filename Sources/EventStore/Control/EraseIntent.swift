/// Decides the erasure: from here on nothing is appended to the compartment, and its payloads may be missing.
public struct EraseIntent: ControlFields {
  /// The compartment.
  public var compartment: Identifier
  /// Why: a code of the configuration, no text.
  public var reason: UInt16

  /// An intent from its parts.
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
