/// The three ends of a period, computed once and kept.
public struct DeadlineEnds: Hashable, Sendable, Codable {
  /// Where the period ends by itself.
  public var raw: DeadlinePoint
  /// Where it ends by law, moved to the next working day: a reserve that depends on place and on disputed analogies.
  public var statutory: DeadlinePoint
  /// The last working day on or before the raw end: what people are reminded of.
  public var safe: DeadlinePoint

  /// Three ends.
  public init(raw: DeadlinePoint, statutory: DeadlinePoint, safe: DeadlinePoint) {
    self.raw = raw
    self.statutory = statutory
    self.safe = safe
  }

  /// Both ends of a period that never moves.
  init(unmoved day: CalendarDay) { self.init(raw: .day(day), statutory: .day(day), safe: .day(day)) }
}

extension DeadlineRule {
  /// The ends of the period that starts at a moment on a German wall clock, with the holidays of a place.
  ///
  /// The day of the start does not count (BGB section 187(1)), nor the hour of it (Regulation 1182/71 Art. 3(1)).
  public func ends(from start: DeadlineStart, _ calendar: WorkCalendar) -> DeadlineEnds {
    if case .hours(let hours) = length { return Self.ends(hours: hours, from: start) }
    let begin = start.day.adding(days: deliveryDays)
    switch length {
    case .hours(let hours): return Self.ends(hours: hours, from: start)
    case .workingDays(let count): return DeadlineEnds(unmoved: calendar.workingDay(count, after: begin))
    case .workingDaysByName: return DeadlineEnds(unmoved: begin)
    case .days(let count): return ends(at: begin.adding(days: count), calendar)
    case .weeks(let count): return ends(at: begin.adding(days: 7 * count), calendar)
    case .months(let count): return ends(at: begin.adding(months: count), calendar)
    case .years(let count): return ends(at: begin.adding(months: 12 * count), calendar)
    case .yearsFromYearEnd(let count):
      return ends(at: begin.lastOfYear.adding(months: 12 * count), calendar)
    }
  }

  private func ends(at raw: CalendarDay, _ calendar: WorkCalendar) -> DeadlineEnds {
    let statutory: CalendarDay
    switch rollOver {
    case .none: statutory = raw
    case .bgb193, .zpo222, .stpo43, .stgb77b, .vwvfg31, .regulation1182: statutory = calendar.rollOver(raw)
    }
    let safe = calendar.lastWorkingDay(onOrBefore: raw)
    return DeadlineEnds(raw: .day(raw), statutory: .day(statutory), safe: .day(safe))
  }

  /// Hours run on whatever day it is. The statutory end is the end of the last full hour; the safe one also holds for
  /// somebody who counts on the wall clock across its change.
  private static func ends(hours: Int, from start: DeadlineStart) -> DeadlineEnds {
    let begin = start.moment
    let target = begin.adding(hours: hours)
    let hour: Int64 = 3_600_000
    let nextHour = Moment(milliseconds: (begin.milliseconds / hour + 1) * hour)
    // Wall clock arithmetic differs by what the clock moved in between.
    let moved = begin.aheadOfUTC - target.aheadOfUTC
    let asShown = Moment(milliseconds: target.milliseconds + moved)
    return DeadlineEnds(
      raw: .moment(target), statutory: .moment(nextHour.adding(hours: hours)),
      safe: .moment(min(target, asShown)))
  }
}

extension DeadlineRules {
  /// The calendar that counts for a rule in a place.
  public func calendar(_ rule: DeadlineRule, land: Land, municipality: String? = nil) -> WorkCalendar {
    switch rule.place {
    case .nationwide: return WorkCalendar(holidays, land: nil)
    case .recipient, .court, .authority, .body: return calendar(land: land, municipality: municipality)
    }
  }
}

extension CalendarDay {
  /// 31 December of the same year.
  fileprivate var lastOfYear: CalendarDay { CalendarDay(year: civil.year, month: 12, day: 31) ?? self }
}
