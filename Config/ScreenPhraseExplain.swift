/// What a key does, in a sentence: help list and menu. The raw values are those of `ScreenPhraseAction`.
public enum ScreenPhraseExplain: String, Wording, CaseIterable {
  case figures, edit, assign, accept, filter, consent, help, inbox, report, decline, menu, new, note, answers
  case quit, reload, search, reveal, refer, close
  case reopen, recordIncident, noteIncident, messages, lock, back

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .figures: ("Halbjahresübersicht ansehen", "Look at the half-yearly figures")
    case .edit:
      ("Fall bearbeiten: Anliegen, Ort, Person, Kontakt", "Edit the case: matter, place, person, contact")
    case .assign: ("Zuweisen: eine andere Person zuständig machen", "Assign: say who answers for the case")
    case .accept: ("Empfang bestätigen: die Übergabe annehmen", "Accept the referral")
    case .filter: ("Filter wechseln: offen, geschlossen, alle", "Change the filter: open, closed, all")
    case .consent: ("Einwilligung oder Ablehnung festhalten", "Record a consent or a refusal")
    case .help: ("Hilfe zu diesem Bildschirm", "Help for this screen")
    case .inbox: ("Eingang: Übergaben an Ihre Stelle", "Inbox: referrals to your body")
    case .report: ("Rückmeldung geben: was daraus geworden ist", "Report back what came of it")
    case .decline: ("Übergabe ablehnen, mit Grund", "Decline the referral, with a reason")
    case .menu: ("Menü: alle Befehle", "Menu: all commands")
    case .new: ("Neuen Fall anlegen", "Open a new case")
    case .note: ("Notiz zum Fall schreiben", "Write a note on the case")
    case .answers: ("Antworten auf Ihre Übergaben", "Answers to your referrals")
    case .quit: ("Programm beenden", "Quit the program")
    case .reload: ("Neu laden: zeigen, was andere eingetragen haben", "Load what others have written")
    case .search: ("Suchen nach Nummer, Ort oder Anliegen", "Search by number, place or matter")
    case .reveal: ("Verdeckte Namen und Kontakte zeigen oder verdecken", "Show or hide names and contacts")
    case .refer: ("Weiterleiten: einer anderen Stelle anbieten", "Refer: offer the case to another body")
    case .close: ("Fall schließen", "Close the case")
    case .reopen: ("Geschlossenen Fall wieder aufnehmen", "Reopen the closed case")
    case .recordIncident: ("Nur einen Vorfall erfassen, ohne Fall", "Record an incident without a case")
    case .noteIncident: ("Nachtrag zum Vorfall schreiben", "Add a note to the incident")
    case .messages: ("Hinweise: was zuletzt angezeigt wurde", "Messages: what was shown before")
    case .lock: ("Sperren: Bildschirm und Schlüssel", "Lock the screen and the keys")
    case .back: ("Einen Schritt zurück", "One step back")
    }
  }
}
