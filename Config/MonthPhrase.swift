/// The names of the months, from January on.
public enum MonthPhrase: Int, Wording, CaseIterable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// The name.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.0
    case .english: return words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .january: ("Januar", "January")
    case .february: ("Februar", "February")
    case .march: ("März", "March")
    case .april: ("April", "April")
    case .may: ("Mai", "May")
    case .june: ("Juni", "June")
    case .july: ("Juli", "July")
    case .august: ("August", "August")
    case .september: ("September", "September")
    case .october: ("Oktober", "October")
    case .november: ("November", "November")
    case .december: ("Dezember", "December")
    }
  }
}
