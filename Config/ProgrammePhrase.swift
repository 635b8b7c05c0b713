/// Words of trainings, effort and meetings, on paper and at the command line.
public enum ProgrammePhrase: String, Wording, CaseIterable {
  case trainings, trainingsOf, noTrainings, day, training, topic, format, body, status, persons, group, units
  case planned, held, cancelled, cancelledBecause, module, reach, trainingCount, reachNote
  case gaps, noGaps, every, size, reached, missing, gapNote, dutyNoted, dutyEnded, months, unreached
  case effort, effortOf, noEffort, halfYear, hours, total, effortNoted, effortNote
  case agenda, invitation, invited, guests, place, time, topics, since, figures, figuresOf
  case figuresOpen, figuresProtected
  case lessons, lessonsHidden, lessonCount, lessonsFew, noLessons
  case lapsedOffers, lapsedHidden, lapsedCount, vacancies, noVacancies, role, vacantSince, vacantDays
  case dueControls, noDueControls, controlDue, controlOverdue, unreported
  case stops, stopUntil, stopOpen, noStops, trainingPlan
  case minutes, present, presentTotal, noMinutes, head, headNote, next, signChair, signMinutes
  case meetings, noMeetings, meetingLine, isOpen, attended, minutesKept

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.german
    case .english: return words.english
    }
  }

  private var words: (german: String, english: String) {
    switch self {
    case .trainings: ("Schulungen", "Trainings")
    case .trainingsOf: ("Schulungen {period}", "Trainings {period}")
    case .noTrainings: ("Keine Schulung eingetragen.", "No training noted.")
    case .day: ("Tag", "Day")
    case .training: ("Schulung", "Training")
    case .topic: ("Thema", "Topic")
    case .format: ("Form", "Form")
    case .body: ("Stelle", "Body")
    case .status: ("Stand", "State")
    case .persons: ("Personen", "Persons")
    case .group: ("Gruppe", "Group")
    case .units: ("Für wen", "For whom")
    case .planned: ("geplant", "planned")
    case .held: ("durchgeführt", "held")
    case .cancelled: ("abgesagt", "cancelled")
    case .cancelledBecause: ("abgesagt: {reason}", "cancelled: {reason}")
    case .module: ("{title} ({series}, Modul {module})", "{title} ({series}, module {module})")
    case .reach: ("Erreicht je Gruppe", "Reached by group")
    case .trainingCount: ("Veranstaltungen", "Events")
    case .reachNote:
      ("Wer zweimal da war, zählt zweimal.", "Whoever came twice counts twice.")
    case .gaps: ("Wen es noch zu erreichen gilt", "Who is still to be reached")
    case .noGaps: ("Niemand steht aus.", "Nobody is left.")
    case .every: ("alle", "every")
    case .months: ("{count} Monate", "{count} months")
    case .size: ("in der Gruppe", "in the group")
    case .reached: ("höchstens erreicht", "reached at most")
    case .missing: ("mindestens offen", "missing at least")
    case .gapNote:
      (
        "Stand {day}. Gezählt werden Veranstaltungen der Stelle in den Monaten davor.",
        "As of {day}. Events of the body in the months before are counted."
      )
    case .dutyNoted:
      (
        "Eingetragen: {group}, {topic}, alle {count} Monate.",
        "Noted: {group}, {topic}, every {count} months."
      )
    case .dutyEnded: ("Beendet: {group}, {topic}.", "Ended: {group}, {topic}.")
    case .unreached:
      (
        "{body}: {group}, {topic}: mindestens {count} offen",
        "{body}: {group}, {topic}: at least {count} left"
      )
    case .effort: ("Aufwand für Koordination", "Effort of coordination")
    case .effortOf: ("Aufwand für Koordination {period}", "Effort of coordination {period}")
    case .noEffort: ("Keine Stunden eingetragen.", "No hours noted.")
    case .halfYear: ("Halbjahr", "Half-year")
    case .hours: ("Stunden", "Hours")
    case .total: ("Zusammen", "Together")
    case .effortNoted:
      ("Eingetragen: {body}, {period}, {hours} Stunden.", "Noted: {body}, {period}, {hours} hours.")
    case .effortNote:
      (
        "Selbst angegeben, freiwillig; wer nichts angibt, steht nicht da.",
        "As the bodies say themselves, if they want to; who says nothing is not listed."
      )
    case .agenda: ("Tagesordnung", "Agenda")
    case .invitation: ("Sitzung am {day}", "Meeting on {day}")
    case .invited: ("Eingeladen", "Invited")
    case .guests: ("Wer", "Who")
    case .place: ("Ort: {place}", "Place: {place}")
    case .time: ("Beginn: {time} Uhr", "Begins at {time}")
    case .topics: ("Themen", "Topics")
    case .since: ("Seit der letzten Sitzung ({day})", "Since the last meeting ({day})")
    case .figures: ("Übersicht", "Figures")
    case .figuresOf:
      (
        "{period}: freigegeben als {number}, Prüfsumme {checksum}",
        "{period}: released as {number}, checksum {checksum}"
      )
    case .figuresOpen:
      (
        "{period}: noch nicht freigegeben (lotse summary draft).",
        "{period}: not released yet (lotse summary draft)."
      )
    case .figuresProtected:
      ("Kleine Zahlen sind verdeckt in: {tables}", "Small figures are hidden in: {tables}")
    case .lapsedOffers: ("Angebote ohne Antwort", "Offers without an answer")
    case .lapsedHidden:
      (
        "Diese Stelle kann keine Übergaben öffnen; die Zahl nennt die Clearingstelle.",
        "This body cannot open referrals; the clearing office names the number."
      )
    case .lapsedCount: ("Ohne Antwort in der Frist: {count}", "Without an answer in time: {count}")
    case .lessons: ("Was Fälle gezeigt haben", "What cases have shown")
    case .lessonsHidden:
      (
        "Diese Stelle kann keine Fälle öffnen; die Zahlen nennt die Clearingstelle.",
        "This body cannot open cases; the clearing office names the numbers."
      )
    case .lessonCount: ("{category}: {count} Fälle", "{category}: {count} cases")
    case .lessonsFew:
      (
        "Anderes kam in weniger als {least} Fällen vor und wird nicht genannt.",
        "Other things came up in fewer than {least} cases and are not named."
      )
    case .noLessons: ("Nichts eingetragen.", "Nothing was entered.")
    case .vacancies: ("Unbesetzte Posten", "Vacant posts")
    case .noVacancies: ("Alle eingetragenen Posten sind besetzt.", "All posts that were entered are held.")
    case .role: ("Aufgabe", "Role")
    case .vacantSince: ("unbesetzt seit", "vacant since")
    case .vacantDays: ("Tage", "Days")
    case .dueControls: ("Beschlüsse zur Kontrolle", "Decisions due for control")
    case .noDueControls: ("Kein Beschluss steht zur Kontrolle an.", "No decision is due for control.")
    case .controlDue:
      (
        "{number}, Auftrag {mandate}: {wording} – {office}; {status}; Kontrolle {day}",
        "{number}, mandate {mandate}: {wording} – {office}; {status}; control {day}"
      )
    case .controlOverdue:
      (
        "{number}, Auftrag {mandate}: {wording} – {office}; {status}; Kontrolle überfällig seit {day}",
        "{number}, mandate {mandate}: {wording} – {office}; {status}; control overdue since {day}"
      )
    case .unreported: ("Maßnahmen ohne Bericht", "Measures without a report")
    case .stops: ("Keine neuen Fälle", "No new cases")
    case .stopUntil: ("{body} bis {day}", "{body} until {day}")
    case .stopOpen: ("{body} bis auf Weiteres", "{body} until further notice")
    case .noStops: ("Alle Stellen nehmen neue Fälle.", "All bodies take new cases.")
    case .trainingPlan: ("Schulungen: gehalten und geplant", "Trainings: held and planned")
    case .minutes: ("Niederschrift", "Minutes")
    case .present: ("Anwesend", "Present")
    case .presentTotal: ("Zusammen {count} Personen", "{count} persons in all")
    case .noMinutes: ("Noch keine Niederschrift.", "No minutes yet.")
    case .head: ("Kopfkennung: {head}", "Head code: {head}")
    case .headNote:
      (
        "Mit dieser Kennung lässt sich später beweisen, dass nichts umgeschrieben wurde: lotse verify --since {head}",
        "With this code it can be proved later that nothing was rewritten: lotse verify --since {head}"
      )
    case .next: ("Nächste Sitzung: {day}", "Next meeting: {day}")
    case .signChair: ("Vorsitz", "Chair")
    case .signMinutes: ("Niederschrift", "Minutes taken by")
    case .meetings: ("Sitzungen", "Meetings")
    case .noMeetings: ("Keine Sitzung eingetragen.", "No meeting noted.")
    case .meetingLine: ("{number}  {day}  {place}  ({state})", "{number}  {day}  {place}  ({state})")
    case .isOpen: ("eingeladen", "invited")
    case .attended: ("war; ohne Niederschrift", "took place; no minutes")
    case .minutesKept: ("Niederschrift abgelegt", "minutes kept")
    }
  }
}
