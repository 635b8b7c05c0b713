import Clearing
import Config
import ReadModel

/// Words for what is kept of the self-check, in one language.
public struct SelfCheckWords: Sendable {
  /// The language.
  public let language: Language
  let control: ControlWords
  private let taxonomy: Taxonomy

  /// Words with these names and labels.
  public init(directory: Directory, taxonomy: Taxonomy, language: Language) {
    self.language = language
    self.taxonomy = taxonomy
    control = ControlWords(directory: directory, taxonomy: taxonomy, language: language)
  }

  func say(_ phrase: SelfCheckPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }

  /// The label of a code; the code itself where the list has none.
  func label(_ list: CodeListName, _ code: String) -> String {
    guard let entry = taxonomy.entry(list, code) else { return code }
    return language == .german ? entry.german : entry.english
  }

  /// The codes of a list in its order.
  func codes(_ list: CodeListName) -> [String] { taxonomy.entries(list).map(\.code) }

  /// The criteria of a field of action that somebody was asked about, in the order of the list.
  func criteria(of field: String, in checks: [SelfCheck]) -> [String] {
    let asked = Set(checks.flatMap { $0.answers.map(\.criterion) })
    return taxonomy.entries(.selfCheckCriteria).filter { $0.group == field && asked.contains($0.code) }
      .map(\.code)
  }

  /// How many criteria there are.
  var criteriaCount: Int { taxonomy.entries(.selfCheckCriteria).count }

  /// The sign of a value as the questionnaire prints it; an empty text where it was not asked.
  static func sign(_ value: CheckValue?) -> String {
    switch value {
    case .notAssessed: return "–"
    case .no: return "✘"
    case .ratherNo: return "(✘)"
    case .ratherYes: return "(✓)"
    case .yes: return "✓"
    case nil: return ""
    }
  }

  /// A value in words.
  func word(_ value: CheckValue) -> String {
    switch value {
    case .notAssessed: return say(.none)
    case .no: return say(.no)
    case .ratherNo: return say(.ratherNo)
    case .ratherYes: return say(.ratherYes)
    case .yes: return say(.yes)
    }
  }

  /// The heading of a field of action with its number in the list.
  func heading(_ field: String) -> String {
    let place = codes(.selfCheckFields).firstIndex(of: field).map { String($0 + 1) } ?? "?"
    return say(.fieldHeading, ["number": place, "field": label(.selfCheckFields, field)])
  }
}
