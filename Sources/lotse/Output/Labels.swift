import Clearing
import Config
import ReadModel
import Reports
import Rulebook

/// Names and labels for codes, bodies, members and days, in one language.
struct Labels {
  let language: Language
  private let taxonomy: Taxonomy
  private let directory: Directory

  init(_ desk: Desk, _ language: Language) {
    self.language = language
    taxonomy = desk.taxonomy
    directory = Directory(desk.world)
  }

  /// The label of a code; the code itself where the list has none.
  func label(_ list: CodeListName, _ code: String) -> String {
    guard let entry = taxonomy.entry(list, code) else { return code }
    return language == .german ? entry.german : entry.english
  }

  /// The words for a kind by which incidents are compared: an act or a group of acts.
  func kind(_ word: String) -> String { ActGroup.words(word, taxonomy, language) }

  /// The name of a body.
  func body(_ id: BodyID) -> String {
    guard let body = directory.body(id) else { return String(id.description.prefix(8)) }
    return language == .german ? body.german : body.english
  }

  /// The code word of a body.
  func code(_ id: BodyID) -> String { directory.body(id)?.code ?? id.description }

  /// The name of a member.
  func member(_ id: MemberID) -> String { directory.name(id) }

  /// A class of data in plain words.
  func dataClass(_ value: DataClass) -> String {
    DataClassPhrase(rawValue: value.rawValue)?.text(in: language) ?? value.rawValue
  }

  /// A day as people write it: 27.03.2026, or 2026-03-27 in English.
  func day(_ day: CalendarDay) -> String {
    guard language == .german else { return day.description }
    let parts = day.description.split(separator: "-")
    return "\(parts[2]).\(parts[1]).\(parts[0])"
  }
}
