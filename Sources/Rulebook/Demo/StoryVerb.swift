/// What an act can create.
enum StoryThing: Hashable {
  case incident, caseFile, referral
}

/// The verbs of the story's file.
enum StoryVerb: String, CaseIterable {
  case recordIncident = "record_incident"
  case openCase = "open_case"
  case recordConsent = "record_consent"
  case offer, accept, decline, report
  case noteCase = "note_case"
  case noteIncident = "note_incident"
  case closeCase = "close_case"
  case reopenCase = "reopen_case"
  case assign
  case correctCase = "correct_case"
  case correctIncident = "correct_incident"
  case confirmNames = "confirm_names"

  /// The keys that an act of this verb may have beside `at`, `by` and `do`.
  var keys: [String] {
    switch self {
    case .recordIncident: return ["as", "record"]
    case .openCase: return ["as", "incidents", "record"]
    case .offer: return ["as", "case", "to", "record"]
    case .accept: return ["referral", "reference"]
    case .decline: return ["referral", "reason", "suggest"]
    case .report: return ["referral", "record"]
    case .recordConsent, .noteCase, .closeCase, .reopenCase, .correctCase: return ["case", "record"]
    case .noteIncident, .correctIncident: return ["incident", "record"]
    case .assign: return ["case", "member"]
    case .confirmNames: return []
    }
  }

  /// The keys that acts of any verb may have.
  static let allKeys = Array(Set(allCases.flatMap(\.keys))).sorted()

  /// What an act of this verb creates, if it creates something.
  var creates: StoryThing? {
    switch self {
    case .recordIncident: return .incident
    case .openCase: return .caseFile
    case .offer: return .referral
    case .recordConsent, .accept, .decline, .report, .noteCase, .noteIncident, .closeCase, .reopenCase,
      .assign,
      .correctCase, .correctIncident, .confirmNames:
      return nil
    }
  }
}
