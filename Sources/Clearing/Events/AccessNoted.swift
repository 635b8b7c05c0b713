/// Members of a body have looked at something: codes, numbers and hours only. Who it was is the entry's author.
public struct AccessNoted: Hashable, Sendable, Codable {
  /// The year whose log this is.
  public var year: Int
  /// One line for each object, kind and hour.
  public var lines: [Line]

  /// What was looked at how often in one hour.
  public struct Line: Hashable, Sendable, Codable {
    /// What was done, as a code; a newer program may know others.
    public var kind: String
    /// The number of the object; nil for a list as a whole, and for what is not there.
    public var object: String?
    /// Why, as a code, where one was asked for.
    public var reason: String?
    /// The hour, counted since the beginning of 1970 UTC.
    public var hour: Int
    /// How often in that hour.
    public var count: Int

    /// One line.
    public init(kind: String, object: String?, reason: String?, hour: Int, count: Int) {
      self.kind = kind
      self.object = object
      self.reason = reason
      self.hour = hour
      self.count = count
    }
  }

  /// These lines of a year.
  public init(year: Int, lines: [Line]) {
    self.year = year
    self.lines = lines
  }
}
