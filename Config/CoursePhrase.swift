/// What the command line says about the course of a case through its procedure.
public enum CoursePhrase: String, Wording, CaseIterable {
  case head, nothingRuns, running, dueDay, dueMoment, noLimit, ruleDays, ruleHours, ruleMonths, overdue
  case lapseEscalate, lapseRecordOnly, lapseNothing
  case calledReminder, calledDeputy, calledClearingOffice, calledChair
  case blocksHead, blocksNone, guardNoRunningReferral, guardNoOpenConference, guardFeedbackGiven,
    guardThreeOutcomes
  case guardFollowUpWished, routesHead, routeTo, routeOutside, done, nobody

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    language == .german ? words.german : words.english
  }

  private var words: (german: String, english: String) {
    switch self {
    case .head:
      return ("{number}: {status}. Verfahren {version}.", "{number}: {status}. Procedure {version}.")
    case .nothingRuns: return ("Es ist nichts fällig.", "Nothing is due.")
    case .running:
      return (
        "- {step} ({name}): seit {day}. Zuständig: {body}, {roles}.",
        "- {step} ({name}): since {day}. Who acts: {body}, {roles}."
      )
    case .dueDay: return ("  Fällig bis {day}", "  Due by {day}")
    case .dueMoment: return ("  Fällig bis {time}", "  Due by {time}")
    case .noLimit: return ("  Ohne Frist.", "  No limit.")
    case .ruleDays:
      return (
        ", weil {rule} in Version {version} {count} Arbeitstage gibt.",
        ", because {rule} in version {version} gives {count} working days."
      )
    case .ruleHours:
      return (
        ", weil {rule} in Version {version} {count} Stunden gibt.",
        ", because {rule} in version {version} gives {count} hours."
      )
    case .ruleMonths:
      return (
        ", weil {rule} in Version {version} {count} Monate gibt.",
        ", because {rule} in version {version} gives {count} months."
      )
    case .overdue: return ("  Die Frist ist vorbei.", "  The time has passed.")
    case .lapseEscalate:
      return (
        "  Nach Ablauf wird die nächste Stufe gerufen: Vertretung, Clearingstelle, Vorsitz.",
        "  When it lapses the next level is called: deputy, clearing office, chair."
      )
    case .lapseRecordOnly:
      return (
        "  Nach Ablauf bleibt der Fall als Erfassung stehen.",
        "  When it lapses the case stays as a record only."
      )
    case .lapseNothing:
      return ("  Nach Ablauf bleibt der Schritt offen.", "  When it lapses the step stays open.")
    case .calledReminder: return ("  Gerufen: die Zuständigen selbst.", "  Called: those who must act.")
    case .calledDeputy: return ("  Gerufen: die Vertretung.", "  Called: the deputy.")
    case .calledClearingOffice: return ("  Gerufen: die Clearingstelle.", "  Called: the clearing office.")
    case .calledChair: return ("  Gerufen: der Vorsitz.", "  Called: the chair.")
    case .blocksHead: return ("Gegen das Schließen steht:", "What stands against closing:")
    case .blocksNone: return ("Gegen das Schließen steht nichts.", "Nothing stands against closing.")
    case .guardNoRunningReferral:
      return ("eine Übergabe läuft noch", "a referral is still running")
    case .guardNoOpenConference:
      return (
        "eine Fallkonferenz steht aus, oder etwas daraus ist noch zu tun",
        "a case conference is still to be held, or something from one is still to be done"
      )
    case .guardFeedbackGiven:
      return (
        "die betroffene Person hat noch keine Rückmeldung", "the affected person has had no feedback yet"
      )
    case .guardThreeOutcomes:
      return (
        "es fehlt ein Ergebnis (Unterstützung, Institution, Strafverfahren)",
        "an outcome is missing (support, institution, criminal procedure)"
      )
    case .guardFollowUpWished:
      return ("eine Nachfrage ist nicht gewünscht", "no follow-up is wished")
    case .routesHead:
      return (
        "Vorgeschlagene Wege (nichts geschieht von selbst):", "Proposed ways (nothing happens by itself):"
      )
    case .routeTo: return ("- {kind}, {purpose}: {reason}", "- {kind}, {purpose}: {reason}")
    case .routeOutside:
      return ("- außerhalb des Bündnisses, {target}: {reason}", "- outside the alliance, {target}: {reason}")
    case .done: return ("Erledigt: {steps}.", "Done: {steps}.")
    case .nobody: return ("niemand", "nobody")
    }
  }
}
