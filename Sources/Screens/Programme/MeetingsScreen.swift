import Clearing
import Config
import TerminalKit

/// The meetings of the alliance, the newest first; Enter shows the agenda, or the minutes once they were kept.
struct MeetingsScreen: ScreenPage {
  var form: Int?
  private var meetings: [MeetingState]
  private var list: ListWidget

  init(_ context: ScreenContext) {
    meetings = context.desk.meetings()
    list = ListWidget(count: meetings.count)
  }

  var isMeeting: Bool { true }
  var help: ScreenPhraseHelp { .meetings }
  func title(_ context: ScreenContext) -> SafeText { context.words(ProgrammePhrase.meetings) }

  func state(_ context: ScreenContext) -> SafeText {
    meetings.isEmpty ? context.words(ProgrammePhrase.noMeetings) : .empty
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    meetings.isEmpty
      ? [] : [Offer(.open, key: .enter, named: context.words(ScreenPhraseFrame.enterKey))]
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    let pageRows = ListWidget.pageRows(in: context.area, hasHeader: false)
    if case .opened = list.update(key, pageRows: pageRows) { return open(context) }
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    return action == .open ? open(context) : []
  }

  mutating func deskChanged(_ context: ScreenContext) {
    meetings = context.desk.meetings()
    list.setCount(meetings.count)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    guard !meetings.isEmpty else {
      grid.put("> " + context.words(ProgrammePhrase.noMeetings), row: area.row, column: area.column)
      return area.origin
    }
    return list.draw(into: &grid, area: area) { line(meetings[$0], context) }
  }

  private func open(_ context: ScreenContext) -> [Step] {
    guard meetings.indices.contains(list.selected) else { return [] }
    let meeting = meetings[list.selected]
    let source: PaperScreen.Source =
      meeting.minutes == nil ? .agenda(meeting.number) : .minutes(meeting.number)
    return PaperScreen(source, context).map { [.push($0)] } ?? []
  }

  private func line(_ meeting: MeetingState, _ context: ScreenContext) -> SafeText {
    let words = context.words
    let state: ProgrammePhrase =
      meeting.minutes != nil ? .minutesKept : meeting.attended != nil ? .attended : .isOpen
    let called = meeting.called.meeting
    return words(
      ProgrammePhrase.meetingLine,
      [
        "number": meeting.number, "day": words.day(called.on), "place": called.place,
        "state": words.plain(state),
      ])
  }
}
