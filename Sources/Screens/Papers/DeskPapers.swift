import Clearing
import Config
import ReadModel
import Reports
import TerminalKit

/// What screens may ask of the alliance's own papers: what all its bodies read, nothing of any case.
struct DeskPapers: Sendable {
  private let desk: Desk
  private let language: Language
  private let directory: Directory

  init(_ desk: Desk, _ language: Language, _ directory: Directory) {
    self.desk = desk
    self.language = language
    self.directory = directory
  }

  private var reader: Author { desk.reader }
  private var today: CalendarDay { desk.today }
  private var taxonomy: Taxonomy { desk.taxonomy }

  /// May the member do something that concerns the whole alliance?
  func mayJoin(_ command: CommandName) -> Bool {
    let relation = desk.world.relationToAlliance(of: reader.body)
    return desk.rights.permit(command, roles: reader.roles, relation: relation)
  }

  /// May the member report on something of the alliance, or on something its own body answers for?
  func mayReport(_ command: CommandName, isOwn: Bool) -> Bool {
    mayJoin(command) || (isOwn && desk.rights.permit(command, roles: reader.roles, relation: .own))
  }

  /// The lines of a list, nothing where the member may not read it.
  func rows(of papers: PaperList) -> [PaperRow] {
    switch papers {
    case .meetings: return meetings.map(row)
    case .decisions: return mandates.map(row)
    case .measures: return measures.map(row)
    case .selfChecks: return checkRows
    }
  }

  /// Numbers of decisions that can be named in a form, the newest first.
  var decisions: [String] { (control?.book.decisions ?? []).reversed().map(\.number) }

  /// How far a mandate can be, in words, in the order of the cases.
  var statusWords: [String] { MandateStatus.allCases.map(controlWords.status) }

  /// How far a measure can be, in words, in the order of the cases.
  var measureStatusWords: [String] { MeasureStatus.allCases.map(controlWords.status) }

  /// A paper of the alliance; nil when there is none, or none for this member.
  func paper(_ source: PaperScreen.Source) -> Paper? {
    let words = ProgrammeWords(directory: directory, taxonomy: taxonomy, language: language)
    let period = Period(containing: today)
    switch source {
    case .agenda(let number):
      return MeetingAgenda(number, desk.world, reader: reader, today: today).map {
        AgendaPaper.paper($0, words)
      }
    case .minutes(let number):
      return desk.world.programme.meetings[number].map { MinutesPaper.paper($0, words) }
    case .trainings:
      let list = TrainingList(desk.world, period: period, today: today)
      return TrainingPaper.paper(list, period: period, today: today, words)
    case .effort: return EffortPaper.paper(EffortList(desk.world), period: nil, words)
    case .decision(let number):
      return control?.book.decision(number).map { Paper($0, controlWords) }
    case .measure(let number):
      return control?.book.measure(number).map { Paper($0, controlWords) }
    case .actionPlan: return control.map { actionPlan($0.book, period) }
    case .selfCheck(let cycle): return selfCheck(cycle)
    }
  }

  private var control: ControlView? { try? ControlView(desk.world, reader: reader, today: today) }
  private var selfChecks: SelfCheckBook? {
    (try? SelfCheckView(desk.world, reader: reader, today: today))?.book
  }
  private var controlWords: ControlWords {
    ControlWords(directory: directory, taxonomy: taxonomy, language: language)
  }

  private var meetings: [MeetingState] {
    desk.world.programme.meetings.values.sorted {
      ($0.called.meeting.on, $0.number) > ($1.called.meeting.on, $1.number)
    }
  }

  /// What is due first, then the rest of what is open, then what is done; the newest decision first in each.
  private var mandates: [ControlView.Row] {
    guard let control else { return [] }
    let due = control.rows(.due)
    let open = control.rows(.open).filter { !due.contains($0) }
    let rest = control.rows(.all).filter { !due.contains($0) && !open.contains($0) }
    return due + open.reversed() + rest.reversed()
  }

  private var measures: [MeasureState] { (control?.book.measures ?? []).reversed() }

  private var checkRows: [PaperRow] {
    guard let book = selfChecks else { return [] }
    return book.cycles.reversed().map { cycle in
      let views = book.views(of: cycle).map { state in
        taxonomy.entry(.selfCheckViews, state.check.view).map(Words(language).label) ?? state.check.view
      }
      let line = Words(language)(
        ScreenPhrasePapers.selfCheckLine, ["cycle": cycle, "views": views.joined(separator: ", ")])
      return PaperRow(line: line, paper: .selfCheck(cycle), subject: .paper)
    }
  }

  private func row(_ meeting: MeetingState) -> PaperRow {
    let words = Words(language)
    let state: ScreenPhrasePapers =
      meeting.minutes != nil ? .minutesKept : meeting.attended != nil ? .attended : .invited
    let called = meeting.called.meeting
    let line = words(
      ScreenPhrasePapers.meetingLine,
      [
        "number": meeting.number, "day": words.day(called.on), "place": called.place,
        "state": words.plain(state),
      ])
    return PaperRow(
      line: line, paper: meeting.minutes == nil ? .agenda(meeting.number) : .minutes(meeting.number),
      subject: .meeting(meeting))
  }

  private func row(_ row: ControlView.Row) -> PaperRow {
    let (words, decision) = (Words(language), row.decision)
    var values = ["number": decision.number, "title": decision.record.title]
    guard let mandate = row.mandate else {
      return PaperRow(
        line: words(ScreenPhrasePapers.decisionLine, values), paper: .decision(decision.number),
        subject: .paper)
    }
    values["mandate"] = mandate.label
    values["wording"] = mandate.wording
    values["status"] = controlWords.status(decision.status(of: mandate))
    values["day"] = decision.nextControl.map(words.date)
    let isOpen = decision.status(of: mandate).isOpen
    let phrase: ScreenPhrasePapers =
      row.isOverdue ? .mandateOverdue : isOpen ? .mandateOpen : .mandateDone
    return PaperRow(
      line: words(phrase, values), paper: .decision(decision.number), subject: .mandate(decision, mandate))
  }

  private func row(_ measure: MeasureState) -> PaperRow {
    let words = Words(language)
    let values = [
      "number": measure.number, "title": controlWords.text(measure.record.title),
      "status": measure.status.map(controlWords.status) ?? words.plain(ScreenPhrasePapers.noReport),
    ]
    return PaperRow(
      line: words(ScreenPhrasePapers.measureLine, values), paper: .measure(measure.number),
      subject: .measure(measure))
  }

  private func actionPlan(_ book: ControlBook, _ period: Period) -> Paper {
    let points = taxonomy.entries(.actionPoints).filter { $0.isValid(on: today) }.map(\.code)
    return Paper(book, points: points, days: period.days, controlWords)
  }

  private func selfCheck(_ cycle: String) -> Paper? {
    guard let book = selfChecks else { return nil }
    let views = book.views(of: cycle)
    guard !views.isEmpty else { return nil }
    let words = SelfCheckWords(directory: directory, taxonomy: taxonomy, language: language)
    return Paper(
      cycle: cycle, views: views, workshops: book.workshops.filter { $0.cycle == cycle }, words)
  }
}
