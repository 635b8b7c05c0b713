/// Titles of forms, and the questions before an act that others see.
public enum ScreenPhraseForm: String, Wording, CaseIterable {
  case newCase, newIncident, note, incidentNote, noteState, consent, offer, preview, previewState,
    previewNote, edit, closing, reopen
  case assign, decline, report
  case offerTitle, offerText, offerPolice, offerAnswer, offerTyping
  case acceptTitle, acceptText, acceptAnswer, reference
  case declineTitle, declineText, declineAnswer
  case reportTitle, reportText, reportAnswer
  case ask, reply, recall, giveBack, askTitle, askText, replyTitle, replyText, messageState, messageAnswer
  case recallTitle, recallText, giveBackTitle, giveBackText, handBackAnswer, stepAnswer
  case beginTitle, beginText, contactedTitle, contactedText, finishTitle, finishText, takeOverTitle
  case takeOverText, askEnquiry, answerEnquiry, enquiryState, enquiryTitle, enquiryText, enquiryAnswer
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
    case .ask: ("Übergabe {number} > Rückfrage", "Referral {number} > Question")
    case .reply: ("Übergabe {number} > Antwort auf die Rückfrage", "Referral {number} > Reply")
    case .recall: ("Übergabe {number} > Zurücknehmen", "Referral {number} > Take back")
    case .giveBack: ("Übergabe {number} > Zurückgeben", "Referral {number} > Give back")
    case .messageState:
      (
        "Nur die beiden Stellen lesen das. Vor der Annahme gehört kein Name hinein.",
        "Only the two bodies read this. Before acceptance no name belongs here."
      )
    case .askTitle: ("Rückfrage stellen", "Ask back")
    case .askText:
      (
        "Sie fragen zu Übergabe {number} zurück.\nDanach liest diese Stelle Ihre Frage: {body}. Die Antwortfrist läuft weiter.",
        "You ask back about referral {number}.\nThen this body reads your question: {body}. The time for your answer goes on."
      )
    case .replyTitle: ("Rückfrage beantworten", "Reply")
    case .replyText:
      (
        "Sie beantworten die Rückfrage zu Übergabe {number}.\nDanach liest diese Stelle Ihre Antwort: {body}. Ihre Antwortfrist beginnt einmal neu.",
        "You reply to the question about referral {number}.\nThen this body reads it: {body}. Its time for an answer starts anew, once."
      )
    case .messageAnswer:
      ("j = Ja, senden          Esc = Nein, zurück", "y = Yes, send          Esc = No, back")
    case .recallTitle: ("Angebot zurücknehmen", "Take the offer back")
    case .recallText:
      (
        "Sie nehmen Übergabe {number} zurück. Grund: {reason}.\nDanach kann diese Stelle sie nicht mehr annehmen: {body}. Der Inhalt wird gelöscht.",
        "You take referral {number} back. Reason: {reason}.\nThen this body can no longer accept it: {body}. Its content is erased."
      )
    case .giveBackTitle: ("Fall zurückgeben", "Give the case back")
    case .giveBackText:
      (
        "Sie geben Übergabe {number} zurück. Grund: {reason}.\nDanach liegt der Fall bei der Clearingstelle, und diese Stelle sieht den Grund: {body}. Der Inhalt wird gelöscht.",
        "You give referral {number} back. Reason: {reason}.\nThen the clearing office places the case again, and this body sees the reason: {body}. The content is erased."
      )
    case .handBackAnswer:
      ("j = Ja, das tun          Esc = Nein, zurück", "y = Yes, do that          Esc = No, back")
    case .stepAnswer:
      ("j = Ja, eintragen          Esc = Nein, zurück", "y = Yes, note it          Esc = No, back")
    case .beginTitle: ("Arbeit beginnen", "Begin work")
    case .beginText:
      (
        "Sie tragen ein, dass die Arbeit an Übergabe {number} begonnen hat. Das sieht auch: {sender}.",
        "You note that work on referral {number} has begun. This body sees it too: {sender}."
      )
    case .contactedTitle: ("Erstkontakt eintragen", "Note the first contact")
    case .contactedText:
      (
        "Sie tragen ein, dass Sie heute zu Übergabe {number} mit der Person gesprochen haben. Das sieht auch: {sender}.",
        "You note that you spoke to the person of referral {number} today. This body sees it too: {sender}."
      )
    case .finishTitle: ("Übergabe abschließen", "Close the referral")
    case .finishText:
      (
        "Sie schließen Übergabe {number} ab. Danach sieht die andere Stelle den Inhalt nicht mehr.",
        "You close referral {number}. Then the other body sees the content no longer."
      )
    case .takeOverTitle: ("Eigenen Fall anlegen", "Open the own case")
    case .takeOverText:
      (
        "Aus Übergabe {number} wird ein Fall Ihrer Stelle. Was Sie darin schreiben, sieht diese Stelle nicht: {sender}.",
        "Referral {number} becomes a case of your body. What you write there this body does not see: {sender}."
      )
    case .askEnquiry: ("Abstrakte Fragen > Frage stellen", "Abstract questions > Ask")
    case .answerEnquiry: ("Abstrakte Fragen > Beantworten", "Abstract questions > Answer")
    case .enquiryState:
      (
        "Kein Ort, kein Tag, keine Nummer, keine Person: Die Polizei muss sonst ermitteln.",
        "No place, no day, no number, no person: else the police must investigate."
      )
    case .enquiryTitle: ("Abstrakte Frage", "Abstract question")
    case .enquiryText:
      (
        "Danach liest diese Stelle Ihren Text: {body}.\nPrüfen Sie: Verrät er, um wen es geht?",
        "Then this body reads your text: {body}.\nCheck: does it tell whom it is about?"
      )
    case .enquiryAnswer:
      ("j = Ja, senden          Esc = Nein, zurück", "y = Yes, send          Esc = No, back")
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
