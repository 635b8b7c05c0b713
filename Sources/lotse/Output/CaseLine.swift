import Clearing
import ReadModel

/// One case in `case list`.
struct CaseLine: Encodable {
  let number: String
  let status: String
  let due: String?
  let place: String
  let topic: String
  let urgency: String
  let receivedOn: String
  let assigned: String
  let body: String
  let own: Bool
  let incidents: [String]

  enum CodingKeys: String, CodingKey {
    case number, status, due, place, topic, urgency, assigned, body, own, incidents
    case receivedOn = "received_on"
  }

  init(_ row: WorkListRow, _ labels: Labels) {
    number = row.number
    status = row.status.rawValue
    due = row.due?.description
    place = row.place
    topic = row.topic
    urgency = row.urgency.rawValue
    receivedOn = row.receivedOn.description
    assigned = labels.member(row.assigned)
    body = labels.code(row.owner)
    own = row.isOwn
    incidents = row.incidentNumbers
  }
}
