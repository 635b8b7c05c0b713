/// The kinds of body and which roles their members may hold.
public enum BodyKind: UInt8, Sendable, CaseIterable {
  case clearingOffice = 1
  case counselling = 2
  case policeContact = 3
  case municipalUnit = 4
  case allianceOffice = 5
  case dataProtection = 6

  /// The roles a member of such a body may hold; a key holder is needed everywhere.
  public var allowedRoles: RoleSet {
    switch self {
    case .clearingOffice: [.clearingOfficer, .keyHolder]
    case .counselling: [.counsellor, .keyHolder]
    case .policeContact: [.policeContact, .keyHolder]
    case .municipalUnit: [.unitContact, .keyHolder]
    case .allianceOffice: [.chair, .keyHolder]
    case .dataProtection: [.dataProtection, .keyHolder]
    }
  }
}
