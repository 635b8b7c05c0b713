import Clearing
import Config

/// The groups of acts, in the order in which a report names them.
public enum ActGroup: String, CaseIterable, Sendable {
  case violence, threat, damage
  case speech = "speech_propaganda"
  case discrimination, other

  /// The group of a code list's word; what it does not know is "other".
  init(_ word: String?) { self = word.flatMap { ActGroup(rawValue: $0) } ?? .other }

  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  var phrase: ReportPhrase {
    switch self {
    case .violence: return .groupViolence
    case .threat: return .groupThreat
    case .damage: return .groupDamage
    case .speech: return .groupSpeech
    case .discrimination: return .groupDiscrimination
    case .other: return .groupOther
    }
  }

  /// The words for a kind by which incidents are compared: an act of the list, or a group of acts.
  public static func words(_ kind: String, _ taxonomy: Taxonomy, _ language: Language) -> String {
    if let entry = taxonomy.entry(.acts, kind) {
      switch language {
      case .german: return entry.german
      case .english: return entry.english
      }
    }
    return ActGroup(rawValue: kind)?.phrase.text(in: language) ?? kind
  }
}
