/// Somebody who had to be told was told.
public struct NoticeGiven: Hashable, Sendable, Codable {
  /// Who.
  public var notice: Notice
  /// The day of it.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(notice: Notice, on: CalendarDay) {
    self.notice = notice
    self.on = on
  }
}
