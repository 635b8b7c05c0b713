import ArgumentParser
import Config
import Foundation
import Vault

/// Where a new password comes from: a file, or the terminal, typed twice. Never an argument.
struct NewPasswordOption: ParsableArguments {
  @Option(name: .long, help: "A file that holds the new password (or LOTSE_NEW_PASSWORD_FILE).")
  var newPasswordFile: String?

  /// The new password; throws when the two that were typed differ.
  func read(_ language: Language) throws -> SecretBytes {
    let named = newPasswordFile ?? ProcessInfo.processInfo.environment["LOTSE_NEW_PASSWORD_FILE"]
    if let named { return try PasswordSource.fromFile(named) }
    guard isatty(STDIN_FILENO) == 1 else { throw UsageFault.newPasswordNeeded }
    let first = try PasswordSource.fromTerminal(TrustPhrase.newPassword.text(in: language))
    let second = try PasswordSource.fromTerminal(TrustPhrase.newPasswordAgain.text(in: language))
    guard first == second else { throw UsageFault.passwordsDiffer }
    return first
  }
}
