/// What a member may be in its body.
public enum Role: String, Codable, Sendable, CaseIterable {
  case clearingOfficer = "clearing_officer"
  case counsellor
  case policeContact = "police_contact"
  case unitContact = "unit_contact"
  case chair
  case dataProtection = "data_protection"
  case keyHolder = "key_holder"

  /// Does this role work on incidents, cases and referrals?
  public var isCaseWork: Bool {
    switch self {
    case .clearingOfficer, .counsellor, .policeContact, .unitContact: return true
    case .chair, .dataProtection, .keyHolder: return false
    }
  }
}
