/// What the command line says about erasing: units, lines of lists, and what is left to do.
public enum ErasurePhrase: String, Wording, CaseIterable {
  case person, contact, notes, caseFile, narrative, report, package, directoryEntry, accessLogYear
  case requested, gone, waiting, waitingForChair, confirmable, held, reviewDue, stub, finished, unfinished,
    stillFound
  case erasedAgain, proposal, due, kept, keptByItself, asked, assigned, nothing, oneTarget

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .person: return "Person"
    case .contact: return "Kontakt"
    case .notes: return "Notizen"
    case .caseFile: return "Fall"
    case .narrative: return "Wortlaut des Vorfalls"
    case .report: return "Meldung"
    case .package: return "Paket der Übergabe"
    case .directoryEntry: return "Name eines Mitglieds"
    case .accessLogYear: return "Zugriffsprotokoll eines Jahres"
    case .requested:
      return "{number}  beantragt; bestätigen kann jemand anderes ab {until}: lotse erase confirm {number}"
    case .gone:
      return "{number}  gelöscht; vollständig am {complete}, wenn die Sicherungen von vorher fort sind"
    case .waiting: return "{number}  {unit}  beantragt am {on} von {who} ({ground})  ab {until}"
    case .waitingForChair: return "{number}  {body}  wartet auf den Vorsitz  ab {until}"
    case .confirmable: return "kann jetzt bestätigt werden"
    case .held: return "gesperrt: {reason}, von {who}, Prüfung am {review}"
    case .reviewDue: return "Prüfung fällig"
    case .stub:
      return
        "{number}  {unit}  gelöscht am {on} ({ground}), beantragt am {asked}, vollständig am {complete}"
    case .finished: return "Gelöscht und geprüft: {count} ({bytes} Bytes durchsucht, nichts gefunden)."
    case .unfinished:
      return """
        Noch nicht fertig gelöscht: {count}. Eine andere Sitzung liest noch, oder der Ordner ist nicht \
        beschreibbar; der nächste Start macht weiter.
        """
    case .stillFound:
      return """
        {count} gelöschte Schlüssel stehen noch in einer anderen Datei des Datenordners. Sagen Sie dem Betrieb, \
        dass dort eine Kopie der Schlüsselfachdatei liegt; sie muss fort.
        """
    case .erasedAgain:
      return """
        Eine ältere Schlüsselfachdatei brachte {count} gelöschte Schlüssel zurück; sie sind wieder gelöscht. \
        Sagen Sie es dem Betrieb.
        """
    case .proposal: return "{due}  {number}  {unit}  {months} Monate ab {from}"
    case .due: return "fällig"
    case .kept: return "aufbewahrt bis {until}: {reason}"
    case .keptByItself: return "einmal verschoben bis {until}, wegen neuer Arbeit am Fall"
    case .asked: return "beantragt: {number}"
    case .assigned: return "zuständig: {who}"
    case .nothing: return "Nichts."
    case .oneTarget:
      return """
        Nennen Sie eins: die Nummer eines Falls (mit --person, --contact oder --notes auch nur einen Teil), \
        die Nummer einer Übergabe, --incident NUMMER, --colleague NAME oder --access-log JAHR.
        """
    }
  }

  private var english: String {
    switch self {
    case .person: return "person"
    case .contact: return "contact"
    case .notes: return "notes"
    case .caseFile: return "case"
    case .narrative: return "account of the incident"
    case .report: return "report"
    case .package: return "package of the referral"
    case .directoryEntry: return "name of a member"
    case .accessLogYear: return "access log of a year"
    case .requested:
      return "{number}  requested; somebody else can confirm from {until} on: lotse erase confirm {number}"
    case .gone: return "{number}  erased; complete on {complete}, when the backups of before are gone"
    case .waiting: return "{number}  {unit}  requested on {on} by {who} ({ground})  from {until} on"
    case .waitingForChair: return "{number}  {body}  waits for the chair  from {until} on"
    case .confirmable: return "can be confirmed now"
    case .held: return "held: {reason}, by {who}, review on {review}"
    case .reviewDue: return "review is due"
    case .stub:
      return
        "{number}  {unit}  erased on {on} ({ground}), requested on {asked}, complete on {complete}"
    case .finished: return "Erased and checked: {count} ({bytes} bytes searched, nothing found)."
    case .unfinished:
      return """
        Not erased completely yet: {count}. Another session still reads, or the folder cannot be written; \
        the next start goes on.
        """
    case .stillFound:
      return """
        {count} erased keys still stand in another file of the data folder. Tell the operator that a copy of \
        the key slot file lies there; it has to go.
        """
    case .erasedAgain:
      return """
        An older key slot file brought {count} erased keys back; they are erased again. Tell the operator.
        """
    case .proposal: return "{due}  {number}  {unit}  {months} months from {from} on"
    case .due: return "due"
    case .kept: return "kept until {until}: {reason}"
    case .keptByItself: return "put off once until {until}, because of new work on the case"
    case .asked: return "requested: {number}"
    case .assigned: return "answers for it: {who}"
    case .nothing: return "Nothing."
    case .oneTarget:
      return """
        Name one: a case's number (with --person, --contact or --notes only a part of it), a referral's \
        number, --incident NUMBER, --colleague NAME or --access-log YEAR.
        """
    }
  }
}
