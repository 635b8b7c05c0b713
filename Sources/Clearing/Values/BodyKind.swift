/// What kind of body it is; limits the roles of its members.
public enum BodyKind: String, Codable, Sendable, CaseIterable {
  case clearingOffice = "clearing_office"
  case counselling
  case policeContact = "police_contact"
  case municipalUnit = "municipal_unit"
  case allianceOffice = "alliance_office"
  case dataProtection = "data_protection"
}
