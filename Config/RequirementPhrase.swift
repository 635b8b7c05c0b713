/// The part that is missing, as the object of a sentence; the raw values are those of the core.
public enum RequirementPhrase: String, Wording, CaseIterable {
  case act, place, person, text, motive, contact, classes, summary, date, name, facts, reason

  /// The part with its article.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .act: return "die Art des Vorfalls"
    case .place: return "der Ort (Gemeinde)"
    case .person: return "die betroffene Person"
    case .text: return "der Text"
    case .motive: return "das Motiv"
    case .contact: return "ein Weg, die Person zu erreichen"
    case .classes: return "die Angabe, welche Daten weitergegeben werden"
    case .summary: return "die kurze Darstellung für die Empfängerin"
    case .date: return "das Datum"
    case .name: return "die Kurzbezeichnung der Person"
    case .facts: return "die Tatsachen, auf die es sich stützt"
    case .reason: return "der Grund"
    }
  }

  private var english: String {
    switch self {
    case .act: return "the kind of act"
    case .place: return "the place (municipality)"
    case .person: return "the affected person"
    case .text: return "the text"
    case .motive: return "the motive"
    case .contact: return "a way to reach the person"
    case .classes: return "which data are handed over"
    case .summary: return "the short account for the recipient"
    case .date: return "the date"
    case .name: return "the short name of the person"
    case .facts: return "the facts it rests on"
    case .reason: return "the reason"
    }
  }
}
