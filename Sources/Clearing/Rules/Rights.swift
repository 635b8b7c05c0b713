/// Which role may do what to an object of which relation: one table for every screen, list, count and command.
///
/// What the key does not grant is not here: an object that does not open has no relation at all.
public enum Rights {
  /// May somebody with these roles do this to an object of this relation?
  public static func permit(_ command: CommandName, roles: Set<Role>, relation: Relation) -> Bool {
    switch command {
    case .recordIncident, .correctIncident, .noteIncident, .importIncidents, .openCase, .correctCase,
      .assignCase, .noteCase, .closeCase, .reopenCase, .recordConsent, .offerReferral, .requestErasure,
      .confirmErasure, .holdErasure, .keepRetained:
      return relation == .own && isCaseWorker(roles)
    case .acceptReferral, .declineReferral: return relation == .offered && isCaseWorker(roles)
    case .reportReferral: return relation == .accepted && isCaseWorker(roles)
    case .eraseDirectoryEntry: return relation == .own && !roles.isEmpty
    case .confirmForSoleMember: return relation == .own && roles.contains(.chair)
    case .readIncident, .readCase: return [.own, .contributed].contains(relation) && isCaseWorker(roles)
    case .readNarrative, .readPerson, .readNotes: return relation == .own && isCaseWorker(roles)
    case .readReferral: return relation != .none && isCaseWorker(roles)
    case .readPackage: return [.own, .accepted].contains(relation) && isCaseWorker(roles)
    case .readSummary:
      return relation == .own
        && (roles.contains(.counsellor) || roles.contains(.clearingOfficer) || roles.contains(.unitContact))
    }
  }

  private static func isCaseWorker(_ roles: Set<Role>) -> Bool { roles.contains(where: \.isCaseWork) }
}
