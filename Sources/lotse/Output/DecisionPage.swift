import Casework
import Clearing
import ReadModel

/// An office in JSON: the code word of a body, or a name.
struct OfficePage: Encodable {
  let body: String?
  let name: String?

  init(_ office: Office, _ labels: Labels) {
    body = office.body.map(labels.code)
    name = office.name
  }
}

/// A mandate in JSON, as it stands now.
struct MandatePage: Encodable {
  let number: String
  let wording: String
  let addressee: String?
  let responsible: OfficePage
  let with: [OfficePage]
  let dueKind: String
  let due: String?
  let months: Int?
  let status: String
  let points: [String]

  init(_ mandate: Mandate, of decision: DecisionState, _ labels: Labels) {
    number = mandate.label
    wording = mandate.wording
    addressee = mandate.addressee
    responsible = OfficePage(mandate.responsible, labels)
    with = mandate.others.map { OfficePage($0, labels) }
    dueKind = mandate.due.kind.rawValue
    due = decision.due(of: mandate)?.description
    months = mandate.due.months
    status = decision.status(of: mandate).rawValue
    points = mandate.points
  }
}

/// A report in JSON.
struct ControlReportPage: Encodable {
  let report: Int
  let content: ControlReport
  let nextControl: String?
  let enteredBy: String
  let enteredAt: String

  init(_ reported: ReportedControl, _ labels: Labels) {
    report = reported.ordinal
    content = reported.report
    nextControl = reported.nextControl?.description
    enteredBy = labels.member(reported.author.member)
    enteredAt = AllianceClock.text(reported.at)
  }
}

/// A decision in JSON, with its mandates as they stand and every report.
struct DecisionPage: Encodable {
  let number: String
  let paper: String?
  let body: String
  let meeting: String?
  let decidedOn: String?
  let title: String
  let wording: String?
  let origin: String?
  let publicity: String
  let vote: DecisionRecord.Vote?
  let consultations: [Consultation]
  let mandates: [MandatePage]
  let nextControl: String?
  let reports: [ControlReportPage]

  init(_ decision: DecisionState, _ labels: Labels) {
    let record = decision.record
    number = decision.number
    paper = record.paper
    body = record.body
    meeting = record.meeting
    decidedOn = record.decidedOn?.description
    title = record.title
    wording = record.wording
    origin = record.origin
    publicity = record.publicity.rawValue
    vote = record.vote
    consultations = record.consultations
    mandates = record.mandates.map { MandatePage($0, of: decision, labels) }
    nextControl = decision.nextControl?.description
    reports = decision.reports.map { ControlReportPage($0, labels) }
  }
}

/// A mandate in `decision list`.
struct MandateLine: Encodable {
  let decision: String
  let title: String
  let mandate: MandatePage?
  let nextControl: String?
  let overdue: Bool

  init(_ row: ControlView.Row, _ labels: Labels) {
    decision = row.decision.number
    title = row.decision.record.title
    mandate = row.mandate.map { MandatePage($0, of: row.decision, labels) }
    nextControl = row.decision.nextControl?.description
    overdue = row.isOverdue
  }
}
