/// What gave a case away in an abstract question.
public enum TelltalePhrase: String, Wording, CaseIterable {
  case number, date, street, person, place

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .number: ("eine Zahl", "a number")
    case .date: ("ein Tag oder ein Monat", "a day or a month")
    case .street: ("eine Straße oder ein Platz", "a street or a square")
    case .person: ("ein Name aus Ihren Fällen", "a name of your cases")
    case .place: ("ein Ort aus Ihren Fällen", "a place of your cases")
    }
  }
}
