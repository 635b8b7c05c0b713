/// A key holder removes another member of its own body; the same entry gives the body a new epoch, behind it.
public struct MemberRemove: ControlFields {
  /// The member who leaves.
  public var member: Identifier

  /// A removal of this member.
  public init(member: Identifier) { self.member = member }

  init(_ reader: inout FieldReader) throws(ControlReject) { member = try reader.id(2) }

  func write(_ writer: inout FieldWriter) { writer.put(2, member) }
}
