/// A body leaves (its own key holder says so), or one of the votes of the others that it ends.
public struct BodyEnd: ControlFields {
  /// The body that ends.
  public var body: Identifier

  /// An end of this body.
  public init(body: Identifier) { self.body = body }

  init(_ reader: inout FieldReader) throws(ControlReject) { body = try reader.id(2) }

  func write(_ writer: inout FieldWriter) { writer.put(2, body) }
}
