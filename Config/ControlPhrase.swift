/// Words of decisions, of reports on them, and of the list of what is under control.
public enum ControlPhrase: String, Wording, CaseIterable {
  case decisionTitle, reportTitle, reportTitleWithMeeting, reportHeading, correctionHeading, listTitle,
    listAsOf
  case paper, body, meeting, decidedOn, origin, publicity, vote, voteText, consultation, consultationText
  case sender, distribution, date, reference, number, signer, wording, mandates, mandate, addressee,
    responsible
  case others, due, points, status, see, reason, alternative, newDue, nextControl, reports, noReport, text
  case reportedBy, decisionColumn, controlColumn, seeColumn, reportColumn, overdue, nothing, chapter
  case longDay, quoted, dueDate, duePeriodic, dueContinuous, dueCheckOnly, dueCheckBy, dueWithoutDate
  case statusOpen, statusInProgress, statusPartlyDone, statusContinuous, statusDone, statusNotPursued
  case statusSuperseded, statusRepealed, publicityOpen, publicityNonPublic, publicityConfidential

  /// The phrase with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .decisionTitle: ("Beschluss {number}", "Decision {number}")
    case .reportTitle: ("Beschlusskontrolle zu {number}", "Control of decision {number}")
    case .reportTitleWithMeeting:
      (
        "Beschlusskontrolle zu {number} (Sitzungsnummer: {meeting})",
        "Control of decision {number} (meeting {meeting})"
      )
    case .reportHeading: ("Bericht {report} vom {day}", "Report {report} of {day}")
    case .correctionHeading:
      (
        "Bericht {report} vom {day}, berichtigt Bericht {corrected}",
        "Report {report} of {day}, corrects report {corrected}"
      )
    case .listTitle: ("Beschlüsse und ihr Stand", "Decisions and how far they are")
    case .listAsOf: ("Stand: {day}", "As of {day}")
    case .paper: ("Art der Vorlage", "Kind of paper")
    case .body: ("Beschlossen von", "Decided by")
    case .meeting: ("Sitzung", "Meeting")
    case .decidedOn: ("Beschlossen am", "Decided on")
    case .origin: ("Geht zurück auf", "Goes back to")
    case .publicity: ("Öffentlichkeit", "Publicity")
    case .vote: ("Abstimmung", "Vote")
    case .voteText:
      ("{yes} ja, {no} nein, {abstained} Enthaltungen", "{yes} yes, {no} no, {abstained} abstained")
    case .consultation: ("Beratungsfolge", "Consultations")
    case .consultationText: ("{body}, {day}, {publicity}", "{body}, {day}, {publicity}")
    case .sender: ("Von", "From")
    case .distribution: ("An", "To")
    case .date: ("Datum", "Date")
    case .reference: ("GZ", "File mark")
    case .number: ("Drucksache", "Paper")
    case .signer: ("Unterschrift", "Signed")
    case .wording: ("Wortlaut", "Wording")
    case .mandates: ("Aufträge", "Mandates")
    case .mandate: ("Auftrag", "Mandate")
    case .addressee: ("Beauftragt", "Told to do it")
    case .responsible: ("Zuständig", "Responsible")
    case .others: ("Beteiligt", "Also responsible")
    case .due: ("Frist", "Due")
    case .points: ("Handlungsfelder", "Action points")
    case .status: ("Stand", "Status")
    case .see:
      ("vgl. Beschlusskontrolle zu {number} vom {day}", "see the control of decision {number} of {day}")
    case .seeColumn: ("vgl.", "see")
    case .reason: ("Begründung", "Reasons")
    case .alternative: ("Stattdessen", "Instead")
    case .newDue: ("Neue Frist", "New last day")
    case .nextControl: ("nächste Beschlusskontrolle", "next control")
    case .reports: ("Berichte", "Reports")
    case .noReport: ("Noch kein Bericht.", "No report yet.")
    case .text: ("Bericht", "Report")
    case .reportedBy: ("Eingetragen von", "Entered by")
    case .decisionColumn: ("Beschluss", "Decision")
    case .controlColumn: ("Kontrolle", "Control")
    case .reportColumn: ("Letzter Bericht", "Newest report")
    case .overdue: ("überfällig", "overdue")
    case .nothing: ("Keine Beschlüsse.", "No decisions.")
    case .chapter: ("Kapitel", "Chapter")
    case .longDay: ("{day}. {month} {year}", "{day} {month} {year}")
    case .quoted: ("„{text}“", "“{text}”")
    case .dueDate: ("bis {day}", "by {day}")
    case .duePeriodic: ("alle {months} Monate", "every {months} months")
    case .dueContinuous: ("laufend", "continuous")
    case .dueCheckOnly: ("Prüfauftrag", "to be examined")
    case .dueCheckBy: ("Prüfauftrag bis {day}", "to be examined by {day}")
    case .dueWithoutDate: ("ohne Termin", "without a date")
    case .statusOpen: ("offen", "open")
    case .statusInProgress: ("in Arbeit", "in progress")
    case .statusPartlyDone: ("teilweise erledigt", "partly done")
    case .statusContinuous: ("laufend", "continuous")
    case .statusDone: ("erledigt", "done")
    case .statusNotPursued: ("nicht weiterverfolgt", "not pursued")
    case .statusSuperseded: ("durch anderen Beschluss ersetzt", "superseded")
    case .statusRepealed: ("aufgehoben", "repealed")
    case .publicityOpen: ("öffentlich", "public")
    case .publicityNonPublic: ("nicht öffentlich", "not public")
    case .publicityConfidential: ("vertraulich", "confidential")
    }
  }
}
