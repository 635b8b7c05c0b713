import Clearing
import Testing

/// The rights table, written down a second time from the other side: who may what.
struct RightsTests {
  private let work: [Role] = [.clearingOfficer, .counsellor, .policeContact, .unitContact]

  private func expected(_ command: CommandName) -> (roles: [Role], relations: [Relation]) {
    switch command {
    case .recordIncident, .correctIncident, .noteIncident, .importIncidents, .openCase, .correctCase,
      .assignCase,
      .noteCase, .closeCase, .reopenCase, .recordConsent, .offerReferral, .readNarrative, .readPerson,
      .readNotes, .requestErasure, .confirmErasure, .holdErasure, .keepRetained:
      return (work, [.own])
    case .eraseDirectoryEntry: return (Role.allCases, [.own])
    case .confirmForSoleMember: return ([.chair], [.own])
    case .acceptReferral, .declineReferral: return (work, [.offered])
    case .reportReferral: return (work, [.accepted])
    case .readIncident, .readCase: return (work, [.own, .contributed])
    case .readReferral: return (work, [.own, .offered, .accepted, .ended, .contributed])
    case .readPackage: return (work, [.own, .accepted])
    case .readSummary: return ([.clearingOfficer, .counsellor, .unitContact], [.own])
    }
  }

  @Test(arguments: CommandName.allCases)
  func `every role may exactly what the table says`(_ command: CommandName) {
    let (roles, relations) = expected(command)
    for role in Role.allCases {
      for relation in Relation.allCases {
        let permitted = Rights.permit(command, roles: [role], relation: relation)
        #expect(permitted == (roles.contains(role) && relations.contains(relation)))
      }
    }
  }

  @Test(arguments: CommandName.allCases)
  func `without a role nothing is permitted, and nothing to whom it does not concern`(_ command: CommandName)
  {
    for relation in Relation.allCases { #expect(!Rights.permit(command, roles: [], relation: relation)) }
    #expect(!Rights.permit(command, roles: Set(Role.allCases), relation: .none))
  }
}
