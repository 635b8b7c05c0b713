import Clearing
import Config
import ReadModel
import Reports

// Everything that a command can read is handed out here, and noted in the access log before it is.

extension MemberSession {
  /// A case that the member may read; the one answer for "unknown" and "forbidden" otherwise.
  ///
  /// `uncovered`: names, ways to reach a person and notes are going to be shown, not only looked up.
  func caseView(_ number: String, uncovered: Bool = false) async throws -> CaseView {
    let view = CaseView(
      number: FileNumber.normalized(number), desk.world, reader: desk.reader, today: desk.today)
    guard let view else { throw try await unknown(number, .readCase) }
    var seen = [Access(.openCase, view.row.number)]
    if uncovered, !view.persons.isEmpty { seen.append(Access(.unmask, view.row.number)) }
    if uncovered, !view.notes.isEmpty { seen.append(Access(.notes, view.row.number)) }
    try await session.note(seen)
    return view
  }

  /// A referral that the member may read; the one answer for "unknown" and "forbidden" otherwise.
  ///
  /// `exported`: it is going to leave the program as a page.
  func referralView(_ number: String, exported: Bool = false) async throws -> ReferralView {
    let view = ReferralView(
      number: FileNumber.normalized(number), desk.world, reader: desk.reader, today: desk.today)
    guard let view else { throw try await unknown(number, .readReferral) }
    var seen = [Access(.openReferral, view.row.number)]
    if view.package?.persons.isEmpty == false { seen.append(Access(.unmask, view.row.number)) }
    if exported { seen.append(Access(.export, view.row.number)) }
    try await session.note(seen)
    return view
  }

  /// An incident that the member may read; the one answer for "unknown" and "forbidden" otherwise.
  func incident(_ number: String) async throws -> IncidentRow {
    try await incidentView(number).row
  }

  /// The same with what it is tied to and what happened to it.
  func incidentView(_ number: String) async throws -> IncidentView {
    let number = FileNumber.normalized(number)
    guard let view = IncidentView(number: number, desk.world, reader: desk.reader, today: desk.today) else {
      throw try await unknown(number, .readIncident)
    }
    try await session.note([Access(.openIncident, number)])
    return view
  }

  /// The own body's reports.
  func reports() async throws -> ReportList {
    try await session.note([Access(.listReports)])
    return ReportList(desk.world, reader: desk.reader, today: desk.today)
  }

  /// One of them by its number; the one answer for "unknown" and "forbidden" otherwise.
  func report(_ number: String) async throws -> ReceivedReportRow {
    let list = ReportList(desk.world, reader: desk.reader, today: desk.today)
    guard let row = list.rows.first(where: { $0.number == number }) else {
      throw try await unknown(number, .readReport)
    }
    try await session.note([Access(.openReport, number)])
    return row
  }

  /// The one that a reporter's words name; wrong words are noted as an attempt, without them.
  func report(tokenDigest: String) async throws -> ReceivedReportRow {
    let list = ReportList(desk.world, reader: desk.reader, today: desk.today)
    guard let row = list.report(tokenDigest: tokenDigest) else {
      try await session.noteRefused(nil, .readReport)
      throw Refusal.notFoundOrNotPermitted
    }
    try await session.note([Access(.openReport, row.number)])
    return row
  }

  /// Records of several bodies that are probably one event; for the clearing office.
  func likelyIncidents() async throws -> LikelyIncidents {
    let list: LikelyIncidents
    do throws(Refusal) {
      list = try LikelyIncidents(
        desk.world, reader: desk.reader, today: desk.today, rule: desk.procedure.sameIncident,
        taxonomy: desk.taxonomy)
    } catch {
      try await session.noteRefused(nil, .readTies)
      throw error
    }
    try await session.note([Access(.listIncidents)])
    return list
  }

  /// The cases that the member may read.
  func cases() async throws -> WorkList {
    try await session.note([Access(.listCases)])
    let labels = labels
    return WorkList(desk.world, reader: desk.reader, today: desk.today) { labels.label(.acts, $0) }
  }

  /// The incidents that the member may read.
  func incidents() async throws -> IncidentList {
    try await session.note([Access(.listIncidents)])
    let labels = labels
    return IncidentList(desk.world, reader: desk.reader, today: desk.today) { labels.label(.acts, $0) }
  }

  /// The referrals that the member may read.
  func referrals() async throws -> ReferralList {
    try await session.note([Access(.listReferrals)])
    return ReferralList(desk.world, reader: desk.reader, today: desk.today)
  }

