import CHardening
import Glibc

/// Puts the variables that may stay in place of the environment.
enum CleanEnvironment {
  /// Empties the environment and sets what `EnvironmentRule` keeps. Emptied as a whole, since entries without a name, or twice
  /// under one, would survive being removed by name.
  static func take() {
    let kept = current().compactMap { name, value in EnvironmentRule.kept(name, value).map { (name, $0) } }
    _ = clearenv()
    // As getenv(3) has it: of two under one name the first counts.
    for (name, value) in kept { _ = setenv(name, value, 0) }
  }

  private static func current() -> [(name: String, value: String)] {
    guard var entry = hardening_environment() else { return [] }
    var found: [(name: String, value: String)] = []
    while let text = entry.pointee {
      entry += 1
      // A path may hold bytes that are no text; such a value could not be handed on unchanged.
      guard let pair = String(validatingCString: text), let mark = pair.firstIndex(of: "=") else { continue }
      found.append((String(pair[..<mark]), String(pair[pair.index(after: mark)...])))
    }
    return found
  }
}
