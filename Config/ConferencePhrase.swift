/// What the command line says about case conferences.
public enum ConferencePhrase: String, Wording, CaseIterable {
  case none, line, stageCalled, stageHeld, stageEnded, invited, mayHear, seats, seat, task, taskDone,
    taskOverdue
  case tell, reopen

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    language == .german ? words.german : words.english
  }

  private var words: (german: String, english: String) {
    switch self {
    case .none: return ("Keine Fallkonferenz.", "No case conference.")
    case .line:
      return (
        "{number}  {day}  {stage}  Fall {file} ({body}): {reason}",
        "{number}  {day}  {stage}  case {file} ({body}): {reason}"
      )
    case .stageCalled: return ("einberufen", "called")
    case .stageHeld: return ("stattgefunden", "held")
    case .stageEnded: return ("abgesagt", "called off")
    case .invited: return ("  Eingeladen: {bodies}", "  Invited: {bodies}")
    case .mayHear: return ("  Gesprochen werden darf über: {classes}", "  May be spoken of: {classes}")
    case .seats: return ("  Da waren: {seats}", "  Were there: {seats}")
    case .seat: return ("{body} ({persons})", "{body} ({persons})")
    case .task: return ("  {task}. {what}: {body}, bis {day}", "  {task}. {what}: {body}, until {day}")
    case .taskDone: return (" (erledigt {day})", " (done {day})")
    case .taskOverdue: return (" (überfällig)", " (overdue)")
    case .tell:
      return (
        "Laden Sie die Stellen selbst ein; sie sehen Tag und Aufgaben, nicht den Fall. Danach: lotse case conference held {number}",
        "Invite the bodies yourself; they see the day and the tasks, not the case. Afterwards: lotse case conference held {number}"
      )
    case .reopen:
      return (
        "Braucht die Person wieder Unterstützung, nehmen Sie den Fall wieder auf: lotse case reopen {number}",
        "If the person needs support again, take the case up again: lotse case reopen {number}"
      )
    }
  }
}
