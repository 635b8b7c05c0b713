/// Words about a table with hidden counts: how many are hidden and why, and what is wrong with a file.
public enum ProtectPhrase: String, Wording, CaseIterable {
  case hidden, nothingHidden, everything
  case badHeader, labelMissing, labelTwice, badCount, badSum, totalMissing, behindTotal, tooLarge
  case badMinimum

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .hidden:
      return """
        Verborgen: {count}. Davon sind {small} kleiner als {minimum}; die anderen {other} sind verborgen, damit sich die kleinen \
        nicht errechnen lassen.
        """
    case .nothingHidden: return "Nichts ist verborgen: Keine Zahl liegt zwischen 1 und {below}."
    case .everything: return "Die Tabelle ist zu klein, um einen Teil zu zeigen. Alles ist verborgen."
    case .badHeader: return "Zeile 1: Die Kopfzeile muss lauten: row, dann die Spalten, dann total."
    case .labelMissing: return "Zeile {line}: Ein Name fehlt. Geben Sie jeder Zeile und jeder Spalte einen."
    case .labelTwice: return "Zeile {line}: Diesen Namen gibt es schon. Geben Sie jeder Zeile einen eigenen."
    case .badCount:
      return
        "Zeile {line}, Spalte „{column}“: Hier muss eine ganze Zahl von 0 bis {largest} stehen, nur Ziffern."
    case .badSum:
      return
        "Zeile {line}, Spalte „{column}“: Die Summe stimmt nicht mit den Zellen überein. Prüfen Sie die Tabelle."
    case .totalMissing: return "Zeile {line}: Am Ende fehlt die Zeile total, oder vor ihr steht keine andere."
    case .behindTotal: return "Zeile {line}: Nach der Zeile total darf nichts mehr kommen."
    case .tooLarge:
      return "Zeile {line}: Die Tabelle ist zu groß; höchstens {most} Zellen. Teilen Sie sie auf."
    case .badMinimum: return "--minimum muss eine ganze Zahl von 2 bis {largest} sein, zum Beispiel 3."
    }
  }

  private var english: String {
    switch self {
    case .hidden:
      return """
        Hidden: {count}. Of these {small} are smaller than {minimum}; the other {other} are hidden so that the small ones cannot \
        be worked out.
        """
    case .nothingHidden: return "Nothing is hidden: no count lies between 1 and {below}."
    case .everything: return "The table is too small to show a part of it. Everything is hidden."
    case .badHeader: return "Line 1: the header must be: row, then the columns, then total."
    case .labelMissing: return "Line {line}: a name is missing. Give every row and column one."
    case .labelTwice: return "Line {line}: this name is there already. Give every row one of its own."
    case .badCount:
      return
        "Line {line}, column \"{column}\": a whole number from 0 to {largest} must stand here, digits only."
    case .badSum:
      return "Line {line}, column \"{column}\": the total is not the sum of its cells. Check the table."
    case .totalMissing:
      return "Line {line}: the line total is missing at the end, or no other stands before it."
    case .behindTotal: return "Line {line}: nothing may come after the line total."
    case .tooLarge: return "Line {line}: the table is too large; at most {most} cells. Divide it."
    case .badMinimum: return "--minimum must be a whole number from 2 to {largest}, for example 3."
    }
  }
}
