/// What stands against something done to a case conference: what happened, then what to do.
public enum ConferenceFaultPhrase: String, Wording, CaseIterable {
  case notWithCase, nobodyInvited, calledAlready, over, notHeld, notInvited, unknownTask, policeUnconfirmed

  /// The sentences with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.0
    case .english: return words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .notWithCase:
      (
        "{body} hat diesen Fall nicht und bekam ihn nie angeboten. Laden Sie nur ein, wer mit ihm zu tun hat.",
        "{body} does not have this case and was never offered it. Invite only those who have to do with it."
      )
    case .nobodyInvited:
      (
        "Niemand ist eingeladen. Nennen Sie mindestens eine Stelle.",
        "Nobody is invited. Name one body at least."
      )
    case .calledAlready:
      (
        "Die Fallkonferenz {number} steht noch aus. Halten Sie sie erst fest, oder sagen Sie sie ab.",
        "The case conference {number} is still to be held. Record it first, or call it off."
      )
    case .over:
      (
        "Diese Fallkonferenz hat stattgefunden oder ist abgesagt. Berufen Sie eine neue ein.",
        "This case conference was held or called off. Call a new one."
      )
    case .notHeld:
      (
        "Diese Fallkonferenz hat noch nicht stattgefunden. Halten Sie erst fest, was sie vereinbart hat.",
        "This case conference was not held yet. Record first what it agreed on."
      )
    case .notInvited:
      (
        "{body} war nicht eingeladen, nicht da oder ist nicht mehr beteiligt. Nennen Sie nur Stellen, die am Tisch saßen.",
        "{body} was not invited, not there, or is no longer part of it. Name only bodies that sat at the table."
      )
    case .unknownTask:
      (
        "Eine offene Aufgabe {task} gibt es in dieser Fallkonferenz nicht. Die Liste zeigt, welche offen sind.",
        "This case conference has no open task {task}. The list shows which are open."
      )
    case .policeUnconfirmed:
      (
        "Die Polizei ist eingeladen: Was sie hört, muss sie verfolgen, und das lässt sich nicht zurücknehmen. Wenn die Person das so will, schreiben Sie die Nummer des Falls noch einmal: {number}",
        "The police are invited: what they hear they have to pursue, and that cannot be taken back. If the person wants it so, write the case's number once more: {number}"
      )
    }
  }
}
