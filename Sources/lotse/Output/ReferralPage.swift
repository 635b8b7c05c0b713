import Clearing
import ReadModel

/// One referral in `referral show`: the offer sheet, and the package once the reader's body may read it.
struct ReferralPage: Encodable {
  let number: String
  let status: String
  let from: String
  let to: String
  let sheet: OfferSheet
  let offeredOn: String
  let due: String
  let package: ReferralPackage?
  let acceptedBy: String?
  let acceptedOn: String?
  let reference: String?
  let declineReason: String?
  let suggestion: String?
  let outcome: String?
  let results: [String]
  let history: [HistoryLine]

  enum CodingKeys: String, CodingKey {
    case number, status, from, to, sheet, due, package, reference, suggestion, outcome, results, history
    case offeredOn = "offered_on"
    case acceptedBy = "accepted_by"
    case acceptedOn = "accepted_on"
    case declineReason = "decline_reason"
  }

  init(_ view: ReferralView, _ labels: Labels) {
    number = view.row.number
    status = view.row.stage.rawValue
    from = labels.code(view.row.from)
    to = labels.code(view.row.to)
    sheet = view.row.sheet
    offeredOn = view.row.offeredOn.description
    due = view.row.due.description
    package = view.package
    acceptedBy = view.acceptedBy.map(labels.member)
    acceptedOn = view.acceptedOn?.description
    reference = view.reference
    declineReason = view.declineReason
    suggestion = view.suggestion.map(labels.code)
    outcome = view.outcome
    results = view.results.map(\.text)
    history = view.timeline.lines.map { HistoryLine($0, labels) }
  }
}
