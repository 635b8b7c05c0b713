import Casework
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
  let rule: RuleLine?
  let contactBy: String?
  let contactRule: RuleLine?
  let contactedOn: String?
  let messages: [MessageLine]
  let chain: [ChainLine]
  let openedCase: String?
  let history: [HistoryLine]

  enum CodingKeys: String, CodingKey {
    case number, status, from, to, sheet, due, package, reference, suggestion, outcome, results, history
    case rule, messages, chain
    case contactBy = "contact_by"
    case contactRule = "contact_rule"
    case contactedOn = "contacted_on"
    case openedCase = "opened_case"
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
    rule = view.row.rule.map { RuleLine($0) }
    contactBy = view.row.contactBy?.description
    contactRule = view.row.contactRule.map { RuleLine($0) }
    contactedOn = view.row.contactedOn?.description
    messages = view.messages.map { MessageLine($0, labels) }
    chain = view.chain.map { ChainLine($0, labels) }
    openedCase = view.openedCase
    history = view.timeline.lines.map { HistoryLine($0, labels) }
  }
}

/// A question or a reply about an offer.
struct MessageLine: Encodable {
  let by: String
  let at: String
  let text: String

  init(_ line: NoteLine, _ labels: Labels) {
    by = labels.member(line.member)
    at = AllianceClock.text(line.at)
    text = line.text
  }
}

/// One hand-over of a case on its way.
struct ChainLine: Encodable {
  let from: String
  let to: String
  let number: String?

  init(_ step: ChainStep, _ labels: Labels) {
    from = labels.code(step.from)
    to = labels.code(step.to)
    number = step.number
  }
}
