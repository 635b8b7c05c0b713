/// Declarations of a person on the screen: what each is worth, what a withdrawal ends, whom to tell.
public enum ScreenPhraseDeclaration: String, Wording, CaseIterable {
  case title, state, none, entry, entryDays, tellHeading, tellBody
  case withdraw, allBodies, whoPerson, whoLegal, whoAuthorised
  case question, text, textPolice, answer, told

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Erklärungen zu {number}", "Declarations in {number}")
    case .state: ("{holding} gelten, {tell} zu unterrichten", "{holding} in force, {tell} to be told")
    case .none:
      (
        "Noch keine Erklärung: Es geht nichts hinaus. g trägt eine ein.",
        "No declaration yet: nothing goes out. g records one."
      )
    case .entry: ("{recipient}: {state}", "{recipient}: {state}")
    case .entryDays:
      ("{purpose}; {classes}; {day} bis {until}", "{purpose}; {classes}; {day} until {until}")
    case .tellHeading: ("Noch zu unterrichten (DSGVO Art. 19)", "Still to be told (GDPR Art. 19)")
    case .tellBody: ("{recipient}, seit {day}", "{recipient}, since {day}")
    case .withdraw: ("Widerruf zu {number}", "Withdrawal in {number}")
    case .allBodies: ("alle Stellen", "all bodies")
    case .whoPerson: ("die betroffene Person", "the affected person")
    case .whoLegal: ("die gesetzliche Vertretung", "the legal representative")
    case .whoAuthorised: ("eine bevollmächtigte Person", "an authorised person")
    case .question: ("Widerruf eintragen?", "Record the withdrawal?")
    case .text:
      (
        """
        Für {recipient} gilt ab jetzt keine Einwilligung mehr.
        Offene Angebote und laufende Übergaben dorthin enden sofort, ihr Inhalt wird in jeder Kopie gelöscht.
        Wer schon etwas gesehen hat, ist zu unterrichten; das steht danach in der Liste.
        """,
        """
        From now on there is no consent for {recipient} any more.
        Open offers and running referrals there end at once, their content is erased in every copy.
        Whoever has seen something has to be told; the list shows it afterwards.
        """
      )
    case .textPolice:
      (
        "Eine Ermittlung, die begonnen hat, hält der Widerruf nicht auf. Sagen Sie das der Person.",
        "The withdrawal does not stop an investigation that has begun. Tell the person so."
      )
    case .answer: ("j = widerrufen   n oder Esc = nein", "y = withdraw   n or Esc = no")
    case .told: ("Abgehakt: {recipient} ist unterrichtet.", "Ticked off: {recipient} has been told.")
    }
  }
}
