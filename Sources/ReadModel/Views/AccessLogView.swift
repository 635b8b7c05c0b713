import Clearing

/// Who looked at what: the access logs a reader may read, oldest line first.
public struct AccessLogView: Sendable {
  /// One line.
  public struct Row: Sendable, Hashable {
    /// The entry that holds it.
    public let entry: UInt64
    /// The body whose member looked.
    public let body: BodyID
    /// Who looked.
    public let member: MemberID
    /// What was looked at how often in which hour.
    public let line: AccessNoted.Line
  }

  /// The lines.
  public let rows: [Row]

  /// Which lines are wanted; nil means all.
  public struct Filter: Sendable {
    /// The year of the log.
    public var year: Int?
    /// Who looked.
    public var member: MemberID?
    /// The number of the object.
    public var object: String?

    /// These lines only.
    public init(year: Int? = nil, member: MemberID? = nil, object: String? = nil) {
      self.year = year
      self.member = member
      self.object = object
    }
  }

  /// The lines for a reader on a day; throws when the reader may read no access log at all.
  public init(_ world: World, reader: Author, today: CalendarDay, filter: Filter = Filter()) throws(Refusal) {
    let words = world.rights.table(on: today).words(.readAccessLog, roles: reader.roles)
    if words[.supervised] != .allow || reader.kind != .dataProtection { try words[.own].require() }
    let logs = world.accessLogs.values.filter { log in
      words[log.relation(to: reader)] == .allow && filter.year.map { $0 == log.year } ?? true
    }
    rows = logs.flatMap { log in log.records.flatMap { Self.rows($0, of: log.body, filter) } }
      .filter { row in row.line.object.map { !world.isKept(reader.member, fromNumber: $0) } ?? true }
      .sorted { $0.entry < $1.entry }
  }

  private static func rows(_ record: AccessLogState.Record, of body: BodyID, _ filter: Filter) -> [Row] {
    if let member = filter.member, record.member != member { return [] }
    return record.lines.filter { line in filter.object.map { $0 == line.object } ?? true }
      .map { Row(entry: record.entry, body: body, member: record.member, line: $0) }
  }
}

extension AccessLogState {
  /// How a reader's body stands to the log: its own, one that data protection watches over, or nothing of it.
  fileprivate func relation(to reader: Author) -> Relation {
    if body == reader.body { return .own }
    return reader.kind == .dataProtection ? .supervised : .none
  }
}
