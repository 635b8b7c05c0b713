/// Words of what the alliance keeps for all its bodies: meetings, decisions, measures, self-checks, trainings.
public enum ScreenPhrasePapers: String, Wording, CaseIterable {
  case meetings, decisions, measures, selfChecks, noMeetings, noDecisions, noMeasures, noSelfChecks
  case count, new, noReport, criterion
  case meetingLine, invited, attended, minutesKept
  case decisionLine, mandateOverdue, mandateOpen, mandateDone, measureLine, selfCheckLine
  case newMeeting, attendance, newMinutes, newTraining, newDecision, newMeasure, newSelfCheck
  case controlReport, measureReport, mandateKept, mandatesKept, mandateIncomplete
  case meetingSaved, attendanceSaved, minutesSaved, trainingSaved, decisionSaved, measureSaved, selfCheckSaved
  case reportSaved

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .meetings: ("Sitzungen", "Meetings")
    case .decisions: ("Beschlüsse", "Decisions")
    case .measures: ("Maßnahmen", "Measures")
    case .selfChecks: ("Selbstcheck", "Self-check")
    case .noMeetings: ("Keine Sitzung eingetragen.", "No meeting noted.")
    case .noDecisions: ("Kein Beschluss eingetragen.", "No decision recorded.")
    case .noMeasures: ("Keine Maßnahme eingetragen.", "No measure recorded.")
    case .noSelfChecks: ("Kein Selbstcheck eingetragen.", "No self-check recorded.")
    case .count: ("{count} Zeilen; Enter öffnet.", "{count} lines; Enter opens.")
    case .new: ("neu", "new")
    case .noReport: ("noch kein Bericht", "no report yet")
    case .criterion: ("{field}: {criterion}", "{field}: {criterion}")
    case .meetingLine: ("{number}  {day}  {place}  ({state})", "{number}  {day}  {place}  ({state})")
    case .invited: ("eingeladen", "invited")
    case .attended: ("war; ohne Niederschrift", "took place; no minutes")
    case .minutesKept: ("Niederschrift abgelegt", "minutes kept")
    case .decisionLine: ("  {number}  {title}", "  {number}  {title}")
    case .mandateOverdue:
      (
        "! {number} / {mandate}  überfällig seit {day}, {status}: {wording}",
        "! {number} / {mandate}  overdue since {day}, {status}: {wording}"
      )
    case .mandateOpen:
      (
        "  {number} / {mandate}  Kontrolle {day}, {status}: {wording}",
        "  {number} / {mandate}  control {day}, {status}: {wording}"
      )
    case .mandateDone:
      ("  {number} / {mandate}  {status}: {wording}", "  {number} / {mandate}  {status}: {wording}")
    case .measureLine: ("{number}  {title}  ({status})", "{number}  {title}  ({status})")
    case .selfCheckLine: ("{cycle}  {views}", "{cycle}  {views}")
    case .newMeeting: ("Zur Sitzung einladen", "Invite to a meeting")
    case .attendance: ("Anwesend: {number}", "Present: {number}")
    case .newMinutes: ("Niederschrift: {number}", "Minutes: {number}")
    case .newTraining: ("Schulung eintragen", "Note a training")
    case .newDecision: ("Beschluss eintragen", "Record a decision")
    case .newMeasure: ("Maßnahme eintragen", "Record a measure")
    case .newSelfCheck: ("Selbstcheck eintragen", "Record a self-check")
    case .controlReport:
      ("Beschlusskontrolle {number}, Auftrag {mandate}", "Control of {number}, mandate {mandate}")
    case .measureReport: ("Bericht zur Maßnahme {number}", "Report on measure {number}")
    case .mandateKept:
      (
        "Auftrag {label} ist aufgenommen, noch nicht gespeichert. Jetzt der nächste.",
        "Mandate {label} is taken in, not saved yet. Now the next one."
      )
    case .mandatesKept: ("Aufgenommen: Auftrag {labels}", "Taken in: mandate {labels}")
    case .mandateIncomplete:
      (
        "Ein Auftrag braucht seinen Wortlaut und jemanden, der zuständig ist.",
        "A mandate needs its wording and somebody responsible."
      )
    case .meetingSaved: ("Die Einladung {number} ist gespeichert.", "Invitation {number} is saved.")
    case .attendanceSaved: ("Wer da war, ist eingetragen.", "Who was there is noted.")
    case .minutesSaved:
      (
        "Die Niederschrift ist abgelegt. Zum Unterschreiben: lotse meeting minutes.",
        "The minutes are kept. To sign them: lotse meeting minutes."
      )
    case .trainingSaved: ("Die Schulung ist eingetragen.", "The training is noted.")
    case .decisionSaved: ("Der Beschluss {number} ist eingetragen.", "Decision {number} is recorded.")
    case .measureSaved: ("Die Maßnahme {number} ist eingetragen.", "Measure {number} is recorded.")
    case .selfCheckSaved: ("Der Selbstcheck {cycle} ist eingetragen.", "Self-check {cycle} is recorded.")
    case .reportSaved:
      (
        "Der Bericht ist eingetragen; er bleibt, wie er ist.",
        "The report is entered; it stays as it is."
      )
    }
  }
}
