/// Titles of forms, and the questions before an act that others see.
public enum ScreenPhraseForm: String, Wording, CaseIterable {
  case newCase, newIncident, note, incidentNote, noteState, consent, offer, preview, previewState,
    previewNote, edit, closing, reopen
  case assign, decline, report
  case offerTitle, offerText, offerPolice, offerAnswer, offerTyping
  case acceptTitle, acceptText, acceptAnswer, reference
  case declineTitle, declineText, declineAnswer
  case reportTitle, reportText, reportAnswer
  case closeTitle, closeText, closeAnswer
  case enterNever, closedCase, offerKey, previewKey, confirmKey

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .newCase: ("Neuer Fall", "New case")
    case .newIncident: ("Neuer Vorfall", "New incident")
    case .note: ("Fall {number} > Notiz", "Case {number} > Note")
    case .incidentNote: ("Vorfall {number} > Nachtrag", "Incident {number} > Note")
    case .noteState:
      (
        "Nur Ihre Stelle liest das. Es wird nie weitergegeben.",
        "Only your body reads this. It is never handed over."
      )
    case .consent: ("Fall {number} > Einwilligung", "Case {number} > Consent")
    case .offer: ("Fall {number} > Weiterleiten", "Case {number} > Refer")
    case .preview: ("Fall {number} > Vorschau", "Case {number} > Preview")
    case .previewState:
      (
        "Vorschau für: {recipient}. Es ist noch nichts weitergegeben.",
        "Preview for: {recipient}. Nothing was handed over yet."
      )
    case .previewNote:
      (
        "w bietet die Übergabe an, nach einer Rückfrage. Esc ändert sie.",
        "r offers the referral, after a question. Esc changes it."
      )
    case .edit: ("Fall {number} > Bearbeiten", "Case {number} > Edit")
    case .closing: ("Fall {number} > Schließen", "Case {number} > Close")
    case .reopen: ("Fall {number} > Wieder aufnehmen", "Case {number} > Reopen")
    case .assign: ("Fall {number} > Zuweisen", "Case {number} > Who answers")
    case .decline: ("Übergabe {number} > Ablehnen", "Referral {number} > Decline")
    case .report: ("Übergabe {number} > Rückmeldung", "Referral {number} > Report back")
    case .offerTitle: ("Übergabe anbieten", "Offer the referral")
    case .offerText:
      (
        "Sie bieten Fall {number} dieser Stelle an: {recipient}.\nDanach sieht sie das Deckblatt, und nach der Annahme den Inhalt. Antwort bis {due}.",
        "You offer case {number} to this body: {recipient}.\nThen it sees the offer sheet and, once accepted, the content. Answer until {due}."
      )
    case .offerPolice:
      (
        "Die Polizei muss ermitteln, sobald sie davon erfährt. Diese Übergabe lässt sich NICHT zurücknehmen.",
        "The police must investigate what they learn of. This referral can NOT be taken back."
      )
    case .offerAnswer:
      ("j = Ja, anbieten          Esc = Nein, zurück", "y = Yes, offer          Esc = No, back")
    case .offerTyping:
      (
        "Zum Anbieten {number} tippen, dann Enter. Esc = Nein, zurück",
        "To offer type {number}, then Enter. Esc = No, back"
      )
    case .acceptTitle: ("Empfang bestätigen", "Accept")
    case .acceptText:
      (
        "Sie nehmen Übergabe {number} an. Angeboten hat sie: {sender}.\nDanach sieht diese Stelle Ihren Namen und den Tag, und Sie sehen den Inhalt. Das lässt sich nicht zurücknehmen.",
        "You accept referral {number}. It was offered by: {sender}.\nThen that body sees your name and the day, and you see the content. This cannot be taken back."
      )
    case .acceptAnswer:
      ("j = Ja, bestätigen          Esc = Nein, zurück", "y = Yes, accept          Esc = No, back")
    case .reference: ("Eigene Vorgangsnummer (freiwillig)", "Own file number (optional)")
    case .declineTitle: ("Übergabe ablehnen", "Decline the referral")
    case .declineText:
      (
        "Sie lehnen Übergabe {number} ab. Grund: {reason}.\nDanach sieht die anbietende Stelle ({sender}) den Grund und ist wieder allein zuständig.",
        "You decline referral {number}. Reason: {reason}.\nThen the offering body ({sender}) sees the reason and answers for the case alone again."
      )
    case .declineAnswer:
      ("j = Ja, ablehnen          Esc = Nein, zurück", "y = Yes, decline          Esc = No, back")
    case .reportTitle: ("Rückmeldung geben", "Report back")
    case .reportText:
      (
        "Sie melden zu Übergabe {number}: {outcome}.\nDanach sieht die anbietende Stelle ({sender}) das Ergebnis und Ihren Bericht. Die Übergabe ist damit beendet.",
        "You report on referral {number}: {outcome}.\nThen the offering body ({sender}) sees the outcome and your account. That ends the referral."
      )
    case .reportAnswer:
      ("j = Ja, abgeben          Esc = Nein, zurück", "y = Yes, report          Esc = No, back")
    case .closeTitle: ("Fall schließen", "Close the case")
    case .closeText:
      (
        "Sie schließen Fall {number}. Grund: {reason}.\nDanach bearbeitet ihn niemand mehr; er lässt sich wieder aufnehmen. Die Clearingstelle sieht das, wenn sie den Fall kennt.",
        "You close case {number}. Reason: {reason}.\nThen nobody works on it any more; it can be reopened. The clearing office sees this if it knows the case."
      )
    case .closeAnswer:
      ("j = Ja, schließen          Esc = Nein, zurück", "y = Yes, close          Esc = No, back")
    case .enterNever: ("Enter allein bestätigt nicht.", "Enter alone does not confirm.")
    case .closedCase: ("Der Fall ist geschlossen", "The case is closed")
    case .offerKey: ("Anbieten", "Offer")
    case .previewKey: ("Vorschau", "Preview")
    case .confirmKey: ("Bestätigen", "Confirm")
    }
  }
}
