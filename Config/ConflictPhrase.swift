/// What the command line says about conflicts of interest.
public enum ConflictPhrase: String, Wording, CaseIterable {
  case declared, ended, related, unrelated, nothingRead, officeRead, referralRead, memberRead
  case away, staff, near, helps, review, nothing, oneTarget

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.0
    case .english: return words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .declared:
      (
        "{number}  ausgenommen: {bodies}. Was von jetzt an geschrieben wird, können diese Stellen nicht öffnen.",
        "{number}  kept away: {bodies}. What is written from now on these bodies cannot open."
      )
    case .ended: ("{number}  nicht mehr ausgenommen: {bodies}", "{number}  no longer kept away: {bodies}")
    case .related:
      (
        "{number}  ausgenommen: {name}. Das hält nur das Programm; die Schlüssel der Stelle öffnen es weiter.",
        "{number}  kept away: {name}. Only the program holds that; the body's keys go on opening it."
      )
    case .unrelated: ("{number}  nicht mehr ausgenommen: {name}", "{number}  no longer kept away: {name}")
    case .nothingRead:
      (
        "Davor konnten diese Stellen davon nichts lesen.",
        "Before that these bodies could read nothing of it."
      )
    case .officeRead:
      (
        "Bis eben lesen konnte {body}: den Deckel des Falls und die Codes der Vorfälle, ohne Namen und Wortlaut. Vergessen machen lässt sich das nicht.",
        "Until now {body} could read the cover of the case and the codes of its incidents, without names and words. Nobody can be made to forget that."
      )
    case .referralRead:
      (
        "{body} hat die Übergabe {number} gesehen; sie ist beendet, ihr Inhalt gelöscht.",
        "{body} has seen the referral {number}; it is ended and its content erased."
      )
    case .memberRead:
      (
        "Bis eben konnte {name} alles lesen, was die Stelle davon hat. Vergessen machen lässt sich das nicht.",
        "Until now {name} could read all that the body has of it. Nobody can be made to forget that."
      )
    case .away: ("{number}  ausgenommen: {bodies}, seit {day}", "{number}  kept away: {bodies}, since {day}")
    case .staff: ("Weg für Beschäftigte", "path for staff")
    case .near: ("{number}  steht zu nahe: {name}", "{number}  stands too near: {name}")
    case .helps: ("  Helfen kann: {who}", "  Who can help: {who}")
    case .review: ("{who} (Angabe prüfen bis {day})", "{who} (check this by {day})")
    case .nothing: ("Nichts.", "Nothing.")
    case .oneTarget:
      (
        "Nennen Sie --case oder --incident, und --body oder --person (nur beim Fall).",
        "Name --case or --incident, and --body or --person (for a case only)."
      )
    }
  }
}
