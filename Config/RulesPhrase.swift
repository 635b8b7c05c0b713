/// What the command line says about rule texts: procedure, rights, retention, code lists.
public enum RulesPhrase: String, Wording, CaseIterable {
  /// The program's own text holds.
  case ownText
  /// An adopted text holds.
  case adoptedText
  /// A text was adopted.
  case adopted
  /// A file has no faults.
  case checkGood
  /// A file has faults.
  case checkBad

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .ownText: return "Version {version}, vom Programm mitgebracht."
    case .adoptedText: return "Version {version}, gilt ab {day}, beschlossen in Eintrag {entry}."
    case .adopted:
      return """
        Beschlossen: {file} {version}, gilt ab {day}. Was schon läuft, behält seine Version und seine Fristen.
        """
    case .checkGood: return "Keine Fehler. Version {version}."
    case .checkBad: return "{count} Fehler. Beheben Sie sie und prüfen Sie noch einmal."
    }
  }

  private var english: String {
    switch self {
    case .ownText: return "Version {version}, brought by the program."
    case .adoptedText: return "Version {version}, holds from {day} on, adopted in entry {entry}."
    case .adopted:
      return
        "Adopted: {file} {version}, it holds from {day} on. What runs already keeps its version and dates."
    case .checkGood: return "No faults. Version {version}."
    case .checkBad: return "{count} faults. Mend them and check again."
    }
  }
}
