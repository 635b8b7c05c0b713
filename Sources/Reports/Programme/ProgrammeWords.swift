import Clearing
import Config
import ReadModel

/// Names and labels for the papers about trainings, effort and meetings.
public struct ProgrammeWords: Sendable {
  /// The language.
  public let language: Language
  private let sheets: SheetWords
  /// The words of decisions and measures.
  let control: ControlWords

  /// The words of a desk's lists and names.
  public init(directory: Directory, taxonomy: Taxonomy, language: Language) {
    self.language = language
    control = ControlWords(directory: directory, taxonomy: taxonomy, language: language)
    sheets = SheetWords(directory: directory, taxonomy: taxonomy, language: language)
  }

  /// A phrase with its values.
  public func say(_ phrase: ProgrammePhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }

  /// A day as people write it.
  public func day(_ day: CalendarDay) -> String { sheets.day(day) }

  /// The name of a body.
  public func body(_ id: BodyID) -> String { sheets.body(id) }

  /// The label of a code.
  public func label(_ list: CodeListName, _ code: String) -> String { sheets.label(list, code) }

  /// A role in words.
  func role(_ role: Role) -> String {
    RolePhrase(rawValue: role.rawValue)?.text(in: language) ?? role.rawValue
  }

  /// Who comes: a body by its name, a guest as it is called.
  func name(of delegation: Delegation) -> String { delegation.body.map(body) ?? delegation.guest ?? "" }

  /// Minutes as hours with at most two decimals: `12,5`, in English `12.5`.
  public func hours(_ minutes: Int) -> String {
    let hundredths = (minutes * 100 + 30) / 60
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    guard rest > 0 else { return String(whole) }
    let digits = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
    return "\(whole)\(language == .german ? "," : ".")\(digits)"
  }

  /// `17:30`.
  func time(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return two(minute / 60) + ":" + two(minute % 60)
  }

  /// A table of who comes, with the sum below it.
  func people(_ delegations: [Delegation], into paper: inout Paper) {
    paper.table(
      header: [say(.guests), say(.persons)],
      rows: delegations.map { [name(of: $0), String($0.persons)] })
    paper.paragraph(
      say(.presentTotal, ["count": String(delegations.reduce(0) { $0 + $1.persons })]))
  }
}
