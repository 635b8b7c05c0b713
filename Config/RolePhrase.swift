/// The roles in words; the raw values are those of the core.
public enum RolePhrase: String, Wording, CaseIterable {
  case clearingOfficer = "clearing_officer"
  case counsellor
  case policeContact = "police_contact"
  case unitContact = "unit_contact"
  case chair
  case dataProtection = "data_protection"
  case keyHolder = "key_holder"

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .clearingOfficer: return "Clearing"
    case .counsellor: return "Beratung"
    case .policeContact: return "Ansprechperson der Polizei"
    case .unitContact: return "Ansprechperson des Amtes"
    case .chair: return "Vorsitz"
    case .dataProtection: return "Datenschutz"
    case .keyHolder: return "Schlüsselverwaltung"
    }
  }

  private var english: String {
    switch self {
    case .clearingOfficer: return "clearing officer"
    case .counsellor: return "counsellor"
    case .policeContact: return "police contact"
    case .unitContact: return "unit contact"
    case .chair: return "chair"
    case .dataProtection: return "data protection"
    case .keyHolder: return "key holder"
    }
  }
}
