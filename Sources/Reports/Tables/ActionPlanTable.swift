import Clearing
import Config

/// Measures at work, by point of the action plan; a point without a measure stands there with 0.
enum ActionPlanTable {
  static func table(_ figures: Figures) -> ReportTable {
    let programme = figures.columns.programme
    let points = figures.taxonomy.entries(.actionPoints).filter { $0.isValid(on: figures.period.lastDay) }
    let rows = points.map { point in
      figures.row(point.code, figures.label(.actionPoints, point.code)) { period in
        programme.measures(period).count { $0.record.points.contains(point.code) }
      }
    }
    let isEmpty = !rows.contains(where: \.isCounted)
    return figures.table(.actionPlan, .actionPlan, .measures, isMultiple: true, rows: isEmpty ? [] : rows)
  }
}
