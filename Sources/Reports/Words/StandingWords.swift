import Clearing
import Config

extension ConsentStanding {
  /// The word for what a declaration is worth.
  public var phrase: DeclarationPhrase {
    switch self {
    case .inForce: return .inForce
    case .refused: return .refused
    case .withdrawn: return .withdrawn
    case .lapsed: return .lapsed
    case .replaced: return .replaced
    }
  }
}
