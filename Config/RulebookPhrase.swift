/// What is wrong with a file and what to do about it.
public enum RulebookPhrase: String, Wording, CaseIterable {
  case place
  case tooLarge, notUTF8, controlCharacter, empty, badSyntax, tooDeep, alias
  case unknownKey, missingKey, duplicateKey, missingValue
  case wrongTypeText, wrongTypeList, wrongTypeMapping, wrongTypeCount, wrongTypeYesNo
  case unknownCode, unknownWord, badDate, badAmount, badTime
  case duplicateCode, duplicateLabel, duplicateRank, replacedByNothing
  case unknownTable, unknownTableColumn, wrongRowLength, badWindow
  case duplicateRow, unreachableRow, wrongHold, nobodyMayAdopt
  case neverHolds, heldAtOnce, validityGap, secondWay, municipalityWithoutLand, rollOverMeaningless, badName
  case versionWithoutOrder, codeRemoved, nobodyCanAct, routeToNobody

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .place: return "{file}, Zeile {line}: {what}"
    case .tooLarge: return "Die Datei ist zu groß. Erlaubt sind {limit} Bytes."
    case .notUTF8: return "Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie als UTF-8."
    case .controlCharacter: return "Hier steht ein unsichtbares Steuerzeichen. Löschen Sie es."
    case .empty: return "Die Datei ist leer. Ein vollständiges Beispiel zeigt --example."
    case .badSyntax:
      return "Das ist kein gültiges YAML ({problem}). Prüfen Sie Einrückung und Anführungszeichen."
    case .tooDeep: return "Die Angaben sind zu tief verschachtelt. Erlaubt sind {limit} Ebenen."
    case .alias:
      return "Verweise mit & und * sind nicht erlaubt. Setzen Sie solchen Text in Anführungszeichen."
    case .unknownKey: return "„{key}“ ist hier unbekannt. Möglich sind: {expected}."
    case .missingKey: return "Es fehlt „{key}“. Ergänzen Sie die Zeile."
    case .duplicateKey: return "„{key}“ steht zweimal da. Löschen Sie eine der beiden Stellen."
    case .missingValue: return "Hier fehlt der Wert. Tragen Sie ihn ein oder löschen Sie die Zeile."
    case .wrongTypeText: return "Hier wird ein Text erwartet. Setzen Sie ihn in Anführungszeichen."
    case .wrongTypeList: return "Hier wird eine Liste erwartet, zum Beispiel [eins, zwei]."
    case .wrongTypeMapping: return "Hier werden einzelne Angaben erwartet, jede als „Name: Wert“."
    case .wrongTypeCount: return "Hier wird eine ganze Zahl von {least} bis {most} erwartet."
    case .wrongTypeYesNo: return "Hier wird ja oder nein erwartet."
    case .unknownCode: return "„{code}“ steht nicht in der Liste „{list}“. Ähnlich sind: {near}."
    case .unknownWord: return "„{word}“ ist hier nicht möglich. Möglich sind: {expected}."
    case .badAmount:
      return "Das ist keine Zahl. Schreiben Sie sie wie 12 oder 12,5, höchstens drei Stellen nach dem Komma."
    case .badDate: return "Diesen Tag gibt es nicht. Schreiben Sie ihn wie 2026-10-03 oder 03.10.2026."
    case .badTime:
      return "Hier wird ein Zeitpunkt wie 2025-03-14T10:20 erwartet, nicht früher als der vorige."
    case .duplicateCode: return "Der Code „{code}“ steht zweimal in der Liste. Löschen Sie einen."
    case .duplicateLabel: return "Die Bezeichnung „{label}“ steht zweimal in der Liste. Ändern Sie eine."
    case .duplicateRank: return "Den Rang {rank} gibt es schon. Jeder Rang darf nur einmal vorkommen."
    case .replacedByNothing:
      return "Der Code „{code}“, der an die Stelle treten soll, steht nicht in der Liste."
    case .unknownTable: return "Die Tabelle „{table}“ gibt es nicht. Vorhanden sind: {expected}."
    case .unknownTableColumn:
      return "Die Spalte „{column}“ hat die Tabelle nicht. Vorhanden sind: {expected}."
    case .wrongRowLength: return "Diese Zeile der Tabelle muss {count} Werte haben."
    case .badWindow: return "Das Fenster muss vorwärts laufen und darf höchstens 100 Jahre umfassen."
    case .duplicateRow: return "Diese Zeile steht schon da. Löschen Sie eine der beiden."
    case .unreachableRow:
      return
        "Diese Zeile entscheidet nichts: Zeilen davor tun es schon. Stellen Sie sie um oder löschen Sie sie."
    case .wrongHold: return "Was {relation} zuhält, steht fest: {right}. Tragen Sie es dort ein."
    case .nobodyMayAdopt:
      return
        "Nach dieser Tabelle dürfte niemand mehr eine neue beschließen ({relation}). Erlauben Sie adopt_rules."
    case .nobodyCanAct:
      return "Diesen Schritt kann niemand tun: Keine Stelle auf dieser Seite hat eine dieser Rollen."
    case .routeToNobody:
      return
        "Dieser Weg führt zu niemandem. Nennen Sie unter to eine Stelle, die Fälle annimmt, oder unter outside eine andere."
    case .versionWithoutOrder:
      return "„{version}“ hat keine Reihenfolge. Schreiben Sie Jahr und Zähler, zum Beispiel 2026-2."
    case .codeRemoved:
      return """
        Der Code „{code}“ fehlt. Ein Code bleibt für immer, weil Einträge ihn tragen: Geben Sie ihm valid_to und \
        replaced_by.
        """
    case .neverHolds:
      return "Das Ende liegt vor dem Anfang: Es würde nie gelten. Tauschen oder ändern Sie die Angaben."
    case .heldAtOnce:
      return
        "Zwei Regeln „{name}“ gälten gleichzeitig. Schließen Sie die ältere mit valid_to und beginnen Sie die neue danach."
    case .validityGap:
      return
        "Nach dem {day} gäbe es eine Zeit ohne Regel „{name}“. Beginnen Sie mit valid_from am Tag danach."
    case .secondWay: return "Hier ist nur eine der Angaben möglich. Löschen Sie diese oder die andere."
    case .municipalityWithoutLand:
      return "Gemeinden gehören zu genau einem Land. Nennen Sie bei lands nur dieses."
    case .rollOverMeaningless:
      return
        "Bei Stunden und Arbeitstagen rückt nichts. Schreiben Sie roll_over: none und keine delivery_days."
    case .badName:
      return
        "„{name}“ ist kein Name. Erlaubt sind Buchstaben ohne Umlaute, Ziffern und Unterstriche, höchstens 60."
    }
  }

  private var english: String {
    switch self {
    case .place: return "{file}, line {line}: {what}"
    case .tooLarge: return "The file is too large. Up to {limit} bytes are allowed."
    case .notUTF8: return "The file is not stored as UTF-8. Save it as UTF-8."
    case .controlCharacter: return "There is an invisible control character. Delete it."
    case .empty: return "The file is empty. --example shows a complete one."
    case .badSyntax: return "This is not valid YAML ({problem}). Check indentation and quotation marks."
    case .tooDeep: return "This is nested too deeply. Up to {limit} levels are allowed."
    case .alias: return "References with & and * are not allowed. Put such text into quotation marks."
    case .unknownKey: return "\"{key}\" is unknown here. Possible are: {expected}."
    case .missingKey: return "\"{key}\" is missing. Add the line."
    case .duplicateKey: return "\"{key}\" is there twice. Delete one of the two."
    case .missingValue: return "The value is missing. Fill it in or delete the line."
    case .wrongTypeText: return "A text is expected here. Put it into quotation marks."
    case .wrongTypeList: return "A list is expected here, such as [one, two]."
    case .wrongTypeMapping: return "Single statements are expected here, each as \"name: value\"."
    case .wrongTypeCount: return "A whole number from {least} to {most} is expected here."
    case .wrongTypeYesNo: return "Yes or no is expected here."
    case .unknownCode: return "\"{code}\" is not on the list \"{list}\". Close to it are: {near}."
    case .unknownWord: return "\"{word}\" is not possible here. Possible are: {expected}."
    case .badAmount: return "This is no number. Write it like 12 or 12.5, at most three decimals."
    case .badDate: return "There is no such day. Write it like 2026-10-03 or 03.10.2026."
    case .badTime:
      return "A point in time like 2025-03-14T10:20 is expected here, no earlier than the one before."
    case .duplicateCode: return "The code \"{code}\" is on the list twice. Delete one."
    case .duplicateLabel: return "The label \"{label}\" is on the list twice. Change one."
    case .duplicateRank: return "The rank {rank} is taken already. Each rank may be there only once."
    case .replacedByNothing: return "The code \"{code}\" that shall take its place is not on the list."
    case .unknownTable: return "There is no table \"{table}\". There are: {expected}."
    case .unknownTableColumn: return "The table has no column \"{column}\". There are: {expected}."
    case .wrongRowLength: return "This row of the table must have {count} values."
    case .badWindow: return "The window must run forward and span at most 100 years."
    case .duplicateRow: return "This row is there already. Delete one of the two."
    case .unreachableRow:
      return "This row decides nothing: rows before it do. Move it or delete it."
    case .wrongHold: return "What holds {relation} is given: {right}. Put it there."
    case .nobodyMayAdopt:
      return "By this table nobody could adopt a new one any more ({relation}). Permit adopt_rules."
    case .nobodyCanAct:
      return "Nobody can do this step: no body on this side has one of these roles."
    case .routeToNobody:
      return "This way leads to nobody. Name a body that takes cases under to, or another one under outside."
    case .versionWithoutOrder:
      return "\"{version}\" has no order. Write a year and a count, such as 2026-2."
    case .codeRemoved:
      return "The code \"{code}\" is missing. A code stays for ever: give it valid_to and replaced_by."
    case .neverHolds: return "The end lies before the beginning: it would never hold. Swap or change them."
    case .heldAtOnce:
      return
        "Two rules \"{name}\" would hold at once. Close the older one with valid_to and begin the new one after it."
    case .validityGap:
      return
        "After {day} there would be a time without a rule \"{name}\". Begin with valid_from on the day after."
    case .secondWay: return "Only one of these statements is possible here. Delete this one or the other."
    case .municipalityWithoutLand:
      return "Municipalities belong to exactly one Land. Name only that one at lands."
    case .rollOverMeaningless:
      return "With hours and working days nothing moves. Write roll_over: none and no delivery_days."
    case .badName:
      return "\"{name}\" is no name. Allowed are letters without accents, digits and underscores, at most 60."
    }
  }
}
