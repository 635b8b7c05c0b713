/// The roles of one member, as a set of bits.
public struct RoleSet: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Works in the clearing office.
  public static let clearingOfficer = RoleSet(rawValue: 1)
  /// Counsels in a counselling centre.
  public static let counsellor = RoleSet(rawValue: 2)
  /// The police's contact person.
  public static let policeContact = RoleSet(rawValue: 4)
  /// Answers for a municipal unit.
  public static let unitContact = RoleSet(rawValue: 8)
  /// Leads the alliance's meetings.
  public static let chair = RoleSet(rawValue: 16)
  /// Looks after data protection.
  public static let dataProtection = RoleSet(rawValue: 32)
  /// Holds the body's key and acts on the roster.
  public static let keyHolder = RoleSet(rawValue: 64)
  /// Every role there is.
  public static let all = RoleSet(rawValue: 127)
}

extension FieldReader {
  /// At least one role, and only roles we know.
  mutating func roles(_ tag: UInt8) throws(ControlReject) -> RoleSet {
    let bits: UInt8 = try number(tag)
    guard bits != 0, bits <= RoleSet.all.rawValue else { throw .value(tag) }
    return RoleSet(rawValue: bits)
  }
}
