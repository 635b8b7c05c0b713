/// What `doctor` says about program, data folder and log: what is, then what to do.
public enum DoctorPhrase: String, Wording, CaseIterable {
  case stateOK, stateWarning, stateBad, notPromisedHeading
  case versions, sqliteGood, sqliteGuarded, sqliteOld, sqliteUnknown
  case folderNotNamed, folderUnreadable, folderForeign, folderWritable, folderReadable, folderGood
  case filesGood, filesOpen, fileNotPlain, foreignNone, foreignFound, fileSystemGood
  case spaceGood, spaceShort, spaceGone
  case schemaGood, schemaOlder, schemaNewer, schemaNone, logGood, logRehearsal, logClosed
  case slotsMissing, mirrorMissing, mirrorDiffers, mirrorSameDevice, mirrorGood, backupUnknown

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return both.german
    case .english: return both.english
    }
  }

  private var both: (german: String, english: String) {
    switch self {
    case .stateOK: return ("In Ordnung", "Good      ")
    case .stateWarning: return ("Hinweis   ", "Note      ")
    case .stateBad: return ("Mangel    ", "Fault     ")
    case .notPromisedHeading: return ("Was Lotse nicht verspricht:", "What Lotse does not promise:")
    case .versions:
      return (
        "Lotse {lotse}, gebaut mit Swift {swift} (Laufzeit: {runtime}), SQLite {sqlite}, {argon2}.",
        "Lotse {lotse}, built with Swift {swift} (runtime: {runtime}), SQLite {sqlite}, {argon2}."
      )
    case .sqliteGood:
      return (
        "SQLite {version} hat den Fehler beim Leeren des Vorprotokolls nicht mehr. Nichts zu tun.",
        "SQLite {version} no longer has the fault in resetting the write-ahead log. Nothing to do."
      )
    case .sqliteGuarded:
      return (
        """
        SQLite {version} hat einen Fehler beim Leeren des Vorprotokolls (3.7.0 bis 3.51.2). Lotse umgeht ihn mit \
        einer eigenen Sperre. Nichts zu tun; öffnen Sie log.db nie mit anderen Programmen, solange Lotse läuft.
        """,
        """
        SQLite {version} has a fault in resetting the write-ahead log (3.7.0 to 3.51.2). Lotse keeps clear of it by a \
        lock of its own. Nothing to do; never open log.db with other programs while Lotse runs.
        """
      )
    case .sqliteOld:
      return (
        "SQLite {version} ist zu alt für Lotse. Installieren Sie 3.40 oder neuer.",
        "SQLite {version} is too old for Lotse. Install 3.40 or newer."
      )
    case .sqliteUnknown:
      return (
        "Welches SQLite läuft, ist nicht zu erfahren. Prüfen Sie, ob libsqlite3 aus Ihrer Distribution stammt.",
        "Which SQLite runs cannot be found out. Check that libsqlite3 is your distribution's."
      )
    case .folderNotNamed:
      return (
        "Kein Datenordner genannt; nur Programm und Rechner wurden geprüft. Nennen Sie ihn mit --data ORDNER.",
        "No data folder was named; only program and host were looked at. Name it with --data FOLDER."
      )
    case .folderUnreadable:
      return (
        "Der Datenordner {folder} ist nicht da oder nicht lesbar. Prüfen Sie --data und das Konto.",
        "The data folder {folder} is missing or cannot be read. Check --data and the account."
      )
    case .folderForeign:
      return (
        "Der Datenordner gehört dem Konto {owner}, nicht Ihrem. Melden Sie sich dort an.",
        "The data folder belongs to account {owner}, not to yours. Log in there."
      )
    case .folderWritable:
      return (
        "In den Datenordner können andere schreiben (Rechte {mode}). Setzen Sie: chmod 700 {folder}",
        "Others can write in the data folder (mode {mode}). Set: chmod 700 {folder}"
      )
    case .folderReadable:
      return (
        "In den Datenordner können andere hineinsehen (Rechte {mode}). Setzen Sie: chmod 700 {folder}",
        "Others can look into the data folder (mode {mode}). Set: chmod 700 {folder}"
      )
    case .folderGood:
      return (
        "Der Datenordner {folder} gehört diesem Konto allein.",
        "The data folder {folder} belongs to this account alone."
      )
    case .filesGood:
      return ("{count} Dateien, nur für dieses Konto.", "{count} files, for this account only.")
    case .filesOpen:
      return (
        "{count} Dateien sind für andere offen, zuerst {name} (Rechte {mode}). Setzen Sie: chmod 600 {name}",
        "{count} files are open to others, first {name} (mode {mode}). Set: chmod 600 {name}"
      )
    case .fileNotPlain:
      return (
        "{name} ist ein Verweis oder hat einen zweiten Namen; so öffnet Lotse nicht. Legen Sie die Datei selbst hin.",
        "{name} is a link or has a second name; Lotse does not open it so. Put the file itself there."
      )
    case .foreignNone:
      return ("Im Datenordner liegt nichts Fremdes.", "Nothing foreign lies in the data folder.")
    case .foreignFound:
      return (
        "Im Datenordner liegt Fremdes ({count}), zuerst {name}; so öffnet Lotse nicht. Nehmen Sie es heraus.",
        "Something foreign lies in the data folder ({count}), first {name}; Lotse does not open it so. Take it out."
      )
    case .fileSystemGood:
      return (
        "Das Dateisystem hält Sperren und überschreibt an Ort und Stelle, soweit bekannt.",
        "The file system keeps locks and overwrites in place, as far as is known."
      )
    case .spaceGood: return ("{mebibytes} MiB sind frei.", "{mebibytes} MiB are free.")
    case .spaceShort:
      return (
        "Nur noch {mebibytes} MiB sind frei. Schaffen Sie bald Platz.",
        "Only {mebibytes} MiB are left. Make room soon."
      )
    case .spaceGone:
      return (
        "Nur noch {mebibytes} MiB sind frei; Speichern und Löschen können scheitern. Schaffen Sie jetzt Platz.",
        "Only {mebibytes} MiB are left; saving and erasing may fail. Make room now."
      )
    case .schemaGood:
      return ("Das Protokoll hat die Form {found}, die neueste.", "The log has form {found}, the newest.")
    case .schemaOlder:
      return (
        "Das Protokoll hat die Form {found}; beim nächsten Schreiben wird daraus {known}. Sichern Sie vorher.",
        "The log has form {found}; the next writing makes it {known}. Take a backup before."
      )
    case .schemaNewer:
      return (
        "Das Protokoll hat die Form {found}, dieses Lotse kennt {known}. Installieren Sie die neuere Fassung.",
        "The log has form {found}, this Lotse knows {known}. Install the newer version."
      )
    case .schemaNone:
      return (
        "Im Ordner liegt kein Protokoll (log.db). Prüfen Sie --data. Dieses Lotse kennt die Form {known}.",
        "No log (log.db) lies in the folder. Check --data. This Lotse knows form {known}."
      )
    case .logGood:
      return (
        "Das Protokoll öffnet sich. Kopfkennung {head}. Ganz prüft es: lotse verify",
        "The log opens. Head {head}. To check all of it: lotse verify"
      )
    case .logRehearsal:
      return (
        "Das Protokoll öffnet sich; es ist ein Probebetrieb, ohne echte Fälle. Kopfkennung {head}.",
        "The log opens; it is a rehearsal, without real cases. Head {head}."
      )
    case .logClosed: return ("Das Protokoll öffnet sich nicht. {reason}", "The log does not open. {reason}")
    case .slotsMissing:
      return (
        "Die Schlüsselfachdatei slots.bin fehlt. Legen Sie die zweite Kopie oder die neueste Sicherung hin.",
        "The slot file slots.bin is missing. Put the second copy or the newest backup there."
      )
    case .mirrorMissing:
      return (
        "Die zweite Kopie der Schlüsselfachdatei fehlt: {mirror}. Prüfen Sie --slot-mirror und die Platte.",
        "The second copy of the slot file is missing: {mirror}. Check --slot-mirror and the disk."
      )
    case .mirrorDiffers:
      return (
        """
        Die beiden Kopien der Schlüsselfachdatei sind verschieden. Nach einem Absturz gleicht das nächste Schreiben sie an; \
        bleibt es so, lassen Sie lotse verify laufen.
        """,
        """
        The two copies of the slot file differ. After a crash the next writing makes them alike; if it stays, run lotse \
        verify.
        """
      )
    case .mirrorSameDevice:
      return (
        """
        Die zweite Kopie der Schlüsselfachdatei liegt auf demselben Gerät; geht es kaputt, ist alles verloren. Legen Sie sie mit \
        --slot-mirror auf eine andere Platte.
        """,
        """
        The second copy of the slot file lies on the same device; if that breaks, everything is lost. Put it on another disk \
        with --slot-mirror.
        """
      )
    case .mirrorGood:
      return (
        "Die zweite Kopie der Schlüsselfachdatei ist gleich und liegt auf einem anderen Gerät.",
        "The second copy of the slot file is the same and lies on another device."
      )
    case .backupUnknown:
      return (
        """
        Wann zuletzt gesichert wurde, weiß Lotse nicht. Sichern Sie Protokoll und Schlüsselfachdatei täglich und getrennt, und \
        werfen Sie alte Sicherungen der Schlüsselfachdatei weg: In ihnen lebt weiter, was gelöscht ist.
        """,
        """
        When the last backup was taken Lotse does not know. Back up log and slot file daily and apart, and throw away old \
        backups of the slot file: what was erased lives on in them.
        """
      )
    }
  }
}
