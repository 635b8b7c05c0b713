/// What can be erased alone: the smallest thing somebody can ask to have erased.
public enum ErasureUnit: String, Codable, Sendable, CaseIterable {
  /// One affected person's identity, with the contacts that belong to it.
  case person
  /// One person's contact data.
  case contact
  /// The counselling notes of a case.
  case notes
  /// A whole case: cover, persons, contacts, notes, its own referrals and packages, and the words of its incidents.
  case caseFile = "case"
  /// The words of an incident; its codes stay.
  case narrative
  /// A message received, as a whole.
  case report
  /// What was frozen for one referral.
  case package
  /// A member's name.
  case directoryEntry = "directory_entry"
  /// Who looked at what in one year.
  case accessLogYear = "access_log_year"

  /// The command that asks for its erasure and confirms it.
  public var confirmation: CommandName {
    switch self {
    case .directoryEntry: return .eraseDirectoryEntry
    case .accessLogYear: return .eraseAccessLog
    case .report: return .confirmErasure
    case .person, .contact, .notes, .caseFile, .narrative, .package: return .confirmErasure
    }
  }
}
