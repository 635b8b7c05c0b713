import Clearing
import Config
import ReadModel

/// Words for decisions and measures in one language.
public struct ControlWords: Sendable {
  /// The language.
  public let language: Language
  private let directory: Directory
  private let taxonomy: Taxonomy

  /// Words with these names and labels.
  public init(directory: Directory, taxonomy: Taxonomy, language: Language) {
    self.directory = directory
    self.taxonomy = taxonomy
    self.language = language
  }

  /// A phrase with its values.
  func say(_ phrase: ControlPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }

  /// A day as letters write it: 29. September 2018.
  public func day(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.civil
    let name = MonthPhrase(rawValue: month)?.text(in: language) ?? String(month)
    return say(.longDay, ["day": String(dayOfMonth), "month": name, "year": String(year)])
  }

  /// A day if there is one.
  func day(maybe day: CalendarDay?) -> String? { day.map { self.day($0) } }

  /// The name of an office.
  public func office(_ office: Office) -> String {
    guard let id = office.body else { return office.name ?? "" }
    guard let body = directory.body(id) else { return String(id.description.prefix(8)) }
    return language == .german ? body.german : body.english
  }

  /// The label of a point of the action plan.
  public func point(_ code: String) -> String {
    label(.actionPoints, code)
  }

  /// The label of a code; the code itself where the list has none.
  func label(_ list: CodeListName, _ code: String) -> String {
    guard let entry = taxonomy.entry(list, code) else { return code }
    return language == .german ? entry.german : entry.english
  }

  /// How far a mandate is.
  public func status(_ status: MandateStatus) -> String {
    switch status {
    case .open: return say(.statusOpen)
    case .inProgress: return say(.statusInProgress)
    case .partlyDone: return say(.statusPartlyDone)
    case .continuous: return say(.statusContinuous)
    case .done: return say(.statusDone)
    case .notPursued: return say(.statusNotPursued)
    case .superseded: return say(.statusSuperseded)
    case .repealed: return say(.statusRepealed)
    }
  }

  /// When a mandate has to be done; `day` is its last day as it holds now.
  public func due(_ terms: DueTerms, day: CalendarDay?) -> String {
    switch terms.kind {
    case .date: return day.map { say(.dueDate, ["day": self.day($0)]) } ?? say(.dueWithoutDate)
    case .periodic: return say(.duePeriodic, ["months": terms.months.map(String.init) ?? "?"])
    case .continuous: return say(.dueContinuous)
    case .checkOnly: return day.map { say(.dueCheckBy, ["day": self.day($0)]) } ?? say(.dueCheckOnly)
    case .withoutDate: return day.map { say(.dueDate, ["day": self.day($0)]) } ?? say(.dueWithoutDate)
    }
  }

  /// Who it was made for.
  func publicity(_ publicity: Publicity) -> String {
    switch publicity {
    case .open: return say(.publicityOpen)
    case .nonPublic: return say(.publicityNonPublic)
    case .confidential: return say(.publicityConfidential)
    }
  }

  /// The way through the committees, a line each.
  func consultations(_ list: [Consultation]) -> String {
    list.map {
      say(
        .consultationText,
        ["body": $0.body, "day": day($0.on), "publicity": publicity($0.publicity)])
    }.joined(separator: "\n")
  }

  /// Quoted words.
  func quoted(_ text: String) -> String { say(.quoted, ["text": text]) }
}
