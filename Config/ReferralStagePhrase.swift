/// The stages of a referral in words; the raw values are those of the lists.
public enum ReferralStagePhrase: String, Wording, CaseIterable {
  case unconfirmed
  case overdue
  case accepted
  case declined
  case reported

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
    }
  }

  private var english: String {
    switch self {
    case .unconfirmed: return "waiting for an answer"
    case .overdue: return "answer overdue"
    case .accepted: return "accepted"
    case .declined: return "declined"
    case .reported: return "reported back"
    }
  }
}
