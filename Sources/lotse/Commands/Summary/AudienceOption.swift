import ArgumentParser
import Clearing

/// For whom figures are made, as it is typed.
enum AudienceOption: String, ExpressibleByArgument, CaseIterable {
  case `internal`, alliance, `public`

  /// The core's word.
  var audience: Audience {
    switch self {
    case .internal: .internal
    case .alliance: .alliance
    case .public: .public
    }
  }
}
