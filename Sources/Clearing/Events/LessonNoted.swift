/// What is to be learned from a case, as a code of what is wrong in the structure. The words stay in the body's own notes;
/// others learn of it as a count only.
public struct LessonNoted: Hashable, Sendable, Codable {
  /// The category, as a code.
  public var category: String
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(category: String, on: CalendarDay) {
    self.category = category
    self.on = on
  }
}
