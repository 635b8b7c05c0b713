import Clearing
import Config

/// Days on which nobody held a post, by kind of body and role.
enum VacanciesTable {
  static func table(_ figures: Figures) -> ReportTable {
    let posts = figures.columns.posts
    let rows = BodyKind.allCases.flatMap { kind in
      Role.allCases.map { role in
        let words = [
          "body": kind.phrase.text(in: figures.language),
          "stage": RolePhrase(rawValue: role.rawValue)?.text(in: figures.language) ?? role.rawValue,
        ]
        return figures.row("\(kind.rawValue).\(role.rawValue)", figures.text(.flow, words), isCount: false) {
          period in
          posts.lazy.filter { $0.kind == kind && $0.role == role }.reduce(0) {
            $0 + $1.vacantDays(in: period)
          }
        }
      }
    }
    return figures.table(.vacancies, .vacancies, .days, rows: rows.filter(\.isCounted))
  }
}
