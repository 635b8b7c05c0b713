/// What `doctor` says about the host and about what the system holds the program to: what is, then what to do.
public enum DoctorHostPhrase: String, Wording, CaseIterable {
  case memoryClosed, memoryOpen, crashesSilent, crashesLoud, filterHolds, filterMissing
  case confinementHolds, confinementNotTried, confinementMissing
  case swapNone, swapClosed, swapOpen, coreRefused, coreLimited, corePiped
  case tracingLimited, tracingOwn, tracingOpen, clockGood, clockWrong
  case terminalGood, terminalASCII, terminalSmall, terminalNone, terminalUnfit

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return both.german
    case .english: return both.english
    }
  }

  private var both: (german: String, english: String) {
    switch self {
    case .memoryClosed:
      return (
        "Andere Programme desselben Kontos sehen den Speicher von Lotse nicht; Speicherabzüge gibt es keine.",
        "Other programs of the same account cannot see Lotse's memory; there are no core files."
      )
    case .memoryOpen:
      return (
        """
        Das System schließt den Speicher von Lotse nicht (Speicherabzüge: {core_files}, Einsicht: {inspection}, neue Rechte: \
        {new_privileges}). Geben Sie Lotse ein Konto, das sonst niemand benutzt.
        """,
        """
        The system does not close Lotse's memory (core files: {core_files}, inspection: {inspection}, new privileges: \
        {new_privileges}). Give Lotse an account that nobody else uses.
        """
      )
    case .crashesSilent:
      return (
        "Ein Absturz meldet einen festen Satz und zeigt keinen Speicher.",
        "A crash says one fixed sentence and shows no memory."
      )
    case .crashesLoud:
      return (
        "Ein Absturz könnte Speicher auf dem Bildschirm zeigen. Starten Sie Lotse mit SWIFT_BACKTRACE=enable=no.",
        "A crash could show memory on the screen. Start Lotse with SWIFT_BACKTRACE=enable=no."
      )
    case .filterHolds:
      return (
        "Das System verweigert Lotse andere Programme, weitere Prozesse und jede Netzverbindung.",
        "The system refuses Lotse other programs, further processes and any network connection."
      )
    case .filterMissing:
      return (
        """
        Das System hat den Filter gegen andere Programme und Netzverbindungen nicht angenommen (Fehler {code}). Lotse läuft \
        weiter; prüfen Sie, ob der Kern oder der Container seccomp verbietet.
        """,
        """
        The system did not take the filter against other programs and network connections (error {code}). Lotse goes on; check \
        whether the kernel or the container forbids seccomp.
        """
      )
    case .confinementHolds:
      return (
        "Das System lässt Lotse nur in seine Ordner schreiben (Landlock {version}).",
        "The system lets Lotse write in its folders only (Landlock {version})."
      )
    case .confinementNotTried:
      return (
        "Für diesen Befehl wurde das Schreiben nicht auf Ordner begrenzt. Nennen Sie den Datenordner mit --data.",
        "For this command writing was not confined to folders. Name the data folder with --data."
      )
    case .confinementMissing:
      return (
        """
        Das System kann das Schreiben nicht auf Ordner begrenzen (Fehler {code}). Lotse läuft weiter; ein Kern ab 5.13 mit Landlock \
        kann es.
        """,
        """
        The system cannot confine writing to folders (error {code}). Lotse goes on; a kernel from 5.13 on with Landlock can.
        """
      )
    case .swapNone:
      return ("Arbeitsspeicher wird nicht ausgelagert.", "Memory is not moved to a disk.")
    case .swapClosed:
      return (
        "Arbeitsspeicher wird nur komprimiert oder verschlüsselt ausgelagert ({path}).",
        "Memory is moved to compressed or encrypted space only ({path})."
      )
    case .swapOpen:
      return (
        """
        Arbeitsspeicher kann nach {path} ausgelagert werden; ob das verschlüsselt ist, ist nicht zu erkennen. Schalten Sie es ab \
        (swapoff) oder verschlüsseln Sie es.
        """,
        """
        Memory can be moved to {path}; whether that is encrypted cannot be told. Switch it off (swapoff) or encrypt it.
        """
      )
    case .coreRefused:
      return (
        "Speicherabzüge sind für Lotse abgeschaltet, wohin das System sie auch legt ({pattern}).",
        "Core files are switched off for Lotse, wherever the system puts them ({pattern})."
      )
    case .coreLimited:
      return (
        "Speicherabzüge kämen in eine Datei ({pattern}); die Grenze null verhindert sie.",
        "Core files would go to a file ({pattern}); the limit of zero prevents them."
      )
    case .corePiped:
      return (
        """
        Speicherabzüge gehen an ein Programm ({pattern}), das die Grenze null nicht beachtet. Setzen Sie kernel.core_pattern auf \
        einen Dateinamen.
        """,
        """
        Core files go to a program ({pattern}), which ignores the limit of zero. Set kernel.core_pattern to a file name.
        """
      )
    case .tracingLimited:
      return (
        "Programme eines Kontos können nicht beliebig ineinander sehen (ptrace_scope {scope}).",
        "Programs of one account cannot look into each other freely (ptrace_scope {scope})."
      )
    case .tracingOwn:
      return (
        "Das System erlaubt Einsicht unter Programmen eines Kontos (ptrace_scope {scope}); Lotse schließt sich selbst.",
        "The system allows programs of one account to look into each other (ptrace_scope {scope}); Lotse closes itself."
      )
    case .tracingOpen:
      return (
        "Programme desselben Kontos können in Lotse hineinsehen (ptrace_scope {scope}). Setzen Sie es auf 1.",
        "Programs of the same account can look into Lotse (ptrace_scope {scope}). Set it to 1."
      )
    case .clockGood: return ("Die Uhr zeigt {now}.", "The clock says {now}.")
    case .clockWrong:
      return (
        "Die Uhr zeigt {now}; das kann nicht stimmen, und Fristen würden falsch. Stellen Sie sie.",
        "The clock says {now}; that cannot be right, and deadlines would be wrong. Set it."
      )
    case .terminalGood:
      return ("Terminal {type}, {columns} x {rows}.", "Terminal {type}, {columns} x {rows}.")
    case .terminalASCII:
      return (
        "Terminal {type}, {columns} x {rows}, ohne UTF-8: Umlaute erscheinen umschrieben. Setzen Sie LANG=C.UTF-8.",
        "Terminal {type}, {columns} x {rows}, without UTF-8: umlauts are spelled out. Set LANG=C.UTF-8."
      )
    case .terminalSmall:
      return (
        "Das Fenster hat {columns} x {rows} Zeichen ({type}). Machen Sie es mindestens 80 x 24 groß.",
        "The window has {columns} x {rows} characters ({type}). Make it at least 80 x 24."
      )
    case .terminalNone:
      return (
        "Kein Terminal: Dieser Aufruf kommt aus einem Skript. Die Bildschirme wurden nicht geprüft.",
        "No terminal: this call comes from a script. The screens were not looked at."
      )
    case .terminalUnfit:
      return ("Die Bildschirme gehen hier nicht. {reason}", "The screens do not work here. {reason}")
    }
  }
}
