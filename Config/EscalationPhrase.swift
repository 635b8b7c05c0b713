/// What the command line says about escalations, and about a clock that is not believed.
public enum EscalationPhrase: String, Wording, CaseIterable {
  case none, line, dueBy, byVersion, acknowledged, waits, ended, rung
  case levelReminder, levelDeputy, levelClearingOffice, levelChair
  case raisedNow
  case clockBehind, clockAhead, dateConfirmed, anotherDay

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    language == .german ? words.german : words.english
  }

  private var words: (german: String, english: String) {
    switch self {
    case .none: return ("Niemand ist gerufen.", "Nobody is called.")
    case .line:
      return (
        "{number}  {level}  Fall {file}: {step}. Zuständig: {body}",
        "{number}  {level}  case {file}: {step}. Who should have acted: {body}"
      )
    case .dueBy: return ("  Fällig war {due}", "  Was due {due}")
    case .byVersion: return (", nach Verfahren {version}.", ", by procedure {version}.")
    case .rung: return ("  {level}: seit {time}", "  {level}: since {time}")
    case .acknowledged:
      return (
        "  {body} kümmert sich seit {day}: {member}.", "  {body} sees to it since {day}: {member}."
      )
    case .waits:
      return (
        "  Noch kümmert sich niemand. Übernehmen: lotse escalation acknowledge {number}",
        "  Nobody sees to it yet. Take it on: lotse escalation acknowledge {number}"
      )
    case .ended: return ("  Erledigt am {day}.", "  Over since {day}.")
    case .levelReminder: return ("Erinnerung", "reminder")
    case .levelDeputy: return ("Vertretung", "deputy")
    case .levelClearingOffice: return ("Clearingstelle", "clearing office")
    case .levelChair: return ("Vorsitz", "chair")
    case .raisedNow:
      return (
        "In Fall {number} hat sich geändert, wer gerufen ist. Ansehen: lotse escalation list",
        "In case {number} it has changed who is called. See: lotse escalation list"
      )
    case .clockBehind:
      return (
        """
        Die Uhr dieses Rechners sagt {now}; es gibt aber schon Einträge von {newest}. Bis jemand das Datum bestätigt, \
        wird weder ein Fristablauf noch eine Eskalation eingetragen. Stimmt das Datum, dann: lotse tick --confirm {day}
        """,
        """
        This computer's clock says {now}, but there are entries of {newest} already. Until somebody confirms the date, no \
        lapse and no escalation is written down. If the date is right: lotse tick --confirm {day}
        """
      )
    case .clockAhead:
      return (
        """
        Die Uhr dieses Rechners sagt {now}; der neueste Eintrag ist von {newest}, mehr als vierzehn Tage früher. Bis jemand \
        das Datum bestätigt, wird weder ein Fristablauf noch eine Eskalation eingetragen. Stimmt das Datum, dann: \
        lotse tick --confirm {day}
        """,
        """
        This computer's clock says {now}; the newest entry is of {newest}, more than fourteen days earlier. Until somebody \
        confirms the date, no lapse and no escalation is written down. If the date is right: lotse tick --confirm {day}
        """
      )
    case .dateConfirmed:
      return ("Datum bestätigt: {day}.", "Date confirmed: {day}.")
    case .anotherDay:
      return (
        "Die Uhr dieses Rechners sagt einen anderen Tag. Stellen Sie die Uhr, oder nennen Sie ihren Tag.",
        "This computer's clock says another day. Set the clock, or name its day."
      )
    }
  }
}
