/// Case conferences on the screen: who is called, what may be spoken of, and what was agreed.
public enum ScreenPhraseConference: String, Wording, CaseIterable {
  case invited, about, present, title, titleCase, state, none, heading, callKey, noGuests, callForm,
    callState, mayHear
  case mayHearNothing, callTitle, callText, callPolice, callAnswer, callTyping, heldForm, heldState
  case taskKept, tasksKept, taskIncomplete, heldTitle, heldText, offTitle, offText, offAnswer, doneForm
  case taskLine, doneTitle, doneText

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .invited: ("Eingeladen", "Invited")
    case .about: ("Besprechbar", "May discuss")
    case .present: ("Da waren", "Were there")
    case .title: ("Fallkonferenzen", "Case conferences")
    case .titleCase: ("Fall {number} > Fallkonferenzen", "Case {number} > Case conferences")
    case .state:
      (
        "Einberufen: {called}   Offene Aufgaben Ihrer Stelle: {tasks}",
        "Called: {called}   Open tasks of your body: {tasks}"
      )
    case .none: ("Noch keine Fallkonferenz.", "No case conference yet.")
    case .heading: ("{number}  {day}  {stage}  Fall {file}", "{number}  {day}  {stage}  case {file}")
    case .callKey: ("Konferenz einberufen", "Call a conference")
    case .noGuests: ("Keine andere Stelle hat diesen Fall", "No other body has this case")
    case .callForm: ("Fall {number} > Fallkonferenz einberufen", "Case {number} > Call a conference")
    case .callState:
      (
        "Die Stellen sehen Tag und Aufgaben, nicht den Fall.",
        "The bodies see the day and the tasks, not the case."
      )
    case .mayHear: ("Eingewilligt ist gegenüber {body}: {classes}", "Consented towards {body}: {classes}")
    case .mayHearNothing:
      (
        "Gegenüber {body} fehlt die Einwilligung zum Zweck Fallkonferenz: Taste g im Fall.",
        "Towards {body} there is no consent for a case conference: key g in the case."
      )
    case .callTitle: ("Fallkonferenz einberufen", "Call a case conference")
    case .callText:
      (
        """
        Sie laden zu Fall {number} ein: {bodies}; am {day}.
        Diese Stellen sehen dann, dass es den Fall gibt, den Tag und die Aufgaben. Gesprochen werden darf über: {classes}.
        """,
        """
        You invite to case {number}: {bodies}; on {day}.
        These bodies then see that there is the case, the day and the tasks. May be spoken of: {classes}.
        """
      )
    case .callPolice:
      (
        "Was die Polizei dort hört, muss sie verfolgen. Das lässt sich nicht zurücknehmen.",
        "What the police hear there they must pursue. That cannot be taken back."
      )
    case .callAnswer:
      (
        "j = Ja, einberufen          Esc = Nein, zurück",
        "y = Yes, call it          Esc = No, back"
      )
    case .callTyping:
      (
        "Zum Einberufen {number} tippen, dann Enter. Esc = Nein, zurück",
        "To call it type {number}, then Enter. Esc = No, back"
      )
    case .heldForm: ("Fallkonferenz {number} > Ergebnis", "Case conference {number} > Result")
    case .heldState: ("Alle Eingeladenen lesen es: keine Namen.", "Everybody invited reads it: no names.")
    case .taskKept:
      (
        "Aufgabe {task} ist aufgenommen. Hier ist Platz für die nächste.",
        "Task {task} is taken. Here is room for the next one."
      )
    case .tasksKept: ("Aufgenommen: {tasks}", "Taken: {tasks}")
    case .taskIncomplete:
      (
        "Eine Aufgabe braucht: was zu tun ist, wer es tut und bis wann.",
        "A task needs: what to do, who does it and by when."
      )
    case .heldTitle: ("Ergebnis eintragen", "Enter the result")
    case .heldText:
      (
        """
        Fallkonferenz {number} hat am {day} stattgefunden. Aufgaben: {count}.
        Das lesen dann alle Eingeladenen: {bodies}. Ändern lässt es sich nicht mehr.
        """,
        """
        Case conference {number} took place on {day}. Tasks: {count}.
        Everybody invited reads that then: {bodies}. It cannot be changed any more.
        """
      )
    case .offTitle: ("Fallkonferenz absagen", "Call the conference off")
    case .offText:
      (
        """
        Sie sagen Fallkonferenz {number} am {day} ab.
        Das sehen dann: {bodies}.
        """,
        """
        You call case conference {number} on {day} off.
        This is then seen by: {bodies}.
        """
      )
    case .offAnswer:
      (
        "j = Ja, absagen          Esc = Nein, zurück",
        "y = Yes, call it off          Esc = No, back"
      )
    case .doneForm: ("Fallkonferenz {number} > Aufgabe erledigt", "Case conference {number} > Task done")
    case .taskLine: ("{task}. {what} ({body}, bis {day})", "{task}. {what} ({body}, by {day})")
    case .doneTitle: ("Aufgabe abhaken", "Tick off a task")
    case .doneText:
      (
        "Erledigt am {day}: {what}\nDanach sehen das alle, die zu dieser Konferenz eingeladen sind.",
        "Done on {day}: {what}\nThen everybody invited to this conference sees it."
      )
    }
  }
}
