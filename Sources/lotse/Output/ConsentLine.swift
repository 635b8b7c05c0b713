import Clearing
import ReadModel

/// One consent or refusal.
struct ConsentLine: Encodable {
  let recipient: String
  let purpose: String
  let classes: [String]
  let given: Bool
  let holdsToday: Bool
  let state: String
  let explainedBy: String?
  let withdrawnOn: String?
  let givenOn: String
  let validUntil: String

  enum CodingKeys: String, CodingKey {
    case recipient, purpose, classes, given, state
    case explainedBy = "explained_by"
    case withdrawnOn = "withdrawn_on"
    case holdsToday = "holds_today"
    case givenOn = "given_on"
    case validUntil = "valid_until"
  }

  init(_ view: ConsentView, _ labels: Labels) {
    recipient = labels.code(view.terms.recipient)
    purpose = view.terms.purpose
    classes = view.terms.classes.map(\.rawValue)
    given = view.isGiven
    holdsToday = view.holdsToday
    state = view.standing.rawValue
    explainedBy = view.terms.explainedBy
    withdrawnOn = view.withdrawnOn?.description
    givenOn = view.terms.givenOn.description
    validUntil = view.terms.validUntil.description
  }
}
