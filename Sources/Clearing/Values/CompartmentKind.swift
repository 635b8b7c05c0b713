/// The kinds of compartment: what must be erasable alone is one of its own.
public enum CompartmentKind: String, Sendable, CaseIterable {
  case incidentCore = "incident_core"
  case incidentFacts = "incident_facts"
  case caseCover = "case_cover"
  case person, contact
  case caseNotes = "case_notes"
  /// A hand-over without consent: the request with its decision, or the facts it rests on.
  case disclosure
  /// A case conference: who is called, and what was agreed; one each.
  case conference
  case referral, package, register, alliance
  /// What the clearing office decides of its own: which incidents are one.
  case clearing
  /// A draft of figures, for the bodies whose data they rest on.
  case summary
  /// Words that a body offers to the alliance; one each.
  case finding
  /// One message received, with its words: the own body's alone.
  case report
  /// An abstract question to the police contact and its answer.
  case enquiry
  case directoryEntry = "directory_entry"
  /// Who was called for a step whose time has passed; one each, without any content.
  case escalation
  /// Who looked at what; one for each body and year.
  case accessLog = "access_log"
  /// What the figures go on counting of an erased case.
  case caseStub = "case_stub"
}

/// Under which rule a compartment may be erased.
public enum ErasureRule: String, Sendable {
  /// Never: it holds what must stay.
  case never
  /// Two persons and a waiting time.
  case twoPersons
  /// At once, by any body of its circle: packages after an ending.
  case atOnce
}

extension CompartmentKind {
  /// The rule that a new compartment of this kind gets.
  public var erasureRule: ErasureRule {
    switch self {
    case .incidentCore, .register, .alliance, .caseStub: return .never
    case .incidentFacts, .caseCover, .person, .contact, .caseNotes, .referral, .directoryEntry, .accessLog:
      return .twoPersons
    case .clearing, .summary: return .never
    case .report: return .twoPersons
    case .disclosure: return .twoPersons
    case .conference: return .twoPersons
    // What is taken back is gone at once, like what was offered to one body.
    case .package, .finding: return .atOnce
    case .enquiry: return .twoPersons
    case .escalation: return .never
    }
  }
}
