/// The lines of the inbox's counts.
public enum InboxPhrase: String, Wording, CaseIterable {
  case unconfirmed, overdue, accepted, answers

  /// The line with its count.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .unconfirmed: return "Übergaben, die auf Antwort warten: {count}"
    case .overdue: return "Übergaben mit verstrichener Frist: {count}"
    case .accepted: return "Übernommene Fälle in Arbeit: {count}"
    case .answers: return "Antworten auf eigene Übergaben: {count}"
    }
  }

  private var english: String {
    switch self {
    case .unconfirmed: return "Referrals waiting for an answer: {count}"
    case .overdue: return "Referrals past their date: {count}"
    case .accepted: return "Accepted cases in work: {count}"
    case .answers: return "Answers to own referrals: {count}"
    }
  }
}
