import Clearing

/// Reads the public holidays.
enum HolidayReader {
  /// The table in a file; nil with every fault noted when something is wrong.
  static func table(_ file: Fields, _ findings: inout Findings) -> HolidayTable? {
    let top = findings.take { () throws(RulebookError) in
      try file.required("holidays").fields(["holds_from", "days"])
    }
    guard let top else { return nil }
    let from = top.count("holds_from", 1900...2100, &findings)
    let items = findings.take { () throws(RulebookError) in try top.required("days").filledItems() }
    guard let from, let items else { return nil }
    var rules: [HolidayRule] = []
    for item in items {
      findings.take { () throws(RulebookError) -> Void in
        let rule = try Self.rule(item)
        if rules.contains(rule) { throw item.error(.duplicateRow) }
        rules.append(rule)
      }
    }
    return HolidayTable(holdsFrom: from, rules: rules)
  }

  private static func rule(_ item: Entry) throws(RulebookError) -> HolidayRule {
    let fields = try item.fields(
      ["name", "de", "en", "lands", "municipalities", "from", "until"] + Kind.allCases.map(\.rawValue))
    let title = BilingualText(
      german: try fields.required("de").text(), english: try fields.required("en").text())
    let from = try fields["from"]?.count(1900...9999)
    let until = try fields["until"]?.count(1900...9999)
    if let from, let until, until < from { throw try fields.required("until").error(.neverHolds) }
    return HolidayRule(
      name: try fields.required("name").text(), title: title, day: try day(item, fields),
      place: try place(fields), from: from, until: until)
  }

  /// The four ways to say a day.
  private enum Kind: String, CaseIterable {
    case on, easter, weekdayBefore = "weekday_before"
    case once
  }

  private static func day(_ item: Entry, _ fields: Fields) throws(RulebookError) -> HolidayRule.Day {
    let kinds = Kind.allCases.filter { fields[$0.rawValue] != nil }
    guard let kind = kinds.first else { throw item.error(.missingKey(Kind.on.rawValue)) }
    if let second = kinds.dropFirst().first { throw try fields.required(second.rawValue).error(.secondWay) }
    let value = try fields.required(kind.rawValue)
    switch kind {
    case .on:
      let (month, day) = try value.monthAndDay()
      return .fixed(month: month, day: day)
    case .easter: return .easter(offset: try value.offset(within: 120))
    case .once: return .once(try value.day(today: nil))
    case .weekdayBefore:
      let parts = try value.fields(["weekday", "before"])
      let (month, day) = try parts.required("before").monthAndDay()
      return .weekday(try parts.required("weekday").count(1...7), beforeMonth: month, day: day)
    }
  }

  private static func place(_ fields: Fields) throws(RulebookError) -> HolidayRule.Place {
    let entry = try fields.required("lands")
    let items = try entry.items()
    if items.count == 1, try items[0].text() == "all" {
      if let names = fields["municipalities"] { throw names.error(.municipalityWithoutLand) }
      return .nationwide
    }
    var laender: Set<Land> = []
    for item in items {
      let land = try item.word(Land.self)
      guard laender.insert(land).inserted else { throw item.error(.duplicateCode(land.rawValue)) }
    }
    guard let names = fields["municipalities"] else { return .laender(laender) }
    guard let only = laender.first, laender.count == 1 else { throw names.error(.municipalityWithoutLand) }
    var folded: Set<String> = []
    for name in try names.items() {
      let text = try name.text()
      guard folded.insert(HolidayRule.folded(text)).inserted else {
        throw name.error(.duplicateLabel(Shown.word(text)))
      }
    }
    return .municipalities(only, folded)
  }
}

extension Entry {
  /// A day of every year, written `11-23`.
  fileprivate func monthAndDay() throws(RulebookError) -> (month: Int, day: Int) {
    // 2023 has no 29 February: a holiday that is missing in three of four years would be a mistake.
    guard let day = CalendarDay("2023-" + (try text())) else { throw error(.badDate) }
    return (day.civil.month, day.civil.day)
  }

  /// A whole number of days with or without a minus.
  fileprivate func offset(within most: Int) throws(RulebookError) -> Int {
    guard let number = Int(try text()), abs(number) <= most else {
      throw error(.wrongType(.count(least: -most, most: most)))
    }
    return number
  }
}
