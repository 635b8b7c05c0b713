/// The deadline rules of an alliance: its place, the holidays, and every kind of deadline.
public struct DeadlineRules: RuleText, Hashable {
  /// The version, as the text states it.
  public var version: String
  /// The Land whose holidays count unless something else is said.
  public var land: Land
  /// The municipality; nil leaves municipal holidays out.
  public var municipality: String?
  /// The public holidays.
  public var holidays: HolidayTable
  /// The rules; one name may have several, one after the other in time.
  public var rules: [DeadlineRule]

  /// Rules with all their parts.
  public init(
    version: String, land: Land, municipality: String?, holidays: HolidayTable, rules: [DeadlineRule]
  ) {
    self.version = version
    self.land = land
    self.municipality = municipality
    self.holidays = holidays
    self.rules = rules
  }

  /// No rule at all; the holidays of all Laender.
  public static let nothing = DeadlineRules(
    version: "", land: .thueringen, municipality: nil, holidays: .nationwide, rules: [])

  /// The calendar of the alliance's own place.
  public var calendar: WorkCalendar { calendar(land: land, municipality: municipality) }

  /// The calendar of another place.
  public func calendar(land: Land, municipality: String? = nil) -> WorkCalendar {
    WorkCalendar(holidays, land: land, municipality: municipality)
  }

  /// The names of all rules, each once, in their order.
  public var names: [String] {
    var seen: Set<String> = []
    return rules.map(\.id).filter { seen.insert($0).inserted }
  }

  /// The rule of a name that holds for a start on that day; `working_days_5` and the like are made from their rule.
  ///
  /// Without a day the newest version of it.
  public func rule(_ name: String, on day: CalendarDay?) -> DeadlineRule? {
    if let rule = stored(name, on: day) {
      // The pattern itself is no rule: nobody knows how many days it means.
      return rule.length == .workingDaysByName ? nil : rule
    }
    guard name.hasPrefix(Self.pattern), let count = Self.count(name.dropFirst(Self.pattern.count)),
      var rule = stored(Self.pattern + "N", on: day), rule.length == .workingDaysByName
    else { return nil }
    rule.id = name
    rule.length = .workingDays(count)
    return rule
  }

  private static let pattern = "working_days_"
  /// The most working days that a name may ask for: about forty years.
  public static let mostWorkingDays = 9999

  private func stored(_ name: String, on day: CalendarDay?) -> DeadlineRule? {
    rules.last { rule in rule.id == name && (day.map(rule.holds) ?? true) }
  }

  private static func count(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let count = Int(digits), count >= 1, digits.first != "0"
    else { return nil }
    return count
  }
}
