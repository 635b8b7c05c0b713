import Foundation

/// The language named on the command line, also where the rest of it could not be read.
enum CommandLineLanguage {
  /// The value of `--lang`, if it is one.
  static var named: LanguageOption? {
    let words = CommandLine.arguments
    for (place, word) in words.enumerated() {
      if word == "--lang", place + 1 < words.count { return LanguageOption(rawValue: words[place + 1]) }
      if word.hasPrefix("--lang=") { return LanguageOption(rawValue: String(word.dropFirst(7))) }
    }
    return nil
  }
}
