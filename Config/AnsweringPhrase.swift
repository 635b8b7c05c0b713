/// By which rule somebody answers; the raw values are those of the core.
public enum AnsweringPhrase: String, Wording, CaseIterable {
  case assigned
  case holder
  case firstDeputy = "first_deputy"
  case secondDeputy = "second_deputy"
  case colleague
  case standIn = "stand_in"
  case clearingOffice = "clearing_office"
  case chair
  case counselling
  case nobody

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .assigned: return "zugeteilt"
    case .holder: return "hat den Posten"
    case .firstDeputy: return "erste Vertretung"
    case .secondDeputy: return "zweite Vertretung"
    case .colleague: return "mit derselben Rolle"
    case .standIn: return "Ersatzstelle"
    case .clearingOffice: return "Clearingstelle springt ein"
    case .chair: return "Geschäftsstelle des Vorsitzes springt ein"
    case .counselling: return "Beratungsstelle springt ein"
    case .nobody: return "niemand ist erreichbar"
    }
  }

  private var english: String {
    switch self {
    case .assigned: return "assigned"
    case .holder: return "holds the post"
    case .firstDeputy: return "first deputy"
    case .secondDeputy: return "second deputy"
    case .colleague: return "same role"
    case .standIn: return "stand-in"
    case .clearingOffice: return "clearing office steps in"
    case .chair: return "the chair's office steps in"
    case .counselling: return "a counselling centre steps in"
    case .nobody: return "nobody can be reached"
    }
  }
}
