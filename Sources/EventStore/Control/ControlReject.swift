/// Why bytes are no control event.
public enum ControlReject: Error, Equatable, Sendable {
  /// No bytes at all.
  case empty
  /// The bytes end inside a field.
  case truncated
  /// The type code is not one of ours.
  case unknownType(UInt8)
  /// The type belongs to another class than the header's.
  case wrongClass
  /// A tag is not greater than the one before.
  case tagOrder(UInt8)
  /// A tag that this event does not have.
  case unknownTag(UInt8)
  /// A tag that this event must have.
  case missingTag(UInt8)
  /// A field has not the length it must have.
  case length(UInt8)
  /// A field holds a value that means nothing.
  case value(UInt8)
  /// A list is empty.
  case listEmpty(UInt8)
  /// The ids of a list do not ascend.
  case listOrder(UInt8)
}
