/// Case list, inbox, answers, search and the start screen.
public enum ScreenPhraseList: String, Wording, CaseIterable {
  case myCases, steeredCases, filterState, searchState, filterOpen, filterClosed, filterAll
  case number, status, due, place, matter, from, to, answered, referral
  case statusNew, statusOpen, statusOffered, statusAccepted, statusReported, statusDeclined, statusOverdue,
    statusClosed, statusFollowUp
  case urgentMark, urgent, rowOf, attention, empty, emptySearch, search
  case inboxTitle, inboxState, inboxStateOne, inboxNone, inboxNote, inboxConferences
  case statusReturned, stageAsked, stageInWork, stageClosed, stageRecalled, stageReturned, stageVoided
  case stageWaiting, stageOverdue, stageAccepted, stageDeclined, stageReported, stageLapsed
  case answersTitle, answersState
  case startTitle, startState, startFigures, startMeetings, startDecisions, startMeasures, startSelfChecks
  case startMessages, startHelp, startLock, startQuit
  case endSearch

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .myCases: ("Fälle meiner Stelle ({count})", "Cases of my body ({count})")
    case .steeredCases: ("Fälle im Bündnis ({count})", "Cases of the alliance ({count})")
    case .filterState:
      ("Filter: {filter}        Seite {page}/{pages}", "Filter: {filter}        Page {page}/{pages}")
    case .searchState:
      ("Gesucht: „{text}“        {count} gefunden", "Search: \"{text}\"        {count} found")
    case .filterOpen: ("offen", "open")
    case .filterClosed: ("geschlossen", "closed")
    case .filterAll: ("alle", "all")
    case .number: ("Nr.", "No.")
    case .status: ("Status", "Status")
    case .due: ("Frist", "Due")
    case .place: ("Ort", "Place")
    case .matter: ("Anliegen", "Matter")
    case .from: ("Von", "From")
    case .to: ("An", "To")
    case .answered: ("Antwort", "Answer")
    case .referral: ("Übergabe", "Referral")
    case .statusNew: ("NEU", "NEW")
    case .statusOpen: ("in Arbeit", "in hand")
    case .statusOffered: ("angeboten", "offered")
    case .statusAccepted: ("angenommen", "accepted")
    case .statusReported: ("Rückmeldung", "reported")
    case .statusDeclined: ("ABGELEHNT !", "DECLINED !")
    case .statusOverdue: ("ÜBERFÄLLIG !", "OVERDUE !")
    case .statusClosed: ("geschlossen", "closed")
    case .statusFollowUp: ("NACHFRAGEN !", "ASK AGAIN !")
    case .urgentMark: ("{day} !", "{day} !")
    case .urgent: ("dringend !", "urgent !")
    case .rowOf: ("Zeile {row} von {count}.", "Row {row} of {count}.")
    case .attention: ("{new} neu, {overdue} überfällig.", "{new} new, {overdue} overdue.")
    case .empty: ("Hier ist noch nichts.", "Nothing here yet.")
    case .emptySearch: ("Nichts gefunden. Esc beendet die Suche.", "Nothing found. Esc ends the search.")
    case .search: ("Suchen:", "Search:")
    case .inboxTitle: ("Eingang: Übergaben an uns", "Inbox: referrals to us")
    case .inboxState:
      ("{waiting} unbestätigt, {accepted} in Bearbeitung", "{waiting} waiting, {accepted} in progress")
    case .inboxStateOne:
      (
        "{waiting} unbestätigt, {accepted} in Bearbeitung, {overdue} abgelaufen",
        "{waiting} waiting, {accepted} in progress, {overdue} lapsed"
      )
    case .inboxNone: ("Es ist keine Übergabe an Ihre Stelle da.", "There is no referral to your body.")
    case .inboxNote:
      (
        "Sie sehen nur Übergaben mit Einwilligung, keine Beratungsnotizen.",
        "You see referrals with consent only, no counselling notes."
      )
    case .inboxConferences:
      (
        "Fallkonferenzen, die auf Sie warten: {count}. t zeigt sie.",
        "Case conferences that wait for you: {count}. t shows them."
      )
    case .stageWaiting: ("UNBESTÄTIGT", "WAITING")
    case .stageOverdue: ("abgelaufen", "lapsed")
    case .stageAccepted: ("angenommen", "accepted")
    case .stageDeclined: ("abgelehnt", "declined")
    case .stageReported: ("Rückmeldung", "reported")
    case .statusReturned: ("ZURÜCK !", "RETURNED !")
    case .stageAsked: ("RÜCKFRAGE", "QUESTION")
    case .stageInWork: ("in Arbeit", "in work")
    case .stageClosed: ("abgeschlossen", "closed")
    case .stageRecalled: ("zurückgenommen", "taken back")
    case .stageReturned: ("zurückgegeben", "given back")
    case .stageVoided: ("widerrufen", "withdrawn")
    case .stageLapsed: ("OHNE ANTWORT !", "NO ANSWER !")
    case .answersTitle: ("Antworten auf unsere Übergaben", "Answers to our referrals")
    case .answersState: ("{count} Antworten, die neueste zuerst", "{count} answers, the newest first")
    case .startTitle: ("Start", "Start")
    case .startState:
      (
        "Sie sehen hier keine Fälle, nur freigegebene Zahlen.",
        "You see no cases here, released figures only."
      )
    case .startFigures: ("Halbjahr: noch nichts freigegeben", "Half-year: nothing released yet")
    case .startMeetings: ("Sitzungen: Tagesordnung und Niederschrift", "Meetings: agenda and minutes")
    case .startDecisions: ("Beschlüsse und ihre Kontrolle", "Decisions and their control")
    case .startMeasures: ("Maßnahmen", "Measures")
    case .startSelfChecks: ("Selbstcheck", "Self-check")
    case .startMessages: ("Hinweise", "Messages")
    case .startHelp: ("Hilfe", "Help")
    case .startLock: ("Sperren", "Lock")
    case .startQuit: ("Beenden", "Quit")
    case .endSearch: ("Suche beenden", "End search")
    }
  }
}
