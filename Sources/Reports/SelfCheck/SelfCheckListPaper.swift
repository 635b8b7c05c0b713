import Clearing
import Config

extension Paper {
  /// Which side answered in which cycle, and which workshops there were.
  public init(selfChecks book: SelfCheckBook, _ words: SelfCheckWords) {
    self.init(title: words.say(.listTitle), language: words.language)
    if book.checks.isEmpty { paragraph(words.say(.noCheck)) }
    let rows = book.cycles.flatMap { cycle in
      book.views(of: cycle).map { state in
        let answered = [
          "count": String(state.check.answers.count), "all": String(words.criteriaCount),
        ]
        return [
          cycle, words.label(.selfCheckViews, state.check.view), words.say(.answered, answered),
          state.version,
        ]
      }
    }
    let columns: [SelfCheckPhrase] = [.cycle, .view, .criterion, .version]
    sheet = Table(header: columns.map { words.say($0) }, rows: rows)
    if !rows.isEmpty { blocks.append(.table(sheet)) }
    if book.workshops.isEmpty { return }
    heading(words.say(.workshops))
    facts(
      book.workshops.map { workshop in
        let fields = workshop.topics.map { words.label(.selfCheckFields, $0.field) }.joined(separator: ", ")
        return (workshop.number, "\(words.control.day(workshop.on)); \(fields)")
      })
  }
}
