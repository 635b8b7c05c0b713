import Clearing
import Config
import ReadModel
import Reports

/// What screens may ask of a desk: only lists and views that have passed the rights, never the world behind them.
struct DeskReader: Sendable {
  private let desk: Desk
  let language: Language
  /// Names of bodies and members.
  let directory: Directory

  init(_ desk: Desk, _ language: Language) {
    self.desk = desk
    self.language = language
    directory = Directory(desk.world)
  }

  var reader: Author { desk.reader }
  var memberName: String { desk.memberName }
  var today: CalendarDay { desk.today }
  var isRehearsal: Bool { desk.isRehearsal }
  var procedure: ProcedureRules { desk.procedure }
  var taxonomy: Taxonomy { desk.taxonomy }
  /// The version of the texts that are read out or shown before a consent.
  var consentTextVersion: String { desk.consentTextVersion }
  var deadlines: DeadlineRules { desk.deadlines }
  /// What is due, in words.
  var dueWords: DueWords { DueWords(desk, language) }

  /// The wording of a step; its code word where the procedure that holds has no such step.
  func stepLabel(_ name: String) -> String {
    guard let label = procedure.step(name)?.label else { return name }
    return language == .german ? label.german : label.english
  }

  /// The case list.
  func workList() -> WorkList {
    WorkList(desk.world, reader: reader, today: today) { label(.acts, $0) }
  }

  /// One case.
  func caseView(_ number: String) -> CaseView? {
    CaseView(number: number, desk.world, reader: reader, today: today)
  }

  /// Referrals to the own body, and answers to its own.
  func inbox() -> Inbox { Inbox(desk.world, reader: reader, today: today) }

  /// What is due for the own body.
  func due() -> [DueRow] { DueList(desk.world, reader: reader, today: today, now: desk.now).rows }

  /// Who answers for which role today.
  func posts() -> [PostRow] { PostList(desk.world, today: today).rows }

  /// The member's own absences that are not over.
  func ownAbsences() -> [ClosedRange<CalendarDay>] {
    PostList.absences(of: reader.member, desk.world, from: today)
  }

  /// What the alliance keeps for all its bodies.
  var papers: DeskPapers { DeskPapers(desk, language, directory) }

  /// The steps around a case.
  var casework: DeskCasework { DeskCasework(desk, language) }

  /// Abstract questions with their answers.
  func enquiries() -> EnquiryList { EnquiryList(desk.world, reader: reader, today: today) }

  /// One referral.
  func referral(_ number: String) -> ReferralView? {
    ReferralView(number: number, desk.world, reader: reader, today: today)
  }

  /// The figures of a period: exact ones for who may count them, what is released for everybody else.
  func halfYear(_ period: Period) -> SummarySheet {
    if SummaryMaking.mayCount(desk) {
      return SummaryMaking.exact(period, KnownState(desk), language: language)
    }
    guard let released = desk.world.summaries.newest(period) else {
      return .notReleased(period, language: language)
    }
    return SummaryMaking.sheet(released, language: language, in: desk.world)
  }

  /// May the member do this to something of this relation?
  func may(_ command: CommandName, _ relation: Relation) -> Bool {
    desk.rights.permit(command, roles: reader.roles, relation: relation)
  }

  /// The label of a code; the code itself where the list does not have it.
  func label(_ list: CodeListName, _ code: String) -> String {
    taxonomy.entry(list, code).map(Words(language).label) ?? code
  }

  /// The codes of a list that may be used today.
  func codes(_ list: CodeListName) -> [CodeEntry] {
    taxonomy.entries(list).filter { $0.isValid(on: today) }
  }

  /// How a body is called.
  func body(_ id: BodyID) -> String {
    guard let body = directory.body(id) else { return String(id.description.prefix(8)) }
    switch language {
    case .german: return body.german
    case .english: return body.english
    }
  }

  /// The bodies that take referrals, without the own one.
  var recipients: [Directory.Body] {
    directory.bodies.filter { body in
      switch body.kind {
      case .clearingOffice, .counselling, .policeContact, .municipalUnit: body.id != reader.body
      case .allianceOffice, .dataProtection: false
      }
    }
  }
}
