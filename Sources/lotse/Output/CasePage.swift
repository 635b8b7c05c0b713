import Clearing
import Interchange
import ReadModel

/// One case in `case show`: everything the reader may read of it.
struct CasePage: Encodable {
  let number: String
  let sharedNumber: String
  let status: String
  let cover: CaseCover
  let contributed: Bool
  let procedureVersion: String
  let assigned: String
  let body: String
  let closing: Closing?
  let closedOn: String?
  let persons: [Person]
  let incidents: [Incident]
  let consents: [ConsentLine]
  let referrals: [ReferralLine]
  let notes: [Note]
  let shields: [ShieldLine]
  let alternatives: [AlternativeLine]
  let history: [HistoryLine]

  /// An affected person with the ways to reach them.
  struct Person: Encodable {
    let person: PersonRecord
    let contacts: [ContactRecord]
  }

  /// An incident of the case.
  struct Incident: Encodable {
    let number: String
    let core: IncidentCore
    let narrative: String?
    let exactPlace: String?
    let policeNumber: String?
    let assessments: [AssessmentLine]

    enum CodingKeys: String, CodingKey {
      case number, core, narrative, assessments
      case exactPlace = "exact_place"
      case policeNumber = "police_number"
    }
  }

  /// A counselling note.
  struct Note: Encodable {
    let entry: UInt64
    let by: String
    let text: String
  }

  enum CodingKeys: String, CodingKey {
    case number, status, cover, contributed, assigned, body, closing, persons, incidents, consents, referrals
    case notes, history, shields, alternatives
    case sharedNumber = "shared_number"
    case procedureVersion = "procedure_version"
    case closedOn = "closed_on"
  }

  init(_ view: CaseView, _ labels: Labels) {
    number = view.row.number
    sharedNumber = view.sharedNumber
    status = view.row.status.rawValue
    cover = view.cover
    contributed = view.contributed
    procedureVersion = view.procedureVersion
    assigned = labels.member(view.row.assigned)
    body = labels.code(view.row.owner)
    closing = view.closing
    closedOn = view.closedOn?.description
    persons = view.persons.map { Person(person: $0.record, contacts: $0.contacts) }
    incidents = view.incidents.map {
      Incident(
        number: $0.row.number, core: $0.row.core, narrative: $0.row.narrative,
        exactPlace: $0.row.exactPlace, policeNumber: $0.row.policeNumber,
        assessments: $0.assessments.map { AssessmentLine($0, labels) })
    }
    consents = view.consents.map { ConsentLine($0, labels) }
    referrals = view.referrals.map { ReferralLine($0, labels) }
    notes = view.notes.map { Note(entry: $0.entry, by: labels.member($0.member), text: $0.text) }
    shields = view.shields.map { ShieldLine($0, labels) }
    alternatives = view.alternatives.map { AlternativeLine($0, labels) }
    history = view.timeline.lines.map { HistoryLine($0, labels) }
  }

  /// The page as text. What persons said stays out of a terminal's scrollback unless it is asked for.
  func text(_ labels: Labels, withText: Bool) -> String {
    var lines = [
      "\(number)  \(status)  \(labels.label(.acts, cover.topic))  \(cover.place)",
      "\(labels.label(.languages, cover.language))  \(assigned)",
    ]
    for person in persons {
      lines.append(
        withText ? "- \(person.person.label)  \(person.person.name ?? "")" : "- \(person.person.label)")
    }
    for incident in incidents {
      lines.append("\(incident.number)  \(incident.core.area.label)")
      lines += incident.assessments.map { $0.text(labels) }
      if withText, let narrative = incident.narrative { lines.append(narrative) }
    }
    lines += consents.map { "\($0.given ? "+" : "-") \($0.recipient)  \($0.purpose)  \($0.validUntil)" }
    lines += referrals.map { "\($0.number)  \($0.status)  \($0.to)" }
    lines += alternatives.map { $0.text(labels.language) }
    lines += history.map(\.text)
    return lines.joined(separator: "\n")
  }
}
