/// A moment as a clock on a wall in Germany shows it.
///
/// Central European Time by the rule of the European Union (Directive 2000/84/EC): summer time from the last
/// Sunday of March to the last Sunday of October, both at 01:00 UTC. Computed, so that no host's zone data decides.
public struct LocalTime: Hashable, Comparable, Sendable {
  /// The day.
  public let day: CalendarDay
  /// Minutes since midnight, 0 to 1439.
  public let minute: Int

  /// Earlier first; the doubled hour in October is not told apart.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }
}

extension Moment {
  /// What a German wall clock shows at this moment.
  public var local: LocalTime {
    let utc = Moment.floorDivide(milliseconds, 60_000)
    let shifted = utc + (Moment.isSummer(minuteOfUTC: utc) ? 120 : 60)
    let day = Moment.floorDivide(shifted, 1440)
    return LocalTime(day: CalendarDay(number: Int(day)), minute: Int(shifted - day * 1440))
  }

  /// The last moment, to the millisecond, of a day in Germany.
  public static func endOfLocalDay(_ day: CalendarDay) -> Moment {
    // Summer time begins and ends at 01:00 UTC, never at midnight: the minute before it tells which time holds then.
    let utc = Int64(day.number + 1) * 1440 - 120
    let offset: Int64 = isSummer(minuteOfUTC: utc) ? 120 : 60
    return Moment(milliseconds: (Int64(day.number + 1) * 1440 - offset) * 60_000 - 1)
  }

  private static func isSummer(minuteOfUTC minute: Int64) -> Bool {
    let year = CalendarDay(number: Int(floorDivide(minute, 1440))).civil.year
    guard let march = CalendarDay(year: year, month: 3, day: 31),
      let october = CalendarDay(year: year, month: 10, day: 31)
    else { return false }
    return (changeMinute(march)..<changeMinute(october)).contains(minute)
  }

  /// 01:00 UTC on the last Sunday up to that day.
  private static func changeMinute(_ last: CalendarDay) -> Int64 {
    Int64(last.number - last.weekday % 7) * 1440 + 60
  }

  private static func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
    value % by < 0 ? value / by - 1 : value / by
  }
}
