/// The classes of data in words; the raw values are those of the core.
public enum DataClassPhrase: String, Wording, CaseIterable {
  case core = "K1"
  case facts = "K2"
  case evidence = "K3"
  case contact = "K4"
  case identity = "K5"
  case thirdPersons = "K6"
  case notes = "K7"

  /// The class as a person would say it.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .core: return "statistische Angaben (K1)"
    case .facts: return "was geschehen ist (K2)"
    case .evidence: return "Belege (K3)"
    case .contact: return "Kontaktdaten (K4)"
    case .identity: return "wer betroffen ist (K5)"
    case .thirdPersons: return "Angaben zu Dritten (K6)"
    case .notes: return "Beratungsnotizen (K7)"
    }
  }

  private var english: String {
    switch self {
    case .core: return "statistical data (K1)"
    case .facts: return "what happened (K2)"
    case .evidence: return "evidence (K3)"
    case .contact: return "contact data (K4)"
    case .identity: return "who is affected (K5)"
    case .thirdPersons: return "third persons (K6)"
    case .notes: return "counselling notes (K7)"
    }
  }
}
