import Clearing

/// Which cells of a sheet are which figures: the same count has one key wherever it stands.
struct FigureKeys {
  /// The sheet's period.
  let period: Period
  /// What is appended to the period of a sheet that leaves something out; empty otherwise.
  var suffix = ""

  /// The figure in a cell; nil where it is no count, or none that anybody can derive anything from.
  func key(_ table: TableID, _ row: ReportRow, _ column: ReportColumn) -> FigureKey? {
    row.isCount ? key(table, row.code, column) : nil
  }

  func key(_ table: TableID, _ code: String, _ column: ReportColumn) -> FigureKey? {
    switch table {
    // Posts, trainings, decisions and measures are about no affected person.
    case .vacancies, .trainings, .trainingReach, .mandates, .actionPlan: return nil
    // Messages are counted for the own body only, and stand in no sheet for others.
    case .reportChannels, .reportRelations: return nil
    case .keyFigures where code == "reports": return nil
    case .months: return month(code, column)
    case .keyFigures where code == "incidents_date_unknown":
      return FigureKey(TableID.datePrecisions.rawValue, "unknown", name(column))
    case .acts where code == "not_stated":
      return FigureKey(TableID.incidentTypes.rawValue, code, name(column))
    case .keyFigures, .incidentTypes, .acts, .motives, .areasOfLife, .places, .districts, .channels,
      .reporterRelations, .datePrecisions, .affectedKinds, .ageBands, .affectedRelations, .consequences,
      .needs,
      .clearingFlow, .timeliness, .consents, .supportOutcomes, .institutionalOutcomes, .criminalOutcomes,
      .reportedToPolice, .policeFigures, .aboutBodies:
      return FigureKey(table.rawValue, code, name(column))
    }
  }

  private func name(_ column: ReportColumn) -> String { column.period(period).description + suffix }

  /// A month is a figure of its own, whichever period it is shown in.
  private func month(_ code: String, _ column: ReportColumn) -> FigureKey? {
    if code == "month_unknown" { return FigureKey(TableID.months.rawValue, code, name(column)) }
    switch column {
    case .current, .currentReleased: return FigureKey(TableID.months.rawValue, code, suffix)
    // Only sheets of earlier versions of the program have that column: the year before now stands in rows of its own.
    case .yearBefore:
      let parts = code.split(separator: "-", maxSplits: 1)
      guard parts.count == 2, let year = Int(parts[0]) else { return nil }
      return FigureKey(TableID.months.rawValue, "\(year - 1)-\(parts[1])", suffix)
    case .previous, .previousReleased, .yearBeforeReleased: return nil
    }
  }
}

extension FrozenSheet {
  /// Its figures by their keys; those that were themselves taken from an earlier release are left out.
  var figures: [FigureKey: FigureCell] {
    guard let period = Period(period) else { return [:] }
    let keys = FigureKeys(period: period)
    var figures: [FigureKey: FigureCell] = [:]
    for table in tables {
      guard let id = TableID(rawValue: table.id) else { continue }
      for row in table.rows where row.derived != true {
        for column in ReportColumn.allCases
        where !column.isReleased && row.cells.indices.contains(column.rawValue) {
          let cell = FigureCell(text: row.cells[column.rawValue])
          guard cell != .absent, let key = keys.key(id, row.code, column) else { continue }
          figures[key] = cell
        }
      }
    }
    return figures
  }
}

extension TableID {
  /// The key figure that its rows add up to, each incident, case or referral standing in exactly one row.
  var total: String? {
    switch self {
    case .incidentTypes, .areasOfLife, .districts, .affectedKinds, .reportedToPolice, .datePrecisions,
      .channels,
      .reporterRelations, .months:
      return "incidents"
    case .supportOutcomes, .institutionalOutcomes, .criminalOutcomes: return "cases_closed"
    case .clearingFlow: return "referrals_offered"
    case .reportChannels, .reportRelations: return nil
    case .keyFigures, .acts, .motives, .places, .ageBands, .affectedRelations, .consequences, .needs,
      .timeliness,
      .consents, .policeFigures, .aboutBodies, .vacancies, .trainings,
      .trainingReach, .mandates, .actionPlan:
      return nil
    }
  }

  /// Does a row stand there only because something was counted?
  var listsCountedOnly: Bool {
    switch self {
    case .keyFigures, .months, .reportedToPolice, .timeliness, .aboutBodies: return false
    case .reportChannels, .reportRelations: return true
    case .incidentTypes, .acts, .motives, .areasOfLife, .places, .districts, .channels, .reporterRelations,
      .datePrecisions, .affectedKinds, .ageBands, .affectedRelations, .consequences, .needs, .clearingFlow,
      .consents, .supportOutcomes, .institutionalOutcomes, .criminalOutcomes, .policeFigures, .vacancies,
      .trainings, .trainingReach, .mandates, .actionPlan:
      return true
    }
  }

  /// Do its rows stand in the order of their counts?
  var isSortedByCount: Bool {
    switch self {
    case .reportChannels, .reportRelations: return true
    case .acts, .motives, .areasOfLife, .places, .districts, .channels, .reporterRelations, .affectedKinds,
      .ageBands, .consequences, .needs, .supportOutcomes, .institutionalOutcomes, .criminalOutcomes,
      .policeFigures:
      return true
    case .keyFigures, .incidentTypes, .months, .datePrecisions, .affectedRelations, .clearingFlow,
      .timeliness,
      .consents, .reportedToPolice, .aboutBodies, .vacancies, .trainings,
      .trainingReach, .mandates, .actionPlan:
      return false
    }
  }

  /// Does it count what the own body alone can open? Such a table is in no sheet for others.
  var isOwnBodyOnly: Bool { self == .reportChannels || self == .reportRelations }

  /// Does it count incidents or the persons affected by them?
  var countsIncidents: Bool {
    switch self {
    case .reportChannels, .reportRelations: return false
    case .incidentTypes, .acts, .motives, .areasOfLife, .places, .districts, .months, .channels,
      .reporterRelations, .datePrecisions, .affectedKinds, .ageBands, .affectedRelations, .consequences,
      .reportedToPolice, .policeFigures, .aboutBodies:
      return true
    case .keyFigures, .needs, .clearingFlow, .timeliness, .consents, .supportOutcomes, .institutionalOutcomes,
      .criminalOutcomes, .vacancies, .trainings, .trainingReach, .mandates, .actionPlan:
      return false
    }
  }
}
