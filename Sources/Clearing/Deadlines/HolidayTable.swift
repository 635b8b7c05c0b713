/// All public holidays that the rules know of, with the years for which they are meant.
public struct HolidayTable: Hashable, Sendable {
  /// The first year for which the table is meant to be complete.
  public var holdsFrom: Int
  /// The holidays.
  public var rules: [HolidayRule]

  /// A table for the years from one on.
  public init(holdsFrom: Int, rules: [HolidayRule]) {
    self.holdsFrom = holdsFrom
    self.rules = rules
  }

  /// The municipalities with a holiday of their own in a Land, as folded names.
  public func municipalities(of land: Land) -> Set<String> {
    rules.reduce(into: Set()) { names, rule in
      if case .municipalities(land, let own) = rule.place { names.formUnion(own) }
    }
  }

  /// The holidays that all Laender share, by federal and Land law: what holds where no place is known.
  public static let nationwide = HolidayTable(
    holdsFrom: 1995,
    rules: [
      shared("new_year", .fixed(month: 1, day: 1), "Neujahr", "New Year's Day"),
      shared("good_friday", .easter(offset: -2), "Karfreitag", "Good Friday"),
      shared("easter_sunday", .easter(offset: 0), "Ostersonntag", "Easter Sunday"),
      shared("easter_monday", .easter(offset: 1), "Ostermontag", "Easter Monday"),
      shared("labour_day", .fixed(month: 5, day: 1), "Tag der Arbeit", "Labour Day"),
      shared("ascension", .easter(offset: 39), "Christi Himmelfahrt", "Ascension Day"),
      shared("whit_sunday", .easter(offset: 49), "Pfingstsonntag", "Whit Sunday"),
      shared("whit_monday", .easter(offset: 50), "Pfingstmontag", "Whit Monday"),
      shared("german_unity", .fixed(month: 10, day: 3), "Tag der Deutschen Einheit", "Day of German Unity"),
      shared("christmas_day", .fixed(month: 12, day: 25), "1. Weihnachtstag", "Christmas Day"),
      shared("boxing_day", .fixed(month: 12, day: 26), "2. Weihnachtstag", "Boxing Day"),
    ])

  private static func shared(
    _ name: String, _ day: HolidayRule.Day, _ german: String, _ english: String
  ) -> HolidayRule {
    HolidayRule(
      name: name, title: BilingualText(german: german, english: english), day: day, place: .nationwide)
  }
}
