/// The kinds of body in words; the raw values are those of the core.
public enum BodyKindPhrase: String, Wording, CaseIterable {
  case clearingOffice = "clearing_office"
  case counselling
  case policeContact = "police_contact"
  case municipalUnit = "municipal_unit"
  case allianceOffice = "alliance_office"
  case dataProtection = "data_protection"

  /// The kind in one phrase.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .clearingOffice: return "Clearingstelle"
    case .counselling: return "Beratungsstellen"
    case .policeContact: return "Polizei"
    case .municipalUnit: return "Ämter"
    case .allianceOffice: return "Geschäftsstelle"
    case .dataProtection: return "Datenschutz"
    }
  }

  private var english: String {
    switch self {
    case .clearingOffice: return "clearing office"
    case .counselling: return "counselling centres"
    case .policeContact: return "police"
    case .municipalUnit: return "municipal units"
    case .allianceOffice: return "alliance office"
    case .dataProtection: return "data protection"
    }
  }
}
