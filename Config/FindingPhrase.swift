/// Words of what the bodies say to the alliance in words, at the command line.
public enum FindingPhrase: String, Wording, CaseIterable {
  case none, line, written, reviewed, released, finding, proposal, composite, approved, alliance, everybody
  case reviewedNow, takenBack

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.german
    case .english: return words.english
    }
  }

  private var words: (german: String, english: String) {
    switch self {
    case .none: ("Nichts geschrieben.", "Nothing written.")
    case .line:
      (
        "{number}  {period}, {kind}, {readers}: {standing}",
        "{number}  {period}, {kind}, {readers}: {standing}"
      )
    case .written:
      (
        "von {author}; wartet auf eine zweite Person (lotse finding review {number})",
        "by {author}; waits for a second person (lotse finding review {number})"
      )
    case .reviewed:
      (
        "von {author}, geprüft von {reviewer}; steht in der nächsten Übersicht",
        "by {author}, reviewed by {reviewer}; stands in the next summary"
      )
    case .released: ("freigegeben", "released")
    case .finding: ("Befund", "finding")
    case .proposal: ("Vorschlag", "proposal")
    case .composite: ("Beispiel, erfunden", "example, invented")
    case .approved: ("Beispiel, freigegeben am {day}", "example, approved on {day}")
    case .alliance: ("für das Bündnis", "for the alliance")
    case .everybody: ("auch für die Öffentlichkeit", "for the public too")
    case .reviewedNow:
      (
        "Geprüft: {number}. Die Clearingstelle liest den Text jetzt; das Bündnis liest ihn mit der freigegebenen Übersicht.",
        "Reviewed: {number}. The clearing office reads the text now; the alliance reads it with the released summary."
      )
    case .takenBack:
      (
        "Zurückgenommen und gelöscht: {number}. Stand der Text schon in einem Entwurf, bleibt er dort für die Stellen lesbar, die ihn prüfen; freigegeben werden kann dieser Entwurf nicht mehr.",
        "Taken back and erased: {number}. If the text stood in a draft already, the bodies that check it can still read it there; that draft can no longer be released."
      )
    }
  }
}
