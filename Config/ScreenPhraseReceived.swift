/// Reports received, on the screen: what was said, what came later, what they are about.
public enum ScreenPhraseReceived: String, Wording, CaseIterable {
  case affected, knows, title, state, none, newKey, waiting, outside, columnDay, columnWay, columnWho,
    columnState
  case anonymous, one, oneWaiting, oneOutside, oneIncident, said, added, asked, addKey, caseKey
  case incidentKey, record, recordState, recorded, checkedHelp, add, addedDone, fromReporter, fromUs
  case assess, aboutNothing, assessed, tokenTitle, tokenText, tokenUse, tokenStays, tokenKey, tokenGone
  case find, findState

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .affected: ("Betroffene", "Affected")
    case .knows: ("wissen von der Meldung: {answer}", "know of the report: {answer}")
    case .title: ("Meldungen", "Reports received")
    case .state: ("Noch einzuordnen: {waiting} von {count}", "Still to be assessed: {waiting} of {count}")
    case .none: ("Noch keine Meldung. n nimmt eine auf.", "No report yet. n records one.")
    case .newKey: ("Neue Meldung", "New report")
    case .waiting: ("EINORDNEN !", "TO ASSESS !")
    case .outside: ("nichts für uns", "nothing for us")
    case .columnDay: ("Eingang", "Received")
    case .columnWay: ("Weg", "Way")
    case .columnWho: ("Wer meldet", "Who reports")
    case .columnState: ("Worum es geht", "What it is about")
    case .anonymous: ("anonym", "anonymous")
    case .one: ("Meldung {number}", "Report {number}")
    case .oneWaiting: ("Noch nicht eingeordnet.", "Not assessed yet.")
    case .oneOutside: ("Nichts, woran das Bündnis arbeitet.", "Nothing that the alliance works on.")
    case .oneIncident: ("Gehört zu Vorfall {incident}.", "About incident {incident}.")
    case .said: ("Was gesagt wurde", "What was said")
    case .added: ("Später dazu", "Said later")
    case .asked: ("Von uns", "From us")
    case .addKey: ("Ergänzen", "Add")
    case .caseKey: ("Fall daraus machen", "Make a case of it")
    case .incidentKey: ("Vorfall daraus machen", "Make an incident of it")
    case .record: ("Neue Meldung", "New report")
    case .recordState:
      (
        "Wer meldet, steht nirgends: kein Name, keine Nummer, keine Anschrift.",
        "Who reports stands nowhere: no name, no number, no address."
      )
    case .recorded: ("Meldung {number} ist aufgenommen.", "Report {number} is recorded.")
    case .checkedHelp:
      (
        "Nur „ja“, wenn jemand nachgesehen hat: Der Text verrät nicht, wer meldet.",
        "Only \"yes\" if somebody has looked: the text does not tell who reports."
      )
    case .add: ("Meldung {number} > Ergänzen", "Report {number} > Add")
    case .addedDone: ("Ergänzt.", "Added.")
    case .fromReporter: ("die meldende Person", "the reporter")
    case .fromUs: ("wir: Frage oder Antwort", "we: question or answer")
    case .assess: ("Meldung {number} > Einordnen", "Report {number} > What it is about")
    case .aboutNothing: ("nichts für das Bündnis", "nothing for the alliance")
    case .assessed: ("Die Meldung ist eingeordnet.", "The report is assessed.")
    case .tokenTitle: ("Sechs Wörter für die meldende Person", "Six words for the reporter")
    case .tokenText:
      (
        "Geben Sie der meldenden Person jetzt diese sechs Wörter:",
        "Give the reporter these six words now:"
      )
    case .tokenUse:
      (
        "Wer sie nennt, kann nach Meldung {number} fragen oder etwas ergänzen. Sie werden nicht aufbewahrt und nicht noch einmal gezeigt.",
        "Whoever names them can ask about report {number} or add to it. They are not kept and not shown again."
      )
    case .tokenStays:
      (
        "Die Wörter sind danach weg. {yes} schließt, wenn sie weitergegeben sind.",
        "The words are gone then. {yes} closes once they are handed on."
      )
    case .tokenKey: ("Weitergegeben", "Handed on")
    case .tokenGone: ("Die sechs Wörter sind nicht mehr zu sehen.", "The six words can no longer be seen.")
    case .find: ("Meldung nach sechs Wörtern", "Report by its six words")
    case .findState:
      (
        "Die Wörter, die die meldende Person bekommen hat.",
        "The words that the reporter was given."
      )
    }
  }
}
