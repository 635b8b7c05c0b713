import Casework
import Rulebook

/// The rules that a new alliance starts with.
enum RuleFiles {
  /// Reads the embedded files; throws when one of them is wrong.
  static func defaults() throws -> Rules {
    Rules(try RuleTexts.standard())
  }
}
