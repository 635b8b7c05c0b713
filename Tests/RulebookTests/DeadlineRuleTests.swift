import Clearing
import Config
import Rulebook
import Testing

/// What holds for every rule, whatever its numbers.
struct DeadlineRuleTests {
  private let rules = DeadlinesFile.standard

  @Test func `the shipped file is read, and its areas of life are on the list`() throws {
    let read = try DeadlinesFile.read(
      EmbeddedFile.deadlines.text, name: EmbeddedFile.deadlines.path, taxonomy: try Sample.taxonomy())
    #expect(read == rules && rules.names.count == rules.rules.count && rules.names.count >= 20)
  }

  @Test func `the safe end is never after the unmoved one, nor that after the statutory one`() throws {
    let first = try #require(CalendarDay("2024-12-20"))
    for name in rules.names + ["working_days_3", "working_days_250"] {
      for land in Land.allCases {
        for offset in stride(from: 0, to: 1500, by: 7) {
          let day = first.adding(days: offset + land.rawValue.utf8.count + offset % 5)
          guard let rule = rules.rule(name, on: day), rule.applies(in: land) else { continue }
          let calendar = rules.calendar(rule, land: land)
          let ends = rule.ends(from: .day(day), calendar)
          #expect(ends.safe <= ends.raw && ends.raw <= ends.statutory, "\(name) \(land) \(day)")
          if case .hours = rule.length { continue }
          #expect(calendar.isWorkingDay(ends.safe.day))
          if rule.rollOver != .none { #expect(calendar.isWorkingDay(ends.statutory.day)) }
        }
      }
    }
  }

  @Test func `hours pass across both clock changes as they pass in UTC`() throws {
    for start in ["2026-03-27T16:30", "2026-10-23T16:30", "2026-10-25T02:30", "2026-03-29T03:00"] {
      let rule = try #require(rules.rule("breach_72h", on: nil))
      let begin = try #require(DeadlineStart(start))
      let ends = rule.ends(from: begin, .nationwide)
      guard case .moment(let raw) = ends.raw else {
        Issue.record("no moment")
        continue
      }
      #expect(raw == begin.moment.adding(hours: 72))
    }
  }

  @Test func `the hour left out in March is no time, and of the doubled one in October the first is meant`()
    throws
  {
    #expect(DeadlineStart("2026-03-29T02:30") == nil)
    #expect(DeadlineStart("2026-03-29T03:00") != nil)
    let doubled = try #require(DeadlineStart("2026-10-25T02:30"))
    // 02:30 summer time is 00:30 UTC.
    #expect(doubled.moment.milliseconds % 86_400_000 == 30 * 60_000)
    #expect(doubled.text == "2026-10-25T02:30")
  }

  @Test(arguments: [
    "", "2026-02-30", "2026-3-1", "27.03.2026", "2026-03-27T24:00", "2026-03-27T12:60", "2026-03-27T1:00",
    "2026-03-27T12:00:00", "2026-03-27T12:00Z", "heute",
  ])
  func `what is no day and no time is no start`(text: String) {
    #expect(DeadlineStart(text) == nil)
  }

  @Test(arguments: [
    "working_days_0", "working_days_05", "working_days_N", "working_days_", "working_days_99999", "agg",
  ])
  func `there is no rule of such a name`(name: String) {
    #expect(rules.rule(name, on: nil) == nil)
  }

  @Test func `a rule of another Land or before its time is refused with the reason`() {
    #expect(throws: DeadlineFault.notInLand(rule: "ladg_8", .thueringen)) {
      try rules.compute(rule: "ladg_8", land: "TH", start: "2026-01-01")
    }
    #expect(throws: DeadlineFault.notInForce(rule: "ladg_8", CalendarDay(number: 17_897))) {
      try rules.compute(rule: "ladg_8", land: "BE", start: "2019-01-01")
    }
    #expect(throws: DeadlineFault.unknownLand("XX")) {
      try rules.compute(rule: "agg_15_4", land: "XX", start: "2026-01-01")
    }
    #expect(throws: DeadlineFault.unknownRule("agg_15")) {
      try rules.compute(rule: "agg_15", land: "TH", start: "2026-01-01")
    }
  }

  @Test func `only nationwide holidays move the answer to a data subject, for both ends alike`() throws {
    // 20 September 2027 is a holiday in Thuringia only.
    let computed = try rules.compute(rule: "gdpr_12_3", land: "TH", start: "2027-08-20")
    #expect(computed.ends.statutory.text == "2027-09-20" && computed.ends.safe.text == "2027-09-20")
  }

  @Test func `the wanted municipality decides where the Land does not`() throws {
    let free = try rules.compute(rule: "agg_21_5", land: "BY", start: "2028-06-15")
    let catholic = try rules.compute(
      rule: "agg_21_5", land: "BY", start: "2028-06-15", municipality: "München")
    #expect(free.ends.statutory.text == "2028-08-15" && catholic.ends.statutory.text == "2028-08-16")
    #expect(catholic.ends.safe.text == "2028-08-14")
  }

  // MARK: - Three of the fifteen mistakes

  @Test func `mistake 6: units, start facts, holidays and areas of life are the rule's own`()
    throws
  {
    // Two months are no sixty days, and three no ninety.
    let two = try rules.compute(rule: "agg_15_4", land: "TH", start: "2026-07-31")
    #expect(two.ends.raw.text == "2026-09-30")
    let criminal = try #require(rules.rule("stgb_77b_strafantrag", on: nil))
    #expect(criminal.starts.missing(in: ["act_known"]) == ["offender_known"])
    #expect(criminal.starts.missing(in: ["act_known", "offender_known"]).isEmpty)
    for name in ["agg_15_4", "agg_21_5", "arbgg_61b"] {
      let rule = try #require(rules.rule(name, on: nil))
      for area in ["police_justice", "education_school"] { #expect(!rule.applies(toAreas: [area])) }
      #expect(!rule.applies(toAreas: []))
    }
    #expect(try #require(rules.rule("agg_15_4", on: nil)).applies(toAreas: ["work", "public_space"]))
    #expect(!(try #require(rules.rule("agg_15_4", on: nil)).applies(toAreas: ["housing"])))
    #expect(try #require(rules.rule("agg_21_5", on: nil)).applies(toAreas: ["housing"]))
    #expect(!(try #require(rules.rule("agg_21_5", on: nil)).applies(toAreas: ["work"])))
  }

  @Test
  func
    `mistake 7: hours and the day of delivery do not move, and the clock change does not count`()
    throws
  {
    let breach = try rules.compute(rule: "breach_72h", land: "TH", start: "2026-05-22T16:30")
    #expect(breach.ends.raw.text == "2026-05-25T16:30", "Whit Monday counts")
    // Posted on Tuesday, notified on Saturday: the month runs from Saturday.
    let posted = try rules.compute(rule: "vwgo_70_posted", land: "TH", start: "2026-03-24")
    #expect(posted.ends.raw.text == "2026-04-28")
    for rule in rules.rules {
      switch rule.length {
      case .hours, .workingDays, .workingDaysByName: #expect(rule.rollOver == .none)
      case .days, .weeks, .months, .years, .yearsFromYearEnd: break
      }
    }
  }

  @Test(arguments: [Language.german, .english])
  func `mistake 8: nobody is told that a complaint or mediation stops a clock`(language: Language) {
    let words = DeadlinePhrase.informs.text(in: language)
    #expect(words.contains(language == .german ? "halten keine Frist an" : "do not stop any clock"))
    #expect(words.contains(language == .german ? "stellt nicht fest" : "does not state"))
  }
}