  /// The abstract questions that the member may read; which ones is not noted.
  func enquiries() async throws -> EnquiryList {
    try await session.note([Access(.listEnquiries)])
    return EnquiryList(desk.world, reader: desk.reader, today: desk.today)
  }

  /// Steps whose time has passed, as far as the member may know of them.
  func escalations(withEnded: Bool) async throws -> EscalationList {
    try await session.note([Access(.listEscalations)])
    return EscalationList(desk.world, reader: desk.reader, today: desk.today, withEnded: withEnded)
  }

  /// Case conferences, as far as the member may know of them; each tells of a case.
  func conferences() async throws -> ConferenceList {
    let list = ConferenceList(desk.world, reader: desk.reader, today: desk.today)
    try await session.note(list.rows.map { Access(.openCase, $0.file) })
    return list
  }

  /// The cases that came back and wait to be placed again.
  func returned() async throws -> ReturnedList {
    try await session.note([Access(.listReferrals)])
    return ReturnedList(desk.world, reader: desk.reader, today: desk.today)
  }

  /// What is due for the own body; `exported`: it is going to leave the program as a calendar file.
  func due(exported: Bool) async throws -> [DueRow] {
    try await session.note(
      [Access(.listCases), Access(.listReferrals)] + (exported ? [Access(.export)] : []))
    return DueList(desk.world, reader: desk.reader, today: desk.today, now: desk.now).rows
  }

  /// The breaches in the own body's register.
  func breaches() async throws -> [BreachState] {
    do throws(Refusal) {
      try desk.world.rights.table(on: desk.today).word(
        .keepBreaches, roles: desk.reader.roles, relation: .own
      )
      .require()
    } catch {
      try await session.noteRefused(nil, .keepBreaches)
      throw error
    }
    return desk.world.registers[desk.reader.body]?.breaches ?? []
  }

  /// Hand-overs without consent that the member may see; their facts are content of a case.
  func disclosures() async throws -> DisclosureList {
    let list = DisclosureList(desk.world, reader: desk.reader, now: desk.now)
    try await session.note(list.rows.compactMap(\.caseNumber).map { Access(.openCase, $0) })
    return list
  }

  /// Counts of what waits for the own body; they name nothing, so nothing is noted.
  func inboxCounts() -> InboxCounts {
    Inbox(desk.world, reader: desk.reader, today: desk.today, now: desk.now).counts
  }

  /// The conflicts of interest that the member may know of.
  func conflicts() async throws -> ConflictList {
    try await session.note([Access(.listCases)])
    return ConflictList(desk.world, reader: desk.reader, today: desk.today)
  }

  /// The access logs that the member may read; reading them is noted in them.
  func accessLog(_ filter: AccessLogView.Filter) async throws -> AccessLogView {
    let view: AccessLogView
    do throws(Refusal) {
      view = try AccessLogView(desk.world, reader: desk.reader, today: desk.today, filter: filter)
    } catch {
      try await session.noteRefused(nil, .readAccessLog)
      throw error
    }
    try await session.note([Access(.accessLog)])
    return view
  }

  /// The rights table that holds; it is known to all, so nothing is noted.
  func rights() throws -> RightsView { try RightsView(desk.world, reader: desk.reader, today: desk.today) }

  /// The course of a case that the member may read; the one answer for "unknown" and "forbidden" otherwise.
  func course(_ number: String) async throws -> CourseView {
    guard let view = CourseView(number: FileNumber.normalized(number), desk) else {
      throw try await unknown(number, .readCase)
    }
    try await session.note([Access(.openCase, view.number)])
    return view
  }

  /// A rule text; it is known to all, so nothing is noted.
  func rules(_ kind: RuleKind, version: String?) throws -> RulesView {
    try RulesView(kind, version: version, desk.world, reader: desk.reader, today: desk.today)
  }

  /// Any member of the alliance, by login or by display name.
  func anybody(named name: String) async throws -> MemberID {
    if let member = try await session.member(login: name) { return member }
    guard let found = directory.memberNames.first(where: { $0.value == name }) else {
      throw Refusal.notFoundOrNotPermitted
    }
    return found.key
  }

  /// The refusal for what is not there or not permitted, once it is noted.
  private func unknown(_ number: String, _ command: CommandName) async throws -> Refusal {
    try await session.noteRefused(number, command)
    return .notFoundOrNotPermitted
  }
}
