import Casework
import Clearing
import ReadModel

/// One line of a history: who did what, as code words, with old and new value of a correction.
struct HistoryLine: Encodable {
  let entry: UInt64
  let at: String
  let by: String
  let body: String
  let fact: String
  let subject: String?
  let field: String?
  let old: String?
  let new: String?
  /// From when on it counts, where that is another time than when it was written.
  let effective: String?

  init(_ line: TimelineLine, _ labels: Labels) {
    entry = line.entry
    at = AllianceClock.text(line.at)
    by = labels.member(line.member)
    body = labels.code(line.body)
    subject = Self.name(line.subject)
    fact = Self.word(line.fact)
    if case .referralLapsed(_, _, let effective) = line.fact {
      self.effective = AllianceClock.text(effective)
    } else {
      effective = nil
    }
    if case .corrected(let change) = line.fact {
      field = change.field.rawValue
      old = Self.text(change.old)
      new = Self.text(change.new)
    } else {
      field = nil
      old = nil
      new = nil
    }
  }

  /// The line as text.
  var text: String {
    var text = "\(at)  \(by)  \(fact)"
    if let subject { text += "  \(subject)" }
    if let field { text += "  \(field)" }
    return text
  }

  private static func name(_ subject: TimelineSubject) -> String? {
    switch subject {
    case .caseFile: return nil
    case .person(let label), .contact(let label): return label
    case .incident(let number), .referral(let number): return number
    }
  }

  private static func word(_ fact: TimelineFact) -> String {
    switch fact {
    case .caseOpened: return "case_opened"
    case .corrected: return "corrected"
    case .assigned: return "assigned"
    case .closed: return "closed"
    case .stepRecorded: return "step_recorded"
    case .procedureMoved: return "procedure_moved"
    case .feedbackGiven: return "feedback_given"
    case .followedUp: return "followed_up"
    case .lessonNoted: return "lesson_noted"
    case .incidentAdded: return "case_incident_linked"
    case .incidentTaken: return "case_incident_unlinked"
    case .conferenceCalled: return "conference_called"
    case .conferenceHeld: return "conference_held"
    case .conferenceEnded: return "conference_ended"
    case .conferenceLeft: return "conference_left"
    case .conferenceTaskDone: return "conference_task_done"
    case .reopened: return "reopened"
    case .consentGiven: return "consent_given"
    case .consentRefused: return "consent_refused"
    case .declaration(let fact): return word(fact)
    case .shielded: return "conflict_declared"
    case .shieldEnded: return "conflict_ended"
    case .related: return "relation_declared"
    case .relationEnded: return "relation_ended"
    case .personAdded: return "person_added"
    case .contactAdded: return "contact_added"
    case .noteAdded: return "note_added"
    case .incidentRecorded: return "incident_recorded"
    case .narrativeWritten: return "narrative_written"
    case .incidentsLinked: return "incidents_linked"
    case .incidentsUnlinked: return "incidents_unlinked"
    case .incidentNoteAdded: return "incident_note_added"
    case .referralOffered: return "referral_offered"
    case .referralAccepted: return "referral_accepted"
    case .referralDeclined: return "referral_declined"
    case .referralReported: return "referral_reported"
    case .referralAsked: return "referral_asked"
    case .referralReplied: return "referral_replied"
    case .referralRecalled: return "referral_recalled"
    case .referralLapsed: return "referral_lapsed"
    case .referralVoided: return "referral_voided"
    case .referralWorkBegun: return "referral_work_begun"
    case .referralContacted: return "referral_contacted"
    case .referralReturned: return "referral_returned"
    case .referralClosed: return "referral_closed"
    case .resultWritten: return "result_written"
    case .deadlineRecorded: return "deadline_recorded"
    case .deadlineEnded: return "deadline_ended"
    case .held: return "hold_placed"
    case .holdLifted: return "hold_lifted"
    case .retentionKept(_, let automatic, _): return automatic ? "retention_kept_by_itself" : "retention_kept"
    }
  }

  private static func word(_ fact: DeclarationFact) -> String {
    switch fact {
    case .consentWithdrawn: return "consent_withdrawn"
    case .consentLimited: return "consent_limited"
    case .consentExtended: return "consent_extended"
    case .secrecyReleased: return "secrecy_released"
    case .releaseWithdrawn: return "secrecy_release_withdrawn"
    case .noticeGiven: return "notice_given"
    case .disclosureRequested: return "disclosure_requested"
    case .disclosureDecided(_, let approved): return approved ? "disclosure_approved" : "disclosure_declined"
    }
  }

  private static func text(_ value: FieldValue) -> String? {
    switch value {
    case .empty: return nil
    case .codes(_, let codes): return codes.joined(separator: ", ")
    case .motives(let motives): return motives.map(\.code).joined(separator: ", ")
    case .text(let text): return text
    case .day(let day): return day.description
    case .occurrence(let occurrence):
      return [occurrence.from?.description, occurrence.until?.description].compactMap { $0 }
        .joined(separator: "..")
    case .urgency(let urgency): return urgency.rawValue
    case .answer(let answer): return answer.rawValue
    case .flag(let flag): return flag ? "yes" : "no"
    case .affected(let count): return count.total.map(String.init)
    case .groups(let groups):
      return groups.map { "\($0.role.rawValue): \($0.count)" }.joined(separator: ", ")
    case .ages(let ages): return ages.map { "\($0.band): \($0.count)" }.joined(separator: ", ")
    case .number(let number): return String(number)
    }
  }
}
