/// Which text of one kind holds when: the one the program brings, and those that the alliance has adopted since.
///
/// It grows with the fold: at each entry it knows exactly the texts adopted before that entry, for every reader alike.
public struct Adoptions<Text: RuleText>: Sendable {
  /// One adopted text.
  public struct Adoption: Sendable, Equatable {
    /// What it says.
    public let rules: Text
    /// The text as it was adopted.
    public let source: String
    /// The first day on which it holds.
    public let from: CalendarDay
    /// The entry that adopted it.
    public let entry: UInt64
  }

  /// What holds while nothing is adopted.
  public let standard: Text
  /// The adopted texts in the order of the log.
  public private(set) var adoptions: [Adoption] = []
  private let reading: @Sendable (String) -> Text?
  private var newestDay: CalendarDay?

  /// Begins with the program's own text; `reading` turns an adopted text into rules, nil when it is none.
  init(standard: Text, reading: @escaping @Sendable (String) -> Text?) {
    self.standard = standard
    self.reading = reading
  }

  /// The newest adopted text whose day has come; nil while the program's own one holds.
  ///
  /// The day is never before the newest one of the alliance's own compartment, which everybody reads: whoever sets a
  /// clock back cannot bring back a text that was replaced.
  public func adoption(on day: CalendarDay) -> Adoption? {
    if adoptions.isEmpty { return nil }
    let day = max(day, newestDay ?? day)
    return adoptions.last { $0.from <= day }
  }

  /// What holds on a day.
  public func holding(on day: @autoclosure () -> CalendarDay) -> Text {
    adoptions.isEmpty ? standard : adoption(on: day())?.rules ?? standard
  }

  /// All versions there are, the program's own one first.
  public var versions: [String] { [standard.version] + adoptions.map(\.rules.version) }

  /// The rules that call themselves so: an adopted text, or the program's own; nil when nobody knows them.
  public func version(_ version: String) -> Text? {
    adoptions.first { $0.rules.version == version }?.rules ?? (standard.version == version ? standard : nil)
  }

  /// The rules of a text; nil when it cannot be read or calls itself otherwise.
  func rules(_ fact: RulesAdopted) -> Text? {
    guard let rules = reading(fact.text), rules.version == fact.version else { return nil }
    return rules
  }

  /// What stands against adopting a text; nil when nothing does.
  func objection(to fact: RulesAdopted) -> AdoptionObjection? {
    guard let rules = rules(fact) else { return .unreadable }
    // A case names its version for years: one name, one text.
    if let known = version(fact.version), known != rules { return .versionTaken }
    return nil
  }

  /// What stands against adopting it now, as far as it matters only to who adopts: that it changes nothing, or is older.
  func hesitation(about fact: RulesAdopted) -> AdoptionObjection? {
    let held = holding(on: fact.from)
    if held == rules(fact) { return .nothingChanged }
    if let old = RuleVersion(held.version), let new = RuleVersion(fact.version), new <= old {
      return .notNewer(than: held.version)
    }
    return nil
  }

  /// Takes over an adopted text.
  mutating func adopt(_ fact: RulesAdopted, entry: UInt64) {
    guard let rules = rules(fact) else { return }
    adoptions.append(Adoption(rules: rules, source: fact.text, from: fact.from, entry: entry))
  }

  /// Notes the day of an event that everybody reads.
  mutating func note(_ day: CalendarDay) { newestDay = max(newestDay ?? day, day) }
}

/// Why a text is not adopted.
public enum AdoptionObjection: Hashable, Sendable {
  /// It cannot be read, or calls itself otherwise.
  case unreadable
  /// Another text has this version already.
  case versionTaken
  /// It holds already.
  case nothingChanged
  /// A version that is as new or newer holds.
  case notNewer(than: String)
  /// Codes are gone that stand in the list that holds: what was recorded with them would mean nothing any more.
  case codesRemoved(CodeListName, [String])
}

extension Adoptions where Text == Rights {
  /// The table that holds on a day.
  public func table(on day: @autoclosure () -> CalendarDay) -> Rights { holding(on: day()) }
}
