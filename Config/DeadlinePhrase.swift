/// Words about deadlines on the command line: what is computed, what is wrong, and what the program does not claim.
public enum DeadlinePhrase: String, Wording, CaseIterable {
  case computedTitle, computedFrom, safeEnd, statutoryEnd, statutoryFormal, rawEnd, effect, note, confidence
  case municipalityUnknown, beforeTable, informs
  case unknownRule, unknownLand, badStart, notInForce, notInLand, badLine, batchOrSingle

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .computedTitle: return "{title} ({rule}), {statute}; Regeln {version}"
    case .computedFrom: return "Beginn:            {start}, {place}"
    case .safeEnd: return "Sicheres Ende:     {end} (daran wird erinnert)"
    case .statutoryEnd: return "Gesetzliches Ende: {end} (Reserve; hängt vom Ort und von der Auslegung ab)"
    case .statutoryFormal: return "Formales Ende:     {end} (Reserve; die Stunde des Beginns zählt nicht)"
    case .rawEnd: return "Ohne Verschiebung: {end}"
    case .effect: return "Danach: {effect}"
    case .note: return "Hinweis: {note}"
    case .confidence: return "Die Regel ist nicht ganz sicher ({confidence}). Lassen Sie sie prüfen."
    case .municipalityUnknown:
      return
        "Für „{municipality}“ steht kein eigener Feiertag in den Regeln. Gerechnet wurde mit denen des Landes."
    case .beforeTable:
      return "Die Feiertage sind erst ab {year} vollständig. Prüfen Sie das Ergebnis von Hand."
    case .informs:
      return """
        Das Programm informiert. Es stellt nicht fest, dass ein Anspruch verloren oder gesichert ist. Beschwerden, \
        Petitionen und Schlichtung halten keine Frist an.
        """
    case .unknownRule: return "Eine Regel „{rule}“ gibt es nicht. Es gibt: {expected}."
    case .unknownLand: return "Ein Land „{land}“ gibt es nicht. Möglich sind: {expected}."
    case .badStart:
      return """
        „{start}“ ist kein Tag und kein Zeitpunkt. Schreiben Sie 2026-03-27 oder 2026-03-27T16:30; die Stunde, die im \
        März ausfällt, gibt es nicht.
        """
    case .notInForce: return "Die Regel {rule} gilt nicht für einen Beginn am {start}."
    case .notInLand: return "Die Regel {rule} ist kein Recht in {land}."
    case .badLine: return "Zeile {line}: {what}"
    case .batchOrSingle: return "Nennen Sie entweder --batch DATEI oder --rule, --land und --start."
    }
  }

  private var english: String {
    switch self {
    case .computedTitle: return "{title} ({rule}), {statute}; rules {version}"
    case .computedFrom: return "Start:         {start}, {place}"
    case .safeEnd: return "Safe end:      {end} (reminders run on it)"
    case .statutoryEnd: return "Statutory end: {end} (a reserve; it depends on place and reading)"
    case .statutoryFormal: return "Formal end:    {end} (a reserve; the hour of the start is not counted)"
    case .rawEnd: return "Unmoved end:   {end}"
    case .effect: return "Afterwards: {effect}"
    case .note: return "Note: {note}"
    case .confidence: return "The rule is not quite certain ({confidence}). Have it checked."
    case .municipalityUnknown:
      return "The rules know no holiday of its own for \"{municipality}\". Those of the Land were used."
    case .beforeTable:
      return "The holidays are complete only from {year} on. Check the result by hand."
    case .informs:
      return """
        The program informs. It does not state that a claim is lost or safe. Complaints, petitions and mediation do \
        not stop any clock.
        """
    case .unknownRule: return "There is no rule \"{rule}\". There are: {expected}."
    case .unknownLand: return "There is no Land \"{land}\". Possible are: {expected}."
    case .badStart:
      return """
        "{start}" is no day and no point in time. Write 2026-03-27 or 2026-03-27T16:30; the hour that is left out in \
        March does not exist.
        """
    case .notInForce: return "The rule {rule} does not hold for a start on {start}."
    case .notInLand: return "The rule {rule} is no law in {land}."
    case .badLine: return "Line {line}: {what}"
    case .batchOrSingle: return "Name either --batch FILE, or --rule, --land and --start."
    }
  }
}
