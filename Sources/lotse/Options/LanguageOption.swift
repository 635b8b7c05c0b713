import ArgumentParser
import Config
import Foundation

/// A language on the command line.
enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case de
  case en

  /// The chosen language; without a choice that of the environment, and German where that says nothing.
  static func language(_ chosen: LanguageOption?) -> Language {
    switch chosen {
    case .de: return .german
    case .en: return .english
    case nil: return fromEnvironment
    }
  }

  private static var fromEnvironment: Language {
    let environment = ProcessInfo.processInfo.environment
    let value = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return value.hasPrefix("en") ? .english : .german
  }
}
