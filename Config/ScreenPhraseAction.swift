/// What a key does, in a word or two: footer, help list and menu.
public enum ScreenPhraseAction: String, Wording, CaseIterable {
  case figures, edit, assign, accept, filter, consent, help, inbox, report, decline, menu, new, note, answers
  case quit, reload, search, reveal, refer, close, appointment, export, undo
  case reopen, recordIncident, noteIncident, messages, lock
  case ask, reply, recall, giveBack, begin, contacted, finish, takeOver
  case enquiries, askEnquiry, answerEnquiry
  case declarations, withdraw, told, posts, absence, present
  case conflicts, near, keepAway, readmit, conferences, heldConference, endConference, taskDone
  case feedback, followUp, lesson, linkIncident, unlinkIncident
  case reports, assessReport, findReport, likely, tie, untie
  case meetings, trainings, effort, noteEffort
  case decisions, measures, actionPlan, selfChecks, attend, keepMinutes
  case open, back, next, field, save, page, period, take

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .figures: ("Auswertung", "Key figures")
    case .edit: ("Bearbeiten", "Edit")
    case .assign: ("Zuweisen", "Who answers")
    case .accept: ("Empfang bestätigen", "Accept")
    case .filter: ("Filter", "Filter")
    case .consent: ("Einwilligung", "Consent")
    case .help: ("Hilfe", "Help")
    case .inbox: ("Eingang", "Inbox")
    case .report: ("Rückmeldung", "Report back")
    case .decline: ("Ablehnen", "Decline")
    case .menu: ("Menü", "Menu")
    case .new: ("Neuer Fall", "New case")
    case .note: ("Notiz", "Note")
    case .answers: ("Antworten", "Answers")
    case .quit: ("Beenden", "Quit")
    case .reload: ("Neu laden", "Load again")
    case .search: ("Suchen", "Search")
    case .reveal: ("Anzeigen", "Show hidden")
    case .refer: ("Weiterleiten", "Refer")
    case .close: ("Schließen", "Close")
    case .appointment: ("Termine", "What is due")
    case .export: ("Export", "Export")
    case .undo: ("Rückgängig", "Undo")
    case .reopen: ("Wieder aufnehmen", "Reopen")
    case .recordIncident: ("Nur Vorfall erfassen", "Record an incident only")
    case .noteIncident: ("Nachtrag zum Vorfall", "Note on the incident")
    case .messages: ("Hinweise", "Messages")
    case .lock: ("Sperren", "Lock")
    case .ask: ("Rückfrage stellen", "Ask back")
    case .reply: ("Rückfrage beantworten", "Reply to the question")
    case .recall: ("Angebot zurücknehmen", "Take the offer back")
    case .giveBack: ("Zurückgeben", "Give back")
    case .begin: ("Arbeit beginnen", "Begin work")
    case .contacted: ("Erstkontakt eintragen", "Note the first contact")
    case .finish: ("Übergabe abschließen", "Close the referral")
    case .takeOver: ("Eigenen Fall anlegen", "Open the own case")
    case .enquiries: ("Abstrakte Fragen", "Abstract questions")
    case .conflicts: ("Befangenheit", "Conflicts of interest")
    case .near: ("Jemand steht zu nahe", "Somebody stands too near")
    case .keepAway: ("Stelle ausnehmen", "Keep a body away")
    case .readmit: ("Ausnahme beenden", "End keeping away")
    case .conferences: ("Fallkonferenzen", "Case conferences")
    case .heldConference: ("Ergebnis der Konferenz", "Result of the conference")
    case .endConference: ("Konferenz absagen", "Call the conference off")
    case .taskDone: ("Aufgabe abhaken", "Tick off a task")
    case .feedback: ("Rückmeldung an die Person", "Feedback to the person")
    case .followUp: ("Nachfrage eintragen", "Enter a follow-up")
    case .lesson: ("Was daraus zu lernen ist", "What is to be learned")
    case .linkIncident: ("Vorfall dazunehmen", "Add an incident")
    case .unlinkIncident: ("Vorfall herausnehmen", "Take an incident out")
    case .reports: ("Meldungen", "Reports received")
    case .assessReport: ("Meldung einordnen", "Say what it is about")
    case .findReport: ("Meldung nach sechs Wörtern", "Report by its six words")
    case .likely: ("Derselbe Vorfall?", "The same incident?")
    case .tie: ("Vorfälle verbinden", "Tie incidents")
    case .untie: ("Vorfälle trennen", "Take incidents apart")
    case .meetings: ("Sitzungen", "Meetings")
    case .trainings: ("Schulungen", "Trainings")
    case .decisions: ("Beschlüsse", "Decisions")
    case .measures: ("Maßnahmen", "Measures")
    case .actionPlan: ("Aktionsplan", "Action plan")
    case .selfChecks: ("Selbstcheck", "Self-check")
    case .attend: ("Anwesende", "Attendance")
    case .keepMinutes: ("Niederschrift", "Keep minutes")
    case .effort: ("Aufwand", "Effort")
    case .noteEffort: ("Stunden eintragen", "Note hours")
    case .declarations: ("Erklärungen", "Declarations")
    case .withdraw: ("Widerruf eintragen", "Record a withdrawal")
    case .told: ("Unterrichtet", "Told")
    case .posts: ("Posten und Vertretung", "Posts and deputies")
    case .absence: ("Abwesend melden", "Say that you are away")
    case .present: ("Wieder da", "Back again")
    case .askEnquiry: ("Frage stellen", "Ask a question")
    case .answerEnquiry: ("Frage beantworten", "Answer a question")
    case .open: ("Öffnen", "Open")
    case .back: ("Zurück", "Back")
    case .next: ("Weiter", "Next")
    case .field: ("Feld", "Field")
    case .save: ("Speichern", "Save")
    case .page: ("Blättern", "Page")
    case .period: ("Zeitraum", "Period")
    case .take: ("Ausführen", "Run")
    }
  }
}
