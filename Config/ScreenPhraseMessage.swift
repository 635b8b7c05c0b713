/// What the message line says after something happened.
public enum ScreenPhraseMessage: String, Wording, CaseIterable {
  case reloaded, othersWrote, lockingSoon, unlockFirst, busy, draftKept, draftBack, quitWithQ, notSaved
  case oneFault, faults, gone, reveals, covers
  case caseOpened, incidentRecorded, noteSaved, consentSaved, refusalSaved, caseChanged, caseClosed,
    caseReopened
  case asked, replied, recalled, givenBack, begun, contactNoted, finished, enquiryAsked, enquiryAnswered
  case consentWithdrawn, effortNoted
  case relationDeclared, relationOwn, keptAway, readmitted
  case conferenceCalled, conferenceHeld, conferenceEnded, conferenceTaskDone
  case assigned, offered, accepted, declined, reported, mistyped
  case quitTitle, quitText, quitAnswer
  case noticeTitle, noticeState, messagesTitle, messagesState, noMessages

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .reloaded: ("Neu geladen. Sie sehen den neuesten Stand.", "Loaded again. This is the newest state.")
    case .othersWrote:
      ("Andere haben etwas eingetragen: Taste r zeigt es.", "Others have written something: key l shows it.")
    case .lockingSoon:
      (
        "In {minutes} Minuten wird gesperrt. Jede Taste verlängert.",
        "The screen locks in {minutes} minutes. Any key extends the time."
      )
    case .unlockFirst:
      (
        "Es gibt Entwürfe, die beim Beenden verloren gingen. Öffnen Sie zuerst.",
        "There are drafts that would be lost. Unlock first."
      )
    case .busy: ("Das vorige Speichern läuft noch.", "The last saving is still running.")
    case .draftKept:
      (
        "Nichts gespeichert. Ihr Entwurf bleibt und ist beim nächsten Öffnen wieder da.",
        "Nothing was saved. Your draft is kept and returns when you open the form again."
      )
    case .draftBack: ("Ihr Entwurf von vorhin ist wieder da.", "Your earlier draft is back.")
    case .quitWithQ:
      ("Sie sind auf dem ersten Bildschirm. q beendet das Programm.", "This is the first screen. q quits.")
    case .notSaved:
      ("Nicht gespeichert. Der Grund steht unter dem Feld.", "Not saved. The reason stands below the field.")
    case .oneFault:
      (
        "Ein Feld fehlt oder ist falsch. Der Cursor steht dort.",
        "One field is missing or wrong. The cursor is there."
      )
    case .faults:
      (
        "{count} Felder fehlen oder sind falsch. Der Cursor steht auf dem ersten.",
        "{count} fields are missing or wrong. The cursor is on the first."
      )
    case .gone:
      ("Das gibt es nicht mehr, oder es ist für Sie nicht zugänglich.", "It is gone, or you may not see it.")
    case .reveals:
      (
        "Namen und Kontakte sind sichtbar, bis Sie diesen Bildschirm verlassen.",
        "Names and contacts are shown until you leave this screen."
      )
    case .covers: ("Namen und Kontakte sind wieder verdeckt.", "Names and contacts are hidden again.")
    case .caseOpened: ("Fall {number} ist angelegt.", "Case {number} is open.")
    case .incidentRecorded: ("Vorfall {number} ist erfasst.", "Incident {number} is recorded.")
    case .noteSaved: ("Die Notiz ist gespeichert.", "The note is saved.")
    case .consentSaved: ("Die Einwilligung ist festgehalten.", "The consent is recorded.")
    case .refusalSaved: ("Die Ablehnung ist festgehalten.", "The refusal is recorded.")
    case .caseChanged:
      (
        "Die Änderung ist gespeichert. Das Alte bleibt im Verlauf.",
        "Saved. The old values stay in the history."
      )
    case .caseClosed: ("Der Fall ist geschlossen.", "The case is closed.")
    case .caseReopened: ("Der Fall ist wieder offen.", "The case is open again.")
    case .assigned: ("Die Zuständigkeit ist geändert.", "Somebody else answers for the case now.")
    case .offered: ("Übergabe {number} ist angeboten.", "Referral {number} is offered.")
    case .accepted:
      ("Angenommen. Der Inhalt der Übergabe steht unten.", "Accepted. The content is shown below.")
    case .declined:
      ("Abgelehnt. Die anbietende Stelle sieht den Grund.", "Declined. The offering body sees the reason.")
    case .reported: ("Die Rückmeldung ist abgegeben.", "You have reported back.")
    case .asked: ("Die Rückfrage ist gestellt.", "The question is asked.")
    case .replied: ("Die Rückfrage ist beantwortet.", "You have replied.")
    case .recalled: ("Das Angebot ist zurückgenommen.", "The offer is taken back.")
    case .givenBack: ("Der Fall ist zurückgegeben.", "The case is given back.")
    case .begun: ("Der Beginn der Arbeit ist eingetragen.", "The beginning is noted.")
    case .contactNoted: ("Der Erstkontakt ist eingetragen.", "The first contact is noted.")
    case .finished: ("Die Übergabe ist abgeschlossen.", "The referral is closed.")
    case .effortNoted: ("Die Stunden sind eingetragen.", "The hours are noted.")
    case .consentWithdrawn:
      (
        "Der Widerruf ist eingetragen. Unter „Erklärungen“ steht, wer noch zu unterrichten ist.",
        "The withdrawal is recorded. \"Declarations\" shows who still has to be told."
      )
    case .relationDeclared:
      (
        "Eingetragen: Dieses Mitglied sieht den Fall nicht mehr.",
        "Entered: this member no longer sees the case."
      )
    case .relationOwn:
      ("Eingetragen: Sie sehen den Fall nicht mehr.", "Entered: you no longer see the case.")
    case .keptAway:
      (
        "Eingetragen: Diese Stelle ist ausgenommen. Wer statt ihrer hilft, steht in der Liste.",
        "Entered: this body is kept away. The list says who helps instead of it."
      )
    case .readmitted: ("Die Ausnahme ist beendet.", "Nobody is kept away there any more.")
    case .conferenceCalled:
      (
        "Fallkonferenz {number} ist einberufen. Laden Sie die Stellen noch selbst ein.",
        "Case conference {number} is called. Invite the bodies yourself as well."
      )
    case .conferenceHeld: ("Das Ergebnis der Konferenz ist eingetragen.", "The result is entered.")
    case .conferenceTaskDone: ("Die Aufgabe ist abgehakt.", "The task is ticked off.")
    case .conferenceEnded: ("Die Fallkonferenz ist abgesagt.", "The case conference is called off.")
    case .enquiryAsked: ("Die Frage {number} ist gestellt.", "Question {number} is asked.")
    case .enquiryAnswered: ("Die Frage ist beantwortet.", "The question is answered.")
    case .mistyped:
      (
        "Das ist nicht „{number}“. Es wurde nichts weitergegeben.",
        "That is not \"{number}\". Nothing was handed over."
      )
    case .quitTitle: ("Beenden", "Quit")
    case .quitText:
      (
        "Es gibt Entwürfe, die nicht gespeichert sind. Beim Beenden gehen sie verloren.",
        "There are drafts that were not saved. They are lost when you quit."
      )
    case .quitAnswer: ("j = Ja, beenden          Esc = Nein, zurück", "y = Yes, quit          Esc = No, back")
    case .noticeTitle: ("Hinweis", "Notice")
    case .noticeState: ("Esc führt zurück.", "Esc leads back.")
    case .messagesTitle: ("Hinweise", "Messages")
    case .messagesState: ("Was angezeigt wurde, das Neueste zuerst.", "What was shown, the newest first.")
    case .noMessages: ("Bisher kein Hinweis.", "No message so far.")
    }
  }
}
