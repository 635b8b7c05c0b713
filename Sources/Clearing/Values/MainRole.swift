extension BodyKind {
  /// The role of those who do this kind of body's work.
  public var mainRole: Role {
    switch self {
    case .clearingOffice: return .clearingOfficer
    case .counselling: return .counsellor
    case .policeContact: return .policeContact
    case .municipalUnit: return .unitContact
    case .allianceOffice: return .chair
    case .dataProtection: return .dataProtection
    }
  }
}
