/// What the command line says about the rights table.
public enum RightsPhrase: String, Wording, CaseIterable {
  /// The program's own table holds.
  case ownTable
  /// An adopted table holds.
  case adoptedTable
  /// How many places the table has, and how many refusals only the program promises.
  case counts

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .ownTable: return "Es gilt die Rechtetabelle {version} des Programms; beschlossen ist keine andere."
    case .adoptedTable:
      return "Es gilt die Rechtetabelle {version} seit {day}, beschlossen in Eintrag {entry}."
    case .counts:
      return """
        {cells} Felder (Befehl, Rolle, Verhältnis). Von {refusals} Verboten hält {program} nur das Programm, \
        {key} der Schlüssel.
        """
    }
  }

  private var english: String {
    switch self {
    case .ownTable: return "The program's own rights table {version} holds; no other one is adopted."
    case .adoptedTable: return "Rights table {version} holds since {day}, adopted in entry {entry}."
    case .counts:
      return """
        {cells} places (command, role, relation). Of {refusals} refusals {program} are held by the program \
        only, {key} by the key.
        """
    }
  }
}
