/// Conflicts of interest on the screen: who is kept away, who may not know why, and who can help instead.
public enum ScreenPhraseConflict: String, Wording, CaseIterable {
  case title, titleCase, state, none, caseHeading, incidentHeading, away, awayStaff, near, helps
  case helpsOutside, nearForm, oneself, nearTitle, nearText, nearOwnText, awayForm, awayTitle, awayText
  case sawCover, sawReferral, sawNothing, readmitForm, readmitTitle, readmitText, answer

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Befangenheit", "Conflicts of interest")
    case .titleCase: ("Fall {number} > Befangenheit", "Case {number} > Conflict of interest")
    case .state:
      (
        "Wer von einem Fall nichts sehen darf, und wer statt dessen hilft.",
        "Who must see nothing of a case, and who helps instead."
      )
    case .none:
      (
        "Niemand ist ausgenommen.",
        "Nobody is kept away."
      )
    case .caseHeading: ("Fall {number}", "Case {number}")
    case .incidentHeading: ("Vorfall {number}", "Incident {number}")
    case .away: ("Ausgenommen: {bodies}, seit {day}", "Kept away: {bodies}, since {day}")
    case .awayStaff:
      (
        "Ausgenommen: {bodies}, seit {day}; gemeldet von jemandem, der dort arbeitet",
        "Kept away: {bodies}, since {day}; reported by somebody who works there"
      )
    case .near: ("Steht zu nahe: {name}", "Stands too near: {name}")
    case .helps: ("Helfen kann: {who}", "Who can help: {who}")
    case .helpsOutside:
      (
        "Helfen kann: {who} (Angabe prüfen bis {day})",
        "Who can help: {who} (check this by {day})"
      )
    case .nearForm: ("Fall {number} > Steht zu nahe", "Case {number} > Stands too near")
    case .oneself: ("ich selbst", "I myself")
    case .nearTitle: ("Steht zu nahe", "Stands too near")
    case .nearText:
      (
        """
        {name} steht jemandem in Fall {number} zu nahe.
        Danach sieht {name} den Fall nicht mehr: nicht in Listen, nicht in der Suche, nicht in Fristen.
        Davor steht nur das Programm, nicht die Verschlüsselung. Was bis eben gelesen wurde, macht niemand vergessen.
        """,
        """
        {name} stands too near to somebody in case {number}.
        Then {name} no longer sees the case: not in lists, not in searches, not among deadlines.
        Only the program holds that, not the encryption. Nobody can be made to forget what was read until now.
        """
      )
    case .nearOwnText:
      (
        """
        Sie stehen jemandem in Fall {number} zu nahe.
        Danach sehen Sie den Fall nicht mehr. Aufheben kann das nur jemand anderes aus Ihrer Stelle.
        Davor steht nur das Programm, nicht die Verschlüsselung.
        """,
        """
        You stand too near to somebody in case {number}.
        Then you no longer see the case. Only somebody else of your body can end that.
        Only the program holds that, not the encryption.
        """
      )
    case .awayForm: ("{number} > Stelle ausnehmen", "{number} > Keep a body away")
    case .awayTitle: ("Stelle ausnehmen", "Keep a body away")
    case .awayText:
      (
        """
        Um {number} geht eine Beschwerde; ausgenommen werden: {bodies}.
        Was von jetzt an geschrieben wird, können diese Stellen nicht öffnen. Laufende Übergaben dorthin enden.
        """,
        """
        A complaint is behind {number}; kept away are: {bodies}.
        What is written from now on these bodies cannot open. Running referrals to them end.
        """
      )
    case .sawCover:
      (
        "{body} konnte bis eben das Deckblatt und die Zahlen lesen, keine Namen. Das macht niemand vergessen.",
        "{body} could read the cover and the figures until now, no names. Nobody can be made to forget that."
      )
    case .sawReferral: ("{body} hat Übergabe {number} gesehen.", "{body} has seen referral {number}.")
    case .sawNothing:
      (
        "Bis jetzt konnten diese Stellen davon nichts lesen.",
        "Until now these bodies could read nothing of it."
      )
    case .readmitForm: ("{number} > Ausnahme beenden", "{number} > End keeping away")
    case .readmitTitle: ("Ausnahme beenden", "End keeping away")
    case .readmitText:
      (
        """
        Für {number} ist nicht mehr ausgenommen: {who}.
        Danach gilt wieder, was für alle gilt.
        """,
        """
        No longer kept away from {number}: {who}.
        Then what holds for everybody holds again.
        """
      )
    case .answer:
      (
        "j = Ja, eintragen          Esc = Nein, zurück",
        "y = Yes, enter it          Esc = No, back"
      )
    }
  }
}
