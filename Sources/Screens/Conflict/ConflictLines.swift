import Clearing
import Config
import ReadModel
import TerminalKit

/// Who is kept away from a case or incident and who helps instead, as lines to read.
struct ConflictLines {
  private let context: ScreenContext
  private var words: Words { context.words }

  init(_ context: ScreenContext) { self.context = context }

  /// The lines of one case or incident.
  func lines(_ row: ConflictRow) -> [PaneLine] {
    var builder = PaneBuilder(columns: context.area.columns)
    builder.heading(
      words(
        row.isCase ? ScreenPhraseConflict.caseHeading : .incidentHeading, ["number": row.number]))
    add(row.shields, row.related, row.alternatives, to: &builder)
    return builder.lines
  }

  /// The sentences without a heading.
  func add(
    _ shields: [Shield], _ related: [MemberID], _ alternatives: [Alternative], to builder: inout PaneBuilder
  ) {
    for shield in shields {
      let bodies = shield.leftOut.map(context.desk.body).sorted().joined(separator: ", ")
      builder.sentence(
        words(
          shield.isStaffPath ? ScreenPhraseConflict.awayStaff : .away,
          ["bodies": bodies, "day": words.date(shield.on)]), hang: 2)
    }
    for member in related {
      builder.sentence(
        words(ScreenPhraseConflict.near, ["name": context.desk.directory.name(member)]), hang: 2)
    }
    for alternative in alternatives { builder.sentence(line(alternative), hang: 2) }
  }

  private func line(_ alternative: Alternative) -> SafeText {
    switch alternative {
    case .body(let body): return words(ScreenPhraseConflict.helps, ["who": context.desk.body(body)])
    case .outside(let german, let english, let day):
      let who = words.language == .german ? german : english
      return words(ScreenPhraseConflict.helpsOutside, ["who": who, "day": words.date(day)])
    }
  }
}
