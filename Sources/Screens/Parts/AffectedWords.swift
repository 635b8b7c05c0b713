import Clearing
import Config

extension Words {
  /// `direkt: mindestens 3`
  func affected(_ group: AffectedGroup) -> String {
    plain(
      group.atLeast ? ScreenPhraseCase.roleCountAtLeast : .roleCount,
      ["role": plain(group.role.phrase), "count": String(group.count)])
  }
}

extension AffectedRole {
  /// The relation in words.
  var phrase: ScreenPhraseCase {
    switch self {
    case .direct: .roleDirect
    case .coAffected: .roleCoAffected
    case .witnessAffected: .roleWitness
    case .communityAffected: .roleCommunity
    }
  }
}
