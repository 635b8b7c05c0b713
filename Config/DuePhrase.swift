/// Words of the list of what is due.
public enum DuePhrase: String, Wording, CaseIterable {
  case offerToAnswer, offerWaiting, contact, deadline, notStarted, consentEnding, breach
  case conference, conferenceTask, followUp
  case nothing, notStartedYet, overdue, byRule, reserve, ask
  case breachLine, breachReported, breachNoRisk, breachOpen, noBreach, breachPrivate

  /// The phrase with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .offerToAnswer: ("Angebot beantworten", "Answer an offer")
    case .offerWaiting: ("Antwort auf ein Angebot", "Answer to an offer")
    case .contact: ("Erstes Gespräch", "First talk")
    case .deadline: ("Frist", "Deadline")
    case .notStarted: ("Frist läuft noch nicht", "Deadline has not started")
    case .consentEnding: ("Einwilligung läuft aus", "Consent runs out")
    case .breach: ("Datenpanne melden", "Report a data breach")
    case .conference: ("Fallkonferenz", "Case conference")
    case .conferenceTask: ("Aufgabe aus einer Fallkonferenz", "Task from a case conference")
    case .followUp: ("Nachfrage nach dem Schließen", "Follow-up after the closing")
    case .nothing: ("Nichts ist fällig.", "Nothing is due.")
    case .notStartedYet: ("----------", "----------")
    case .overdue: ("vorbei", "passed")
    case .byRule: ("{title}, Regeln {version}", "{title}, rules {version}")
    case .reserve: ("gesetzliches Ende {end} als Reserve", "statutory end {end} as a reserve")
    case .ask: ("Läuft noch nicht. Fragen Sie wieder: {questions}", "Has not started. Ask again: {questions}")
    case .breachLine:
      (
        "{breach}: bekannt seit {aware}, melden bis {end}",
        "{breach}: known since {aware}, report until {end}"
      )
    case .breachReported: ("gemeldet {at}", "reported {at}")
    case .breachNoRisk: ("kein Risiko ({at})", "no risk ({at})")
    case .breachOpen: ("noch nicht gemeldet", "not reported yet")
    case .noBreach: ("Das Register ist leer.", "The register is empty.")
    case .breachPrivate:
      (
        "Dieses Register kann nur Ihre Stelle öffnen. Wer es der Aufsicht oder dem Datenschutz zeigt, druckt es aus.",
        "Only your body can open this register. Whoever shows it to the authority or to data protection prints it."
      )
    }
  }
}
