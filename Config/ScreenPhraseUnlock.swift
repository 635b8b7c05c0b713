/// The unlock screen and the lock.
public enum ScreenPhraseUnlock: String, Wording, CaseIterable {
  case login, password, nothingShown, unlock, quit, state, rehearsalState, locked, lockState, opening,
    incomplete
  case escapeStays, help, lockHelp, footerEnter, footerTab, footerHelp

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .login: ("Name", "Name")
    case .password: ("Passwort", "Password")
    case .nothingShown: ("bleibt unsichtbar", "stays invisible")
    case .unlock: ("Öffnen", "Unlock")
    case .quit: ("Beenden", "Quit")
    case .state: ("Öffnen Sie Ihren Arbeitsplatz mit Ihrem Passwort.", "Unlock your desk with your password.")
    case .rehearsalState:
      (
        "Probebetrieb: Alle Personen und Fälle sind erfunden.",
        "Rehearsal: all persons and cases are invented."
      )
    case .locked: ("Gesperrt", "Locked")
    case .lockState:
      ("Gesperrt. Was Sie getippt haben, ist noch da.", "Locked. What you typed is still there.")
    case .opening: ("Wird geöffnet. Das dauert einen Augenblick.", "Unlocking. This takes a moment.")
    case .incomplete: ("Es fehlt noch eine Angabe.", "Something is still missing.")
    case .escapeStays:
      (
        "Zum Beenden: mit Tab auf [ Beenden ] gehen, dann Enter.",
        "To quit: go to [ Quit ] with Tab, then Enter."
      )
    case .help:
      (
        "Name und Passwort haben Sie bei der Einrichtung festgelegt. Vergessen? Ihre Stelle kann helfen.",
        "You chose name and password when you were set up. Forgotten? Your body can help."
      )
    case .lockHelp:
      (
        "Geben Sie Ihr Passwort ein; danach sind Sie wieder an derselben Stelle.",
        "Enter your password; then you are back at the same place."
      )
    case .footerEnter: ("Enter Öffnen", "Enter Unlock")
    case .footerTab: ("Tab Feld", "Tab Field")
    case .footerHelp: ("F1 Hilfe", "F1 Help")
    }
  }
}
