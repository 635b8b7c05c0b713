import Casework
import Clearing
import ReadModel

/// One day in a calendar file: when something is due, and nothing about whom or what.
public struct CalendarEntry: Hashable, Sendable {
  /// The name by which a calendar knows it again; a digest of where it stands in the log, of nothing it says.
  public let uid: String
  /// The day.
  public let day: CalendarDay
  /// What kind of thing: a public word, without number, name or place.
  public let title: String

  /// An entry of its parts.
  public init(uid: String, day: CalendarDay, title: String) {
    self.uid = uid
    self.day = day
    self.title = title
  }

  /// The entry of something that is due; nil for what has no day yet.
  public init?(_ row: DueRow, title: String) {
    guard let day = row.due?.day else { return nil }
    let origin = row.origin
    let place = [origin.compartment.description, String(origin.event), row.kind.rawValue]
    let part = origin.part.map { [String($0)] } ?? []
    let digest = RowDigest.hex(of: ["lotse-calendar"] + place + part)
    self.init(uid: digest + "@lotse.invalid", day: day, title: title)
  }
}
