import Clearing

/// What a table counts.
public enum CountUnit: String, Codable, Sendable, CaseIterable {
  case incidents, reports, persons, cases, referrals, declarations, days, events, mandates, measures
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
  case channels
  case reporterRelations = "reporter_relations"
  case reportChannels = "report_channels"
  case reportRelations = "report_relations"
  case datePrecisions = "date_precisions"
  case affectedKinds = "affected_kinds"
  case ageBands = "age_bands"
  case affectedRelations = "affected_relations"
  case consequences, needs
  case clearingFlow = "clearing_flow"
  case timeliness, consents
  case supportOutcomes = "support_outcomes"
  case institutionalOutcomes = "institutional_outcomes"
  case criminalOutcomes = "criminal_outcomes"
  case reportedToPolice = "reported_to_police"
  case policeFigures = "police_figures"
  case aboutBodies = "about_bodies"
  case vacancies, trainings
  case trainingReach = "training_reach"
  case mandates
  case actionPlan = "action_plan"
}

/// One line of a table.
public struct ReportRow: Hashable, Sendable {
  /// The code word, such as `threat`, `2026-03` or `not_stated`.
  public let code: String
  /// What a person reads; may come from outside (a place's name), so surfaces guard it.
  public let label: String
  /// The figures by the place of their column in `ReportColumn`.
  public internal(set) var cells: [FigureCell]
  /// Is the count only a known minimum?
  public let isAtLeast: Bool
  /// The heading under which the line stands, if the table has groups.
  public let group: String?
  /// Is it a count of something, and no median or number of days?
  public let isCount: Bool
  /// What stands behind the counts, by the same places; none where it is not known.
  var bases: [CellBasis?]

  init(
    code: String, label: String, count: Int?, previous: Int?, yearBefore: Int?, isAtLeast: Bool = false,
    group: String? = nil, isCount: Bool = true
  ) {
    self.init(
      code: code, label: label,
      cells: [
        FigureCell(count), .absent, FigureCell(previous), .absent, FigureCell(yearBefore), .absent,
      ],
      isAtLeast: isAtLeast, group: group, isCount: isCount)
  }

  init(code: String, label: String, cells: [FigureCell], isAtLeast: Bool, group: String?, isCount: Bool) {
    self.code = code
    self.label = label
    self.cells = cells
    self.isAtLeast = isAtLeast
    self.group = group
    self.isCount = isCount
    bases = Array(repeating: nil, count: ReportColumn.allCases.count)
  }

  /// The figure of a column.
  public subscript(column: ReportColumn) -> FigureCell {
    get { cells[column.rawValue] }
    set { cells[column.rawValue] = newValue }
  }

  /// The count in the period; nil where it is hidden.
  public var count: Int? { self[.current].value }

  /// The count in the period before; nil where it is hidden or means nothing.
  public var previous: Int? { self[.previous].value }

  /// The count in the same part of the year before; nil where it is hidden or means nothing.
  public var yearBefore: Int? { self[.yearBefore].value }

  /// Is there anything in any of its columns?
  var isCounted: Bool { cells.contains { $0 != .absent && $0 != .shown(0) } }
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
  public internal(set) var rows: [ReportRow]

  /// The columns in which there is anything, the period itself first.
  public var columns: [ReportColumn] {
    ReportColumn.allCases.filter { column in
      column == .current || rows.contains { $0[column] != .absent }
    }
  }
}

extension ReportTable {
  /// Is any of its figures hidden?
  public var hidesAnything: Bool { rows.contains { $0.cells.contains(.hidden) } }

  /// Can its counts be compared by bars?
  public var isDrawn: Bool {
    switch unit {
    case .incidents, .reports, .persons, .cases, .referrals, .declarations, .days, .events, .mandates,
      .measures:
      return true
    case .various: return false
    }
  }

  /// What stands above a column: the period, with a star where it is the figure as once released.
  public func heading(_ column: ReportColumn, _ period: Period) -> String {
    column.period(period).description + (column.isReleased ? "*" : "")
  }
}
