/// Words of the import: its sums, why a field was not taken, and why a file is no CSV.
///
/// The reasons fit behind a colon, so they begin small and end without a full stop.
public enum ImportPhrase: String, Wording, CaseIterable {
  case summary, drySummary, rejectedField, knownRow, alreadyThere
  case missingColumn, blank, notADay, unknownValue, notANumber, dayInFuture, rangeReversed, unknownCode
  case missingAct, missingPlace, impossibleCount, severalPrimaryMotives, textTooLong, refused
  case fileTooLong, notUTF8, zeroByte, unclosedQuote, strayQuote, textAfterQuote, fieldCount, duplicateColumn
  case tooManyColumns, fieldTooLong, badDelimiter

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .summary:
      return """
        {rows} Zeilen: {imported} eingelesen (davon {duplicates} vollständige Wiederholungen), {already} schon da, \
        {rejected} fehlerhaft.
        """
    case .drySummary:
      return """
        Probelauf, nichts geschrieben. {rows} Zeilen: {imported} würden eingelesen (davon {duplicates} vollständige \
        Wiederholungen), {already} schon da, {rejected} fehlerhaft.
        """
    case .rejectedField: return "Zeile {row}, {field}: {reason}: „{value}“"
    case .knownRow: return "Zeile {row}, {field}: {reason}: „{value}“"
    case .alreadyThere: return "schon eingelesen"
    case .missingColumn: return "die Spalte fehlt"
    case .blank: return "das Feld ist leer"
    case .notADay: return "kein Tag in der Schreibweise der Zuordnung"
    case .unknownValue: return "der Wert steht nicht in der Zuordnung"
    case .notANumber: return "keine ganze Zahl"
    case .dayInFuture: return "der Tag liegt in der Zukunft"
    case .rangeReversed: return "der Zeitraum endet, bevor er beginnt"
    case .unknownCode: return "der Eintrag steht nicht (mehr) in der Liste"
    case .missingAct: return "keine Art des Vorfalls"
    case .missingPlace: return "kein Ort"
    case .impossibleCount: return "mehr Personen als Betroffene insgesamt"
    case .severalPrimaryMotives: return "mehrere Hauptmotive"
    case .textTooLong: return "der Text ist zu lang"
    case .refused: return "lässt sich nicht aufnehmen"
    case .fileTooLong: return "die Datei ist größer als 64 MiB"
    case .notUTF8: return "kein UTF-8; speichern Sie die Datei als „CSV UTF-8“"
    case .zeroByte: return "ein Nullbyte"
    case .unclosedQuote: return "ein Anführungszeichen wird nie geschlossen"
    case .strayQuote: return "ein Anführungszeichen mitten im Feld"
    case .textAfterQuote: return "Text hinter dem schließenden Anführungszeichen"
    case .fieldCount: return "mehr oder weniger Felder als Spalten"
    case .duplicateColumn: return "eine Spalte kommt zweimal vor"
    case .tooManyColumns: return "zu viele Spalten"
    case .fieldTooLong: return "ein Feld ist länger als 1 MiB"
    case .badDelimiter: return "dieses Trennzeichen geht nicht"
    }
  }

  private var english: String {
    switch self {
    case .summary:
      return """
        {rows} rows: {imported} imported ({duplicates} of them full repeats), {already} already there, \
        {rejected} faulty.
        """
    case .drySummary:
      return """
        Dry run, nothing written. {rows} rows: {imported} would be imported ({duplicates} of them full repeats), \
        {already} already there, {rejected} faulty.
        """
    case .rejectedField: return "Row {row}, {field}: {reason}: \"{value}\""
    case .knownRow: return "Row {row}, {field}: {reason}: \"{value}\""
    case .alreadyThere: return "imported before"
    case .missingColumn: return "the column is missing"
    case .blank: return "the field is blank"
    case .notADay: return "no day as the mapping writes them"
    case .unknownValue: return "the value is not in the mapping"
    case .notANumber: return "no whole number"
    case .dayInFuture: return "the day is in the future"
    case .rangeReversed: return "the period ends before it begins"
    case .unknownCode: return "the entry is not (or no longer) on the list"
    case .missingAct: return "no kind of act"
    case .missingPlace: return "no place"
    case .impossibleCount: return "more persons than affected in all"
    case .severalPrimaryMotives: return "several main motives"
    case .textTooLong: return "the text is too long"
    case .refused: return "cannot be recorded"
    case .fileTooLong: return "the file is larger than 64 MiB"
    case .notUTF8: return "no UTF-8; save the file as \"CSV UTF-8\""
    case .zeroByte: return "a zero byte"
    case .unclosedQuote: return "a quotation mark that is never closed"
    case .strayQuote: return "a quotation mark inside a field"
    case .textAfterQuote: return "text behind the closing quotation mark"
    case .fieldCount: return "more or fewer fields than columns"
    case .duplicateColumn: return "a column stands twice"
    case .tooManyColumns: return "too many columns"
    case .fieldTooLong: return "a field is longer than 1 MiB"
    case .badDelimiter: return "this separator is not possible"
    }
  }
}
