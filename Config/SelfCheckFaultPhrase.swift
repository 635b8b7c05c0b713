/// What is wrong with something kept of the self-check: what happened, then what to do.
public enum SelfCheckFaultPhrase: String, Wording, CaseIterable {
  case cycleTaken, criterionTwice, nothingAnswered, numberTaken, unknownNumber, unknownNeed

  /// The sentences with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.0
    case .english: return words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .cycleTaken:
      (
        "Im Durchgang {cycle} hat diese Seite schon geantwortet. Wer die Antworten ersetzen will, gibt --replace an; die früheren bleiben in der Geschichte.",
        "In cycle {cycle} this side has answered already. To replace the answers give --replace; the earlier ones stay in the history."
      )
    case .criterionTwice:
      (
        "Das Kriterium {criterion} ist zweimal beantwortet. Lassen Sie eine Antwort stehen.",
        "The criterion {criterion} is answered twice. Keep one answer."
      )
    case .nothingAnswered:
      ("Kein Kriterium ist beantwortet. Nennen Sie Antworten.", "No criterion is answered. Give answers.")
    case .numberTaken:
      (
        "Die Nummer {number} ist vergeben. Nehmen Sie eine andere oder lassen Sie sie weg.",
        "The number {number} is taken. Use another one or leave it out."
      )
    case .unknownNumber:
      (
        "Die Nummer {number} gibt es nicht. Die Liste zeigt, welche es gibt.",
        "There is no number {number}. The list shows which there are."
      )
    case .unknownNeed:
      (
        "Einen Bedarf {need} gibt es in dieser Werkstatt nicht. Gezählt wird ab 1 durch die ganze Werkstatt.",
        "This workshop has no need {need}. They are counted from 1 through the whole workshop."
      )
    }
  }
}
