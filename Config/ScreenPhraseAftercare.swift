/// After the work on a case: telling the person, asking again, and what is learned.
public enum ScreenPhraseAftercare: String, Wording, CaseIterable {
  case feedback, feedbackState, feedbackSaved, followUp, followUpState, followUpSaved, followUpReopen
  case lesson, lessonState, lessonSaved, due, dueBy, mayAsk, onlyAfterTalk, onlyWithout

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .feedback: ("Fall {number} > Rückmeldung an die Person", "Case {number} > Feedback to the person")
    case .feedbackState:
      (
        "Was daraus wurde und was noch möglich ist: in Worten, die die Person versteht.",
        "What came of it and what is still possible: in words the person understands."
      )
    case .feedbackSaved: ("Die Rückmeldung ist eingetragen.", "The feedback is entered.")
    case .followUp: ("Fall {number} > Nachfrage", "Case {number} > Follow-up")
    case .followUpState:
      (
        "Wie geht es der Person einige Zeit nach dem Schließen?",
        "How is the person some time after the closing?"
      )
    case .followUpSaved: ("Die Nachfrage ist eingetragen.", "The follow-up is entered.")
    case .followUpReopen:
      (
        "Eingetragen. Braucht die Person wieder Hilfe: Menü (m), Wieder aufnehmen.",
        "Entered. If the person needs help again: menu (m), Reopen."
      )
    case .lesson: ("Fall {number} > Was daraus zu lernen ist", "Case {number} > What is to be learned")
    case .lessonState:
      (
        "Den Text liest nur Ihre Stelle; das Bündnis zählt nur, was fehlte.",
        "Only your body reads the text; the alliance only counts what was missing."
      )
    case .lessonSaved: ("Festgehalten.", "Noted.")
    case .mayAsk:
      (
        "Darf jemand einige Zeit nach dem Schließen nachfragen, wie es der Person geht?",
        "May somebody ask some time after the closing how the person is?"
      )
    case .onlyAfterTalk: ("Nur nach einem Gespräch.", "Only after a talk.")
    case .onlyWithout: ("Nur wenn niemand erreicht wurde.", "Only where nobody was reached.")
    case .due: ("Nachfrage", "Follow-up")
    case .dueBy: ("bis {day}", "by {day}")
    }
  }
}
