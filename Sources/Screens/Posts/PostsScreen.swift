import Clearing
import Config
import ReadModel
import TerminalKit

/// Who answers for which role today, with deputies and vacancies; here members say when they are away.
struct PostsScreen: ScreenPage {
  var form: Int?
  private var rows: [PostRow]
  private var absences: [ClosedRange<CalendarDay>]
  private var pane = ReadingPane()

  init(_ context: ScreenContext) {
    rows = context.desk.posts()
    absences = context.desk.ownAbsences()
  }

  var help: ScreenPhraseHelp { .posts }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePosts.title) }

  func state(_ context: ScreenContext) -> SafeText {
    context.words(
      ScreenPhrasePosts.state,
      ["count": String(rows.count), "vacant": String(rows.count { $0.vacantSince != nil })])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    absences.first.map { [context.words(ScreenPhrasePosts.away, Self.values($0, context.words))] } ?? []
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    guard context.desk.may(.noteAbsence, .own) else { return [] }
    return [Offer(.absence, footer: .always)] + (absences.isEmpty ? [] : [Offer(.present, footer: .always)])
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    if action == .absence { return [.push(AbsenceScreen(context))] }
    guard action == .present, let form else { return [] }
    return [.effect(.perform(.endAbsence(EndAbsence(member: context.desk.reader.member)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    deskChanged(context)
    return [.say(context.words(ScreenPhrasePosts.back))]
  }

  mutating func deskChanged(_ context: ScreenContext) {
    rows = context.desk.posts()
    absences = context.desk.ownAbsences()
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private static func values(_ days: ClosedRange<CalendarDay>, _ words: Words) -> [String: String] {
    ["from": words.day(days.lowerBound), "until": words.day(days.upperBound)]
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    var builder = PaneBuilder(columns: context.area.columns)
    if rows.isEmpty { builder.sentence(context.words(ScreenPhrasePosts.none)) }
    for row in rows { Self.add(row, to: &builder, context) }
    return builder.lines
  }

  private static func add(_ row: PostRow, to builder: inout PaneBuilder, _ context: ScreenContext) {
    let (words, desk) = (context.words, context.desk)
    var values = ["body": desk.body(row.post.body)]
    values["role"] = RolePhrase(rawValue: row.post.role.rawValue).map { words.plain($0) }
    values["holder"] = row.tenure.map { desk.directory.name($0.holder) }
    values["day"] = row.vacantSince.map(words.day)
    let head: PostPhrase = row.tenure != nil ? .holder : row.vacantSince != nil ? .vacant : .unset
    builder.heading(words(head, values))
    if !row.deputies.isEmpty {
      let names = row.deputies.map(desk.directory.name).joined(separator: ", ")
      builder.sentence(words(PostPhrase.deputies, ["deputies": names]))
    }
    let member = row.answering.member.map(desk.directory.name)
    builder.sentence(
      words(
        ScreenPhrasePosts.answersNow,
        [
          "member": member ?? words.plain(ScreenPhrasePosts.nobody),
          "body": desk.body(row.answering.body),
        ]))
  }
}
