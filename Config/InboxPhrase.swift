/// The lines of the inbox's counts.
public enum InboxPhrase: String, Wording, CaseIterable {
  case unconfirmed, overdue, accepted, contacts, enquiries, returned, answers
  case notices, disclosures, reviewsOverdue
  case escalations
  case conferences, followUps

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
    case .contacts: return "Personen, die auf den ersten Anruf warten: {count}"
    case .enquiries: return "Abstrakte Fragen, die auf Antwort warten: {count}"
    case .returned: return "Fälle, die zurück bei der Clearingstelle liegen: {count}"
    case .answers: return "Antworten auf eigene Übergaben: {count}"
    case .notices: return "Noch zu unterrichten (Widerruf, Weitergabe ohne Einwilligung): {count}"
    case .disclosures: return "Weitergaben ohne Einwilligung, die auf Ihre Prüfung warten: {count}"
    case .conferences: return "Fallkonferenzen und Aufgaben daraus: {count}"
    case .followUps: return "Geschlossene Fälle, in denen nachzufragen ist: {count}"
    case .escalations: return "Überfällige Schritte, zu denen Sie gerufen sind: {count}"
    case .reviewsOverdue: return "Weitergaben ohne Einwilligung, deren Prüfung überfällig ist: {count}"
    }
  }

  private var english: String {
    switch self {
    case .unconfirmed: return "Referrals waiting for an answer: {count}"
    case .overdue: return "Referrals past their date: {count}"
    case .accepted: return "Accepted cases in work: {count}"
    case .contacts: return "Persons who wait for the first call: {count}"
    case .enquiries: return "Abstract questions waiting for an answer: {count}"
    case .returned: return "Cases that came back to the clearing office: {count}"
    case .answers: return "Answers to own referrals: {count}"
    case .notices: return "Still to be told (withdrawal, disclosure without consent): {count}"
    case .disclosures: return "Disclosures without consent waiting for your review: {count}"
    case .conferences: return "Case conferences and tasks from them: {count}"
    case .followUps: return "Closed cases in which to ask again: {count}"
    case .escalations: return "Overdue steps for which you are called: {count}"
    case .reviewsOverdue: return "Disclosures without consent whose review is overdue: {count}"
    }
  }
}
