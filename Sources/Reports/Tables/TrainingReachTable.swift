import Clearing
import Config

/// People reached by trainings that were held, by group; whoever came twice counts twice.
enum TrainingReachTable {
  static func table(_ figures: Figures) -> ReportTable {
    let held = figures.columns.programme.trainings.filter { $0.status == .held }
    let groups = Set(held.flatMap(\.reach).map(\.group)).sorted()
    let rows = groups.map { group in
      figures.row(group, figures.label(.trainingGroups, group)) { period in
        held.lazy.filter { period.days.contains($0.on) }.flatMap(\.reach).filter { $0.group == group }
          .reduce(0) { $0 + $1.persons }
      }
    }
    return figures.table(.trainingReach, .trainingReach, .persons, rows: rows.filter(\.isCounted))
  }
}
