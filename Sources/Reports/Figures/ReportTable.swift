/// What a table counts.
public enum CountUnit: String, Codable, Sendable, CaseIterable {
  case incidents, persons, cases, referrals
  /// Each row says its own unit; nothing is added up.
  case various
}

/// The tables there are, by the names that programs read.
public enum TableID: String, Codable, Sendable, CaseIterable {
  case keyFigures = "key_figures"
  case incidentTypes = "incident_types"
  case acts, motives
  case areasOfLife = "areas_of_life"
  case places, districts, months
  case affectedKinds = "affected_kinds"
  case reportedToPolice = "reported_to_police"
  case clearingFlow = "clearing_flow"
}

/// One line of a table.
public struct ReportRow: Hashable, Sendable {
  /// The code word, such as `threat`, `2026-03` or `not_stated`.
  public let code: String
  /// What a person reads; may come from outside (a place's name), so surfaces guard it.
  public let label: String
  /// The count in the period.
  public let count: Int
  /// The count in the period before; nil where it means nothing.
  public let previous: Int?
  /// The count in the same half of the year before; nil for a whole year.
  public let yearBefore: Int?
  /// Is the count only a known minimum?
  public let isAtLeast: Bool
  /// The heading under which the line stands, if the table has groups.
  public let group: String?

  init(
    code: String, label: String, count: Int, previous: Int?, yearBefore: Int?, isAtLeast: Bool = false,
    group: String? = nil
  ) {
    self.code = code
    self.label = label
    self.count = count
    self.previous = previous
    self.yearBefore = yearBefore
    self.isAtLeast = isAtLeast
    self.group = group
  }
}

/// One table of a half-year's figures, worded in one language.
public struct ReportTable: Hashable, Sendable {
  /// Its name for programs.
  public let id: TableID
  /// What it counts.
  public let unit: CountUnit
  /// Can one incident stand in several rows? The rows then add up to more than there are incidents.
  public let isMultiple: Bool
  /// Its heading.
  public let title: String
  /// Its unit in words, with "multiple mentions" where it holds.
  public let unitText: String
  /// Its lines in their order.
  public let rows: [ReportRow]
}
