/// The stages of a referral in words; the raw values are those of the lists.
public enum ReferralStagePhrase: String, Wording, CaseIterable {
  case unconfirmed
  case asked
  case overdue
  case accepted
  case inWork = "in_work"
  case reported
  case closed
  case declined
  case recalled
  case returned
  case voided

  /// The stage as one phrase.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .unconfirmed: return "wartet auf Antwort"
    case .overdue: return "Frist verstrichen"
    case .accepted: return "angenommen"
    case .declined: return "abgelehnt"
    case .reported: return "rückgemeldet"
    case .asked: return "Rückfrage offen"
    case .inWork: return "in Arbeit"
    case .closed: return "abgeschlossen"
    case .recalled: return "zurückgenommen"
    case .returned: return "zurückgegeben"
    case .voided: return "Einwilligung widerrufen"
    }
  }

  private var english: String {
    switch self {
    case .unconfirmed: return "waiting for an answer"
    case .overdue: return "answer overdue"
    case .accepted: return "accepted"
    case .declined: return "declined"
    case .reported: return "reported back"
    case .asked: return "question open"
    case .inWork: return "in work"
    case .closed: return "closed"
    case .recalled: return "taken back"
    case .returned: return "given back"
    case .voided: return "consent withdrawn"
    }
  }
}
