/// Why a signed event has no effect; the raw values are those of the reasons in the core.
public enum VoidPhrase: String, Wording, CaseIterable {
  case wrongBody = "wrong_body"
  case wrongRole = "wrong_role"
  case wrongCompartment = "wrong_compartment"
  case wrongOrder = "wrong_order"
  case ruleBroken = "rule_broken"
  case unreadable

  /// The sentence with its placeholders `{entry}` and `{author}`.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return "Eintrag {entry} von {author} hat keine Wirkung: " + german
    case .english: return "Entry {entry} by {author} has no effect: " + english
    }
  }

  private var german: String {
    switch self {
    case .wrongBody: return "Diese Stelle darf das hier nicht eintragen. Fragen Sie dort nach."
    case .wrongRole: return "Die Rolle des Mitglieds erlaubt das nicht. Fragen Sie in der Stelle nach."
    case .wrongCompartment:
      return "Die Angabe gehört nicht an diese Stelle der Akte. Melden Sie es dem Betrieb."
    case .wrongOrder: return "Es fehlt, was davor hätte kommen müssen. Melden Sie es dem Betrieb."
    case .ruleBroken: return "Das Verfahren ließ diesen Schritt nicht zu. Fragen Sie bei der Stelle nach."
    case .unreadable: return "Der Inhalt lässt sich nicht lesen. Melden Sie es dem Betrieb."
    }
  }

  private var english: String {
    switch self {
    case .wrongBody: return "this body may not write this here. Ask that body."
    case .wrongRole: return "the member's role does not permit it. Ask that member's body."
    case .wrongCompartment: return "it does not belong into this part of the file. Tell the operator."
    case .wrongOrder: return "what must come before it is missing. Tell the operator."
    case .ruleBroken: return "the procedure did not allow this step. Ask that body."
    case .unreadable: return "its content cannot be read. Tell the operator."
    }
  }
}
