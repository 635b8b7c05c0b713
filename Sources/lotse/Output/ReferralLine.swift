import Clearing
import ReadModel

/// One referral in a list.
struct ReferralLine: Encodable {
  let number: String
  let status: String
  let direction: String
  let from: String
  let to: String
  let topic: String
  let place: String
  let language: String
  let urgency: String
  let purpose: String
  let classes: [String]
  let offeredOn: String
  let due: String
  let answeredOn: String?
  let caseNumber: String?
  let rule: RuleLine?
  let contactBy: String?
  let contactRule: RuleLine?
  let contactedOn: String?
  let chain: [String]

  enum CodingKeys: String, CodingKey {
    case number, status, direction, from, to, topic, place, language, urgency, purpose, classes, due
    case offeredOn = "offered_on"
    case answeredOn = "answered_on"
    case caseNumber = "case"
    case rule, chain
    case contactBy = "contact_by"
    case contactRule = "contact_rule"
    case contactedOn = "contacted_on"
  }

  init(_ row: ReferralRow, _ labels: Labels) {
    number = row.number
    status = row.stage.rawValue
    direction = row.direction.rawValue
    from = labels.code(row.from)
    to = labels.code(row.to)
    topic = row.sheet.topic
    place = row.sheet.place
    language = row.sheet.language
    urgency = row.sheet.urgency.rawValue
    purpose = row.sheet.purpose
    classes = row.sheet.classes.map(\.rawValue)
    offeredOn = row.offeredOn.description
    due = row.due.description
    answeredOn = row.answeredOn?.description
    caseNumber = row.caseNumber
    rule = row.rule.map { RuleLine($0) }
    contactBy = row.contactBy?.description
    contactRule = row.contactRule.map { RuleLine($0) }
    contactedOn = row.contactedOn?.description
    chain = row.chain.map(labels.code)
  }
}
