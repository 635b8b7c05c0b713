import ArgumentParser
import Config
import Foundation
import Vault

/// Where the words of a recovery kit come from: a file, or the terminal. Never an argument.
struct KitWordsOption: ParsableArguments {
  @Option(name: .long, help: "A file that holds the kit's 24 words; asked for otherwise.")
  var wordsFile: String?

  /// The kit of these words.
  func read(_ language: Language) throws -> RecoveryKit {
    let typed: SecretBytes
    if let wordsFile {
      typed = try PasswordSource.fromFile(wordsFile)
    } else {
      guard isatty(STDIN_FILENO) == 1 else { throw UsageFault.kitWordsNeeded }
      typed = try PasswordSource.fromTerminal(TrustPhrase.kitWordsPrompt.text(in: language), echo: true)
    }
    return try KitWords.kit(of: typed)
  }
}
