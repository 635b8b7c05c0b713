import Casework
import Clearing
import Config
import ReadModel

/// One hand-over without consent.
struct DisclosureLine: Encodable {
  let number: String
  let state: String
  let caseNumber: String?
  let owner: String
  let recipient: String
  let ground: String
  let classes: [String]
  let requestedBy: String
  let approver: String
  let decidedBy: String?
  let reviewBy: String?
  let requestedOn: String
  let facts: String?
  let referrals: [String]
  let waitsForYou: Bool
  let personTold: Bool
  let dataProtectionTold: Bool

  enum CodingKeys: String, CodingKey {
    case number, state, owner, recipient, ground, classes, approver, facts, referrals
    case caseNumber = "case"
    case requestedBy = "requested_by"
    case decidedBy = "decided_by"
    case reviewBy = "review_by"
    case requestedOn = "requested_on"
    case waitsForYou = "waits_for_you"
    case personTold = "person_told"
    case dataProtectionTold = "data_protection_told"
  }

  init(_ row: DisclosureRow, _ labels: Labels) {
    number = row.number
    state = row.stage.rawValue
    caseNumber = row.caseNumber
    owner = labels.code(row.owner)
    recipient = labels.code(row.recipient)
    ground = row.ground
    classes = row.classes.map(\.rawValue)
    requestedBy = labels.member(row.requester)
    approver = labels.code(row.approver)
    decidedBy = row.decider.map(labels.member)
    reviewBy = row.reviewBy.map { AllianceClock.text($0) }
    requestedOn = row.requestedOn.description
    facts = row.facts
    referrals = row.referrals
    waitsForYou = row.waitsForReader
    personTold = row.personTold
    dataProtectionTold = row.dataProtectionTold
  }

  /// The row as lines.
  static func text(_ row: DisclosureRow, _ labels: Labels) -> String {
    let language = labels.language
    let until = row.reviewBy.map { AllianceClock.text($0) } ?? ""
    let line = DeclarationPhrase.disclosureLine.text(
      in: language,
      [
        "number": row.number, "state": row.stage.phrase.text(in: language, ["until": until]),
        "recipient": labels.body(row.recipient), "ground": labels.label(.disclosureGrounds, row.ground),
        "classes": row.classes.map(labels.dataClass).joined(separator: ", "),
        "day": labels.day(row.requestedOn),
      ])
    let facts = row.facts.map { "  " + DeclarationPhrase.factsLine.text(in: language, ["facts": $0]) }
    return [line, facts].compactMap { $0 }.joined(separator: "\n")
  }
}

extension DisclosureState.Stage {
  /// The words for it.
  var phrase: DeclarationPhrase {
    switch self {
    case .requested: return .requested
    case .approved: return .approved
    case .declined: return .declined
    case .immediate: return .immediate
    case .reviewOverdue: return .reviewOverdue
    case .justified: return .justified
    case .notJustified: return .notJustified
    }
  }
}
