import Clearing
import Config

/// Trainings held, planned and cancelled.
enum TrainingsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let trainings = figures.columns.programme.trainings
    let states: [(Training.Status, ProgrammePhrase)] = [
      (.held, .held), (.planned, .planned), (.cancelled, .cancelled),
    ]
    let rows = states.map { status, phrase in
      figures.row(status.rawValue, phrase.text(in: figures.language)) { period in
        trainings.count { $0.status == status && period.days.contains($0.on) }
      }
    }
    return figures.table(.trainings, .trainings, .events, rows: rows.filter(\.isCounted))
  }
}
