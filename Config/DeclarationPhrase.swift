/// What the command line says about declarations and disclosures.
public enum DeclarationPhrase: String, Wording, CaseIterable {
  case changed, ended, nothingEnded, tell, policeGoesOn
  case none, line, inForce, refused, withdrawn, lapsed, replaced
  case releaseHeading, releaseLine, releaseHolds, releaseOver, noticesHeading, noticeBody, noticePerson
  case noticeDataProtection
  case immediateNote, reviewedNote
  case disclosureNone, disclosureLine, requested, approved, declined, immediate, reviewOverdue, justified
  case notJustified, factsLine, groundLine

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.german
    case .english: return words.english
    }
  }

  private var words: (german: String, english: String) {
    switch self {
    case .changed: ("In {number} eingetragen.", "Recorded in {number}.")
    case .ended:
      (
        "Übergabe {number} ist beendet, ihr Inhalt gelöscht.",
        "Referral {number} has ended, its content is erased."
      )
    case .nothingEnded: ("Keine Übergabe hing daran.", "No referral rested on it.")
    case .tell:
      (
        "Unterrichten Sie {recipient} (DSGVO Art. 19), dann: lotse consent told {number} --body {body}",
        "Tell {recipient} (GDPR Art. 19), then: lotse consent told {number} --body {body}"
      )
    case .policeGoesOn:
      (
        """
        Für die Polizei gilt das ab jetzt. Was sie weiß, bleibt: Eine Ermittlung, die begonnen hat, hält der \
        Widerruf nicht auf. Sagen Sie das der Person.
        """,
        """
        For the police this holds from now on. What they know stays: the withdrawal does not stop an \
        investigation that has begun. Tell the person so.
        """
      )
    case .none: ("Keine Erklärungen eingetragen.", "No declarations recorded.")
    case .line:
      (
        "{state}: {recipient}, {purpose}, {classes}; erklärt am {day}, gilt bis {until}",
        "{state}: {recipient}, {purpose}, {classes}; declared on {day}, valid until {until}"
      )
    case .inForce: ("gilt", "in force")
    case .refused: ("abgelehnt", "refused")
    case .withdrawn: ("widerrufen", "withdrawn")
    case .lapsed: ("abgelaufen", "lapsed")
    case .replaced: ("ersetzt", "replaced")
    case .releaseHeading: ("Entbindung von der Schweigepflicht", "Release from secrecy")
    case .releaseLine:
      (
        "{state}: {recipient}, {classes}; erklärt am {day}, gilt bis {until}",
        "{state}: {recipient}, {classes}; declared on {day}, valid until {until}"
      )
    case .releaseHolds: ("gilt", "in force")
    case .releaseOver: ("gilt nicht mehr", "not in force any more")
    case .noticesHeading: ("Noch zu unterrichten", "Still to be told")
    case .noticeBody: ("{recipient}, seit {day}", "{recipient}, since {day}")
    case .noticePerson:
      ("betroffene Person über {number}, seit {day}", "affected person about {number}, since {day}")
    case .noticeDataProtection:
      ("Datenschutz über {number}, seit {day}", "data protection about {number}, since {day}")
    case .immediateNote:
      (
        """
        {number}: Es darf sofort weitergegeben werden, nur das Nötigste. Eine zweite Person prüft bis {until}. \
        Unterrichten Sie die betroffene Person, sobald es sicher ist, und den Datenschutz.
        """,
        """
        {number}: it may be handed over at once, only what is needed. A second person looks at it until \
        {until}. Tell the affected person as soon as it is safe, and data protection.
        """
      )
    case .reviewedNote:
      (
        "{number}: Eine zweite Person ({approver}) entscheidet. Bis dahin geht nichts hinaus.",
        "{number}: a second person ({approver}) decides. Until then nothing goes out."
      )
    case .disclosureNone: ("Keine Weitergabe ohne Einwilligung.", "No disclosure without consent.")
    case .disclosureLine:
      (
        "{number}  {state}: {recipient}, {ground}, {classes}; beantragt am {day}",
        "{number}  {state}: {recipient}, {ground}, {classes}; asked for on {day}"
      )
    case .requested: ("WARTET auf die zweite Person", "WAITS for the second person")
    case .approved: ("zugestimmt", "approved")
    case .declined: ("nicht zugestimmt", "not approved")
    case .immediate: ("SOFORT, Prüfung offen bis {until}", "AT ONCE, review open until {until}")
    case .reviewOverdue: ("PRÜFUNG ÜBERFÄLLIG seit {until}", "REVIEW OVERDUE since {until}")
    case .justified: ("sofort, war gerechtfertigt", "at once, was justified")
    case .notJustified:
      ("sofort, war NICHT gerechtfertigt", "at once, was NOT justified")
    case .factsLine: ("Tatsachen: {facts}", "Facts: {facts}")
    case .groundLine:
      (
        "{code}: {statute}. Wann: {condition} Was es nicht ist: {not}",
        "{code}: {statute}. When: {condition} What it is not: {not}"
      )
    }
  }
}
