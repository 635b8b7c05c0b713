/// A referral on the screen: offer sheet, content, answers.
public enum ScreenPhraseReferral: String, Wording, CaseIterable {
  case title, state, stateSent
  case sheetHeading, contentHeading, contentClosed, contentAfterAccept, noContent, answerHeading,
    historyHeading
  case fromBody, toBody, caseNumber, offeredOn, due, matter, place, language, urgency, urgent, normal,
    purpose, classes
  case way, contactBy, contactedOn, openedCase, messagesHeading, messageLine
  case classesNone, summary, acceptedBy, reference, reason, suggestion, outcome, reportHeading

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Übergabe {number}", "Referral {number}")
    case .state:
      (
        "Status: {stage}   Antwort bis: {due}   Von: {sender}",
        "Status: {stage}   Answer until: {due}   From: {sender}"
      )
    case .stateSent:
      (
        "Status: {stage}   Antwort bis: {due}   An: {recipient}",
        "Status: {stage}   Answer until: {due}   To: {recipient}"
      )
    case .sheetHeading: ("Deckblatt", "Offer sheet")
    case .contentHeading: ("Inhalt", "Content")
    case .contentClosed: ("Der Inhalt ist für Sie nicht offen.", "The content is not open to you.")
    case .contentAfterAccept:
      (
        "Den Inhalt sehen Sie, sobald Sie den Empfang bestätigen (e).",
        "You see the content once you accept (a)."
      )
    case .noContent: ("Das Angebot besteht nur aus dem Deckblatt.", "The offer consists of its sheet only.")
    case .answerHeading: ("Antwort", "Answer")
    case .historyHeading: ("Verlauf", "History")
    case .fromBody: ("Von", "From")
    case .toBody: ("An", "To")
    case .caseNumber: ("Fall", "Case")
    case .offeredOn: ("Angeboten", "Offered")
    case .due: ("Antwort bis", "Answer until")
    case .matter: ("Anliegen", "Matter")
    case .place: ("Ort", "Place")
    case .language: ("Sprache", "Language")
    case .urgency: ("Dringlich", "Urgent")
    case .urgent: ("DRINGEND", "URGENT")
    case .normal: ("nein", "no")
    case .purpose: ("Zweck", "Purpose")
    case .classes: ("Daten", "Data")
    case .classesNone: ("keine über das Deckblatt hinaus", "none beyond this sheet")
    case .way: ("Weg", "Way")
    case .contactBy: ("Anrufen bis", "Call until")
    case .contactedOn: ("Erstkontakt", "First call")
    case .openedCase: ("Eigener Fall", "Own case")
    case .messagesHeading: ("Rückfragen", "Questions")
    case .messageLine: ("{time}, {name}:", "{time}, {name}:")
    case .summary: ("Kurzfassung", "Summary")
    case .acceptedBy: ("Angenommen", "Accepted")
    case .reference: ("Zeichen dort", "Their number")
    case .reason: ("Grund", "Reason")
    case .suggestion: ("Vorschlag", "Suggestion")
    case .outcome: ("Ergebnis", "Outcome")
    case .reportHeading: ("Bericht, {time}, {name}", "Account, {time}, {name}")
    }
  }
}
