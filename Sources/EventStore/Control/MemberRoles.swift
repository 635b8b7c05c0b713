/// A key holder changes the roles of a member of its own body.
public struct MemberRoles: ControlFields {
  /// The member.
  public var member: Identifier
  /// The roles from now on, all of them.
  public var roles: RoleSet

  /// A change from its parts.
  public init(member: Identifier, roles: RoleSet) {
    self.member = member
    self.roles = roles
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    member = try reader.id(2)
    roles = try reader.roles(3)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, member)
    writer.put(3, [roles.rawValue])
  }
}
