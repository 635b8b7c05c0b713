import Clearing
import Config

/// One view of the self-check in two cycles, criterion by criterion; both values are shown and nothing is counted together.
public struct SelfCheckCompared: Sendable {
  /// What became of a criterion.
  public enum Change: String, Sendable, Encodable {
    case changed, unchanged
    /// It was asked in one of the cycles only.
    case onlyOnce = "only_once"
  }

  /// One criterion of one view.
  public struct Row: Sendable {
    /// Which side answered.
    public let view: String
    /// The field of action.
    public let field: String
    /// The criterion.
    public let criterion: String
    /// The value of the first cycle.
    public let first: CheckValue?
    /// The value of the second cycle.
    public let second: CheckValue?

    /// What became of it.
    public var change: Change {
      guard let first, let second else { return .onlyOnce }
      return first == second ? .unchanged : .changed
    }
  }

  /// The criteria, view by view, in the order of the list.
  public let rows: [Row]
  /// The names of the cycles.
  public let cycles: (first: String, second: String)

  /// Compares the views that answered in both cycles.
  public init(_ book: SelfCheckBook, _ first: String, _ second: String, _ words: SelfCheckWords) {
    cycles = (first, second)
    let (before, after) = (book.views(of: first).map(\.check), book.views(of: second).map(\.check))
    rows = before.flatMap { old -> [Row] in
      guard let new = after.first(where: { $0.view == old.view }) else { return [] }
      return words.codes(.selfCheckFields).flatMap { field in
        words.criteria(of: field, in: [old, new]).map {
          Row(view: old.view, field: field, criterion: $0, first: old.value($0), second: new.value($0))
        }
      }
    }
  }
}

extension Paper {
  /// Two cycles beside one another.
  public init(_ compared: SelfCheckCompared, _ words: SelfCheckWords) {
    let (first, second) = compared.cycles
    self.init(
      title: words.say(.compareTitle, ["first": first, "second": second]), language: words.language)
    if compared.rows.isEmpty { paragraph(words.say(.noCheck)) }
    var views: [String] = []
    for row in compared.rows where !views.contains(row.view) { views.append(row.view) }
    for view in views {
      heading(words.label(.selfCheckViews, view))
      for field in words.codes(.selfCheckFields) {
        let rows = compared.rows.filter { $0.view == view && $0.field == field }
        if rows.isEmpty { continue }
        heading(words.heading(field), level: 2)
        let header = [words.say(.criterion), first, second, words.say(.changes)]
        blocks.append(.table(Table(header: header, rows: rows.map { Self.line($0, words) }, isCompact: true)))
      }
    }
    sheet = Table(
      header: [
        words.say(.view), words.say(.field), words.say(.criterion), first, second, words.say(.changes),
      ],
      rows: compared.rows.map {
        [words.label(.selfCheckViews, $0.view), words.label(.selfCheckFields, $0.field)]
          + Self.line($0, words)
      })
  }

  private static func line(_ row: SelfCheckCompared.Row, _ words: SelfCheckWords) -> [String] {
    let change: SelfCheckPhrase
    switch row.change {
    case .changed: change = .changed
    case .unchanged: change = .unchanged
    case .onlyOnce: change = .onlyOnce
    }
    return [
      words.label(.selfCheckCriteria, row.criterion), SelfCheckWords.sign(row.first),
      SelfCheckWords.sign(row.second), words.say(change),
    ]
  }
}
