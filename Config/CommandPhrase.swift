/// What the command line says when something does not work: what happened, then what to do.
public enum CommandPhrase: String, Wording, CaseIterable {
  case dataFolderMissing, memberMissing, badTime, badPeriod, fileMissing, fileUnreadable, fileUnwritable
  case fileTaken
  case fileTooLarge
  case fileNotUTF8
  case passwordFileUnreadable, passwordNeeded, unknownBody, unknownRole, unknownMapping, formatNotOffered
  case redirectMissing
  case folderTaken, nothingToClose
  case wrongNameOrPassword, keyRecordTampered, memberGone, logShorter, historyRewritten, logDamaged, conflict
  case keyMissing, notEntitled, clockLive, clockBehind
  case folderMissing, folderNotOwned, folderUnreadable, folderOpenToOthers, foreignFile, networkFileSystem
  case copyOnWriteFileSystem, notALog, newerSchema, slotFileDamaged, readOnly, busy, diskFull, inputOutput
  case noTerminal, terminalUnknown, terminalWithoutCursor
  case importEmpty, importColumnMissing, importSyntax
  case password, verifyGood, verifyBad, verifyFinding, verifySlotFinding, headLine, inboxEmpty
  case voidEvents, unforeseen, startFinding
  case nothingDue, offerLapsedNow, noneReturned
  case badDay, badHeadCode, verifyProgress, verifySince, verifyMissing, verifyEndsBeforeNote, verifyRewritten

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .dataFolderMissing:
      return "Es fehlt der Datenordner. Nennen Sie ihn mit --data ORDNER oder in LOTSE_DATA."
    case .memberMissing:
      return "Es fehlt der Anmeldename. Nennen Sie ihn mit --member NAME oder in LOTSE_MEMBER."
    case .nothingDue: return "Es ist nichts fällig."
    case .offerLapsedNow:
      return
        "Übergabe {number} ist verfallen: keine Antwort in der Frist. Der Fall liegt wieder bei der Clearingstelle."
    case .noneReturned: return "Es liegt kein Fall zurück bei der Clearingstelle."
    case .badTime: return "Die Zeit hinter --now ist keine. Schreiben Sie sie so: 2026-03-27T10:00."
    case .badDay: return "Diesen Tag gibt es nicht. Schreiben Sie ihn wie 2026-10-03 oder 03.10.2026."
    case .badPeriod: return "Das ist kein Zeitraum. Schreiben Sie 2026-H1, 2026-H2 oder 2026."
    case .fileMissing: return "Es fehlt die Datei: --file DATEI. Ein vollständiges Muster zeigt --example."
    case .fileTaken:
      return
        "{name} gibt es dort schon, es wurde nichts geschrieben. Nennen Sie einen anderen Ordner, oder räumen Sie die Dateien weg."
    case .fileUnwritable:
      return "{name} lässt sich nicht schreiben. Nennen Sie einen Ordner, in den Sie schreiben dürfen."
    case .fileUnreadable: return "Die Datei {name} ist nicht lesbar. Prüfen Sie Name und Rechte."
    case .fileTooLarge:
      return "Die Datei {name} ist größer als {limit} Bytes. Prüfen Sie, ob es die richtige ist."
    case .fileNotUTF8: return "Die Datei {name} ist kein UTF-8-Text. Speichern Sie sie als UTF-8."
    case .passwordFileUnreadable: return "Die Passwortdatei ist nicht lesbar. Prüfen Sie --password-file."
    case .passwordNeeded:
      return "Hier ist kein Terminal, das nach dem Passwort fragen kann. Nennen Sie --password-file DATEI."
    case .unknownBody: return "Eine Stelle „{name}“ gibt es nicht. Die Stellen zeigt: lotse body list."
    case .unknownRole: return "Eine Rolle „{name}“ hat im Probebündnis niemand. Es gibt: {roles}."
    case .unknownMapping:
      return "Eine Zuordnung „{name}“ gibt es nicht. Nennen Sie eine Datei, arvig oder fbi."
    case .formatNotOffered: return "Diese Form gibt es hier nicht. Nehmen Sie --format text oder --json."
    case .redirectMissing:
      return "Das ist eine Datei, kein Text. Lenken Sie sie um: lotse ... > uebersicht.odt"
    case .folderTaken:
      return "Im Ordner liegt schon etwas anderes. Nehmen Sie einen leeren Ordner; überschrieben wird nichts."
    case .nothingToClose: return "Es fehlt der Grund. Nennen Sie --reason CODE oder --file DATEI."
    case .wrongNameOrPassword:
      return "Anmeldename oder Passwort stimmen nicht. Versuchen Sie es noch einmal."
    case .keyRecordTampered:
      return """
        Ihr Schlüsselsatz wurde verändert und nicht geöffnet. Sagen Sie es Ihrer Stelle und dem Betrieb.
        """
    case .memberGone:
      return "Ihr Zugang ist beendet. Fragen Sie die Schlüsselverwaltung Ihrer Stelle."
    case .logShorter:
      return """
        Das Protokoll endet bei Eintrag {have}; Sie haben schon Eintrag {known} gesehen. Schreiben Sie nichts \
        und sagen Sie es dem Betrieb.
        """
    case .historyRewritten:
      return """
        Eintrag {entry} ist nicht der, den Sie gesehen haben: Die Geschichte wurde umgeschrieben. Schreiben Sie \
        nichts und sagen Sie es allen Stellen.
        """
    case .logDamaged:
      return "Eintrag {entry} ist beschädigt; dahinter wurde nichts gelesen. Lassen Sie lotse verify laufen."
    case .conflict:
      return "Andere haben gleichzeitig dasselbe geändert. Sehen Sie nach und wiederholen Sie es."
    case .keyMissing:
      return "Ein Schlüssel fehlt. Lassen Sie lotse verify laufen und sagen Sie es dem Betrieb."
    case .notEntitled: return "Das steht Ihnen nach dem Verzeichnis der Mitglieder nicht zu."
    case .clockLive: return "Eine vorgestellte Uhr (--now) gibt es nur im Probebetrieb."
    case .clockBehind: return "--now liegt vor dem neuesten Eintrag. Nennen Sie eine spätere Zeit."
    case .folderMissing: return "Den Datenordner gibt es nicht. Prüfen Sie --data."
    case .folderNotOwned: return "Der Datenordner gehört einem anderen Konto. Melden Sie sich dort an."
    case .folderUnreadable: return "Der Datenordner ist nicht lesbar. Prüfen Sie seine Rechte."
    case .folderOpenToOthers:
      return "In den Datenordner können andere schreiben. Nehmen Sie ihnen das Recht (chmod go-w)."
    case .foreignFile: return "Im Datenordner liegt etwas Fremdes: {name}. Nehmen Sie es heraus."
    case .networkFileSystem:
      return """
        Der Ordner liegt auf einem Netzlaufwerk ({kind}); dort halten Sperren nicht. Nehmen Sie eine \
        eigene Platte.
        """
    case .copyOnWriteFileSystem:
      return "Der Ordner liegt auf {kind}, das Gelöschtes aufhebt. Nehmen Sie zum Beispiel ext4."
    case .notALog: return "Im Ordner liegt kein Protokoll von Lotse. Prüfen Sie --data."
    case .newerSchema: return "Die Daten schrieb ein neueres Lotse. Installieren Sie die neuere Fassung."
    case .slotFileDamaged:
      return "Die Schlüsselfachdatei fehlt oder ist beschädigt. Spielen Sie ihre Sicherung ein."
    case .readOnly: return "Der Datenordner ist nur lesbar; geschrieben wurde nichts."
    case .busy: return "Gerade schreibt jemand lange. Versuchen Sie es gleich noch einmal."
    case .diskFull:
      return "Die Platte ist voll; geschrieben wurde nichts. Schaffen Sie Platz und wiederholen Sie es."
    case .inputOutput:
      return "Lesen oder Schreiben ist gescheitert ({code}); bestätigt wurde nichts. Prüfen Sie die Platte."
    case .noTerminal:
      return "Die Bildschirme brauchen ein Terminal. In Skripten nehmen Sie die Befehle, siehe --help."
    case .terminalUnknown:
      return "Dieses Terminal ist unbekannt (TERM). Setzen Sie TERM, zum Beispiel auf xterm."
    case .terminalWithoutCursor:
      return """
        Das Terminal „{name}“ kann den Cursor nicht setzen. Setzen Sie TERM auf das Terminal, das Sie \
        benutzen.
        """
    case .importEmpty: return "Die Datei hat keine Zeilen. Prüfen Sie, ob es die richtige ist."
    case .importColumnMissing: return "Der Datei fehlt die Spalte {column}. Prüfen Sie Datei und Zuordnung."
    case .importSyntax: return "Die Datei ist ab Zeile {line} kein CSV: {problem}. Prüfen Sie sie dort."
    case .password: return "Passwort für {name}: "
    case .verifyGood: return "In Ordnung: {entries} Einträge, {events} Ereignisse. Kopfkennung {head}"
    case .verifyBad:
      return "NICHT in Ordnung: {count} Befunde in {entries} Einträgen. Schreiben Sie nichts mehr."
    case .verifyFinding: return "Eintrag {entry}: {what}"
    case .verifySlotFinding: return "Ordner: {what}"
    case .badHeadCode:
      return "Das ist keine Kopfkennung: eine Zahl und dreizehn Blöcke von je vier Buchstaben oder Ziffern."
    case .verifyProgress: return "Geprüft: {entries} von {total} Einträgen"
    case .verifySince:
      return "Das Protokoll setzt die Kopfkennung {since} fort; Unterschriften geprüft ab dort: {count}."
    case .verifyMissing:
      return
        "Es fehlen {missing} Einträge, ab Eintrag {from}: Das Protokoll ist kürzer als die bekannte Kopfkennung."
    case .verifyEndsBeforeNote:
      return
        "Das Protokoll endet bei Eintrag {found}; am {day} ging es noch bis {noted}: es fehlen {missing}."
    case .verifyRewritten:
      return "Eintrag {entry} ist ein anderer als der bekannte: Die Geschichte wurde umgeschrieben."
    case .headLine: return "Kopfkennung {head}"
    case .inboxEmpty: return "Eingang: nichts Neues."
    case .voidEvents:
      return
        "{count} Ereignisse ohne Wirkung, weil ihr Verfasser sie nicht schreiben durfte. Einträge: {entries}"
    case .startFinding:
      return """
        Mit dem Protokoll stimmt etwas nicht ({what}). Lassen Sie lotse verify laufen und sagen Sie es dem \
        Betrieb.
        """
    case .unforeseen: return "Etwas Unvorhergesehenes ist geschehen ({kind}); bestätigt wurde nichts."
    }
  }

  private var english: String {
    switch self {
    case .dataFolderMissing: return "The data folder is missing. Name it with --data FOLDER or in LOTSE_DATA."
    case .memberMissing: return "The login name is missing. Name it with --member NAME or in LOTSE_MEMBER."
    case .nothingDue: return "Nothing is due."
    case .offerLapsedNow:
      return
        "Referral {number} has lapsed: no answer in time. The case is the clearing office's to place again."
    case .noneReturned: return "No case has come back to the clearing office."
    case .badTime: return "What follows --now is no time. Write it like 2026-03-27T10:00."
    case .badDay: return "There is no such day. Write it like 2026-10-03 or 03.10.2026."
    case .badPeriod: return "That is no period. Write 2026-H1, 2026-H2 or 2026."
    case .fileMissing: return "The file is missing: --file FILE. --example shows a complete one."
    case .fileTaken:
      return "{name} is there already; nothing was written. Name another folder, or move the files away."
    case .fileUnwritable: return "{name} cannot be written. Name a folder that you may write into."
    case .fileUnreadable: return "The file {name} cannot be read. Check its name and permissions."
    case .fileTooLarge: return "The file {name} is larger than {limit} bytes. Check that it is the right one."
    case .fileNotUTF8: return "The file {name} is no UTF-8 text. Save it as UTF-8."
    case .passwordFileUnreadable: return "The password file cannot be read. Check --password-file."
    case .passwordNeeded: return "There is no terminal to ask for the password. Name --password-file FILE."
    case .unknownBody: return "There is no body \"{name}\". The bodies are shown by: lotse body list."
    case .unknownRole: return "Nobody in the rehearsal has the role \"{name}\". There are: {roles}."
    case .unknownMapping: return "There is no mapping \"{name}\". Name a file, arvig or fbi."
    case .formatNotOffered: return "This form is not offered here. Use --format text or --json."
    case .redirectMissing: return "This is a file, not text. Redirect it: lotse ... > summary.odt"
    case .folderTaken: return "Something else lies in the folder. Use an empty one; nothing is overwritten."
    case .nothingToClose: return "The reason is missing. Name --reason CODE or --file FILE."
    case .wrongNameOrPassword: return "Login name or password are wrong. Try again."
    case .keyRecordTampered:
      return "Your key record was changed and not opened. Tell your body and the operator."
    case .memberGone: return "Your access has ended. Ask the key holder of your body."
    case .logShorter:
      return "The log ends at entry {have}; you have seen entry {known}. Write nothing and tell the operator."
    case .historyRewritten:
      return """
        Entry {entry} is not the one you have seen: history was rewritten. Write nothing and tell all bodies.
        """
    case .logDamaged: return "Entry {entry} is damaged; nothing after it was read. Run lotse verify."
    case .conflict: return "Others changed the same at the same time. Look, and do it again."
    case .keyMissing: return "A key is missing. Run lotse verify and tell the operator."
    case .notEntitled: return "The roster does not entitle you to this."
    case .clockLive: return "Only a rehearsal has a pretended clock (--now)."
    case .clockBehind: return "--now lies before the newest entry. Name a later time."
    case .folderMissing: return "There is no such data folder. Check --data."
    case .folderNotOwned: return "The data folder belongs to another account. Log in there."
    case .folderUnreadable: return "The data folder cannot be read. Check its permissions."
    case .folderOpenToOthers: return "Others may write in the data folder. Take that right away (chmod go-w)."
    case .foreignFile: return "Something foreign lies in the data folder: {name}. Take it out."
    case .networkFileSystem:
      return "The folder lies on a network drive ({kind}), where locks do not hold. Use a disk of your own."
    case .copyOnWriteFileSystem:
      return "The folder lies on {kind}, which keeps what is deleted. Use ext4, for example."
    case .notALog: return "There is no log of Lotse in the folder. Check --data."
    case .newerSchema: return "The data were written by a newer Lotse. Install the newer version."
    case .slotFileDamaged: return "The key slot file is missing or damaged. Restore its backup."
    case .readOnly: return "The data folder can only be read; nothing was written."
    case .busy: return "Somebody is writing for long. Try again in a moment."
    case .diskFull: return "The disk is full; nothing was written. Make room and do it again."
    case .inputOutput: return "Reading or writing failed ({code}); nothing was acknowledged. Check the disk."
    case .noTerminal: return "The screens need a terminal. In scripts use the commands, see --help."
    case .terminalUnknown: return "This terminal is unknown (TERM). Set TERM, for example to xterm."
    case .terminalWithoutCursor:
      return "The terminal \"{name}\" cannot place its cursor. Set TERM to the terminal you use."
    case .importEmpty: return "The file has no rows. Check that it is the right one."
    case .importColumnMissing: return "The file lacks the column {column}. Check file and mapping."
    case .importSyntax: return "From line {line} on the file is no CSV: {problem}. Check it there."
    case .password: return "Password for {name}: "
    case .verifyGood: return "All is well: {entries} entries, {events} events. Head {head}"
    case .verifyBad: return "NOT well: {count} findings in {entries} entries. Write nothing more."
    case .verifyFinding: return "Entry {entry}: {what}"
    case .verifySlotFinding: return "Folder: {what}"
    case .badHeadCode:
      return "This is no head code: a number and thirteen blocks of four letters or digits."
    case .verifyProgress: return "Checked: {entries} of {total} entries"
    case .verifySince:
      return "The log goes on from the head {since}; signatures checked from there on: {count}."
    case .verifyMissing:
      return "{missing} entries are missing, from entry {from} on: the log is shorter than the known head."
    case .verifyEndsBeforeNote:
      return "The log ends at entry {found}; on {day} it went up to {noted}: {missing} are missing."
    case .verifyRewritten: return "Entry {entry} is another one than the known one: history was rewritten."
    case .headLine: return "Head {head}"
    case .inboxEmpty: return "Inbox: nothing new."
    case .voidEvents:
      return "{count} events without effect, because their author may not write them. Entries: {entries}"
    case .startFinding:
      return "Something is wrong with the log ({what}). Run lotse verify and tell the operator."
    case .unforeseen: return "Something unforeseen happened ({kind}); nothing was acknowledged."
    }
  }
}
