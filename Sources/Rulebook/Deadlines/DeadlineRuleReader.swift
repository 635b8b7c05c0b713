import Clearing

/// Reads one deadline rule.
struct DeadlineRuleReader {
  /// The lists whose areas of life a rule may name; nil when nothing is checked.
  let taxonomy: Taxonomy?

  static let keys = [
    "id", "title", "statute", "starts", "length", "delivery_days", "roll_over", "place", "effect", "note",
    "confidence", "areas", "laender", "valid_from", "valid_to",
  ]

  func rule(_ entry: Entry) throws(RulebookError) -> DeadlineRule {
    let fields = try entry.fields(Self.keys)
    var rule = DeadlineRule(
      id: try fields.required("id").ruleName(), title: try fields.required("title").bilingual(),
      statute: try fields.required("statute").text(), starts: try starts(fields.required("starts")),
      length: try length(fields.required("length")),
      rollOver: try fields.required("roll_over").word(RollOverRule.self),
      place: try fields.required("place").word(HolidayPlace.self),
      effect: try fields.required("effect").bilingual(),
      confidence: try fields.required("confidence").word(RuleConfidence.self))
    rule.deliveryDays = try fields["delivery_days"]?.count(1...30) ?? 0
    rule.note = try fields["note"]?.bilingual()
    rule.validFrom = try fields["valid_from"]?.day(today: nil)
    rule.validTo = try fields["valid_to"]?.day(today: nil)
    rule.areas = try fields["areas"].map { entry throws(RulebookError) in try areas(entry) }
    rule.laender = try fields["laender"].map { entry throws(RulebookError) in try laender(entry) }
    try checkRollOver(rule, fields)
    return rule
  }

  /// Hours and working days never move; European periods know nationwide holidays only.
  private func checkRollOver(_ rule: DeadlineRule, _ fields: Fields) throws(RulebookError) {
    switch rule.length {
    case .hours, .workingDays, .workingDaysByName:
      if rule.rollOver != .none { throw try fields.required("roll_over").error(.rollOverMeaningless) }
      if rule.deliveryDays > 0 { throw try fields.required("delivery_days").error(.rollOverMeaningless) }
    case .days, .weeks, .months, .years, .yearsFromYearEnd: break
    }
    if rule.rollOver == .regulation1182, rule.place != .nationwide {
      throw try fields.required("place").error(
        .unknownWord(rule.place.rawValue, expected: [HolidayPlace.nationwide.rawValue]))
    }
  }

  private func starts(_ entry: Entry) throws(RulebookError) -> StartFacts {
    let fields = try entry.fields(["combine", "facts"])
    var facts: [StartFacts.Fact] = []
    for item in try fields.required("facts").items() {
      let parts = try item.fields(["code", "title", "ask"])
      let code = try parts.required("code").ruleName()
      if facts.contains(where: { $0.code == code }) {
        throw try parts.required("code").error(.duplicateCode(code))
      }
      facts.append(
        StartFacts.Fact(
          code: code, title: try parts.required("title").bilingual(),
          question: try parts.required("ask").bilingual()))
    }
    if facts.isEmpty { throw try fields.required("facts").error(.missingValue) }
    return StartFacts(try fields.required("combine").word(StartFacts.Combination.self), facts)
  }

  private enum Unit: String, CaseIterable {
    case hours, days, weeks, months, years
    case workingDays = "working_days"
    case yearsFromYearEnd = "years_from_year_end"
  }

  private func length(_ entry: Entry) throws(RulebookError) -> DeadlineLength {
    let fields = try entry.fields(Unit.allCases.map(\.rawValue))
    let units = Unit.allCases.filter { fields[$0.rawValue] != nil }
    guard let unit = units.first else { throw entry.error(.missingKey(Unit.days.rawValue)) }
    if let second = units.dropFirst().first { throw try fields.required(second.rawValue).error(.secondWay) }
    let value = try fields.required(unit.rawValue)
    switch unit {
    case .hours: return .hours(try value.count(1...8760))
    case .days: return .days(try value.count(1...3660))
    case .weeks: return .weeks(try value.count(1...520))
    case .months: return .months(try value.count(1...1200))
    case .years: return .years(try value.count(1...100))
    case .yearsFromYearEnd: return .yearsFromYearEnd(try value.count(0...100))
    case .workingDays:
      if try value.text() == "by_name" { return .workingDaysByName }
      return .workingDays(try value.count(1...DeadlineRules.mostWorkingDays))
    }
  }

  private func areas(_ entry: Entry) throws(RulebookError) -> [String] {
    var areas: [String] = []
    for item in try entry.items() {
      let code: String
      if let taxonomy { code = try item.code(.areas, taxonomy) } else { code = try item.text() }
      if areas.contains(code) { throw item.error(.duplicateCode(Shown.word(code))) }
      areas.append(code)
    }
    if areas.isEmpty { throw entry.error(.missingValue) }
    return areas
  }

  private func laender(_ entry: Entry) throws(RulebookError) -> [Land] {
    var laender: [Land] = []
    for item in try entry.items() { laender.append(try item.word(Land.self)) }
    if laender.isEmpty { throw entry.error(.missingValue) }
    return laender
  }
}

extension Entry {
  /// A name of letters, digits and underscores, at most 60 of them: it stands in events and calendar files.
  fileprivate func ruleName() throws(RulebookError) -> String {
    let text = try text()
    let isName = text.utf8.allSatisfy {
      (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
    }
    guard isName, text.utf8.count <= 60 else { throw error(.badName(Shown.word(text))) }
    return text
  }
}
