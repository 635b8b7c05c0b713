/// What somebody who records a message reads.
public enum ReceivedReportPhrase: String, Wording, CaseIterable {
  case token, tokenPrompt, added, assessed, waiting, outsideScope, anonymous, question

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .token:
      (
        """
        Die sechs Wörter für die meldende Person: {token}
        Geben Sie sie jetzt weiter. Sie werden nicht aufbewahrt und nicht noch einmal gezeigt. Wer sie nennt, kann nach \
        {number} fragen oder etwas ergänzen.
        """,
        """
        The six words for the reporter: {token}
        Hand them on now. They are not kept and not shown again. Whoever names them can ask about {number} or add to it.
        """
      )
    case .tokenPrompt: ("Die sechs Wörter der meldenden Person: ", "The reporter's six words: ")
    case .added: ("Zu {number} ergänzt.", "Added to {number}.")
    case .assessed: ("{number}: eingeordnet.", "{number}: assessed.")
    case .waiting: ("noch nicht eingeordnet", "not assessed yet")
    case .outsideScope: ("nichts für das Bündnis", "nothing for the alliance")
    case .anonymous: ("anonym", "anonymous")
    case .question: ("Wir: {text}", "We: {text}")
    }
  }
}

/// What in a text may tell who the reporter is; the raw values are those of the core.
public enum SelfIdentificationPhrase: String, Wording, CaseIterable {
  case phone, mail, account, address
  case birthDate = "birth_date"
  case ownName = "own_name"
  case recordedName = "recorded_name"

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .phone: ("eine Telefonnummer", "a telephone number")
    case .mail: ("eine Mailadresse", "a mail address")
    case .account: ("ein Konto oder eine Webadresse", "an account or web address")
    case .address: ("eine Anschrift", "an address")
    case .birthDate: ("ein Geburtsdatum", "a date of birth")
    case .ownName: ("jemand nennt den eigenen Namen", "somebody gives their own name")
    case .recordedName: ("ein Name aus Ihren Fällen", "a name of your cases")
    }
  }
}
