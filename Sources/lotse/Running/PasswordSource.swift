import Config
import Foundation
import Vault

/// Where a command gets the password from: a file, or the terminal without echo. Never an argument.
enum PasswordSource {
  /// Longest password file that is read, in bytes.
  private static let limit = 4096

  /// The password; a final newline of the file is not part of it.
  static func read(_ file: String?, login: String, language: Language) throws -> SecretBytes {
    let named = file ?? ProcessInfo.processInfo.environment["LOTSE_PASSWORD_FILE"]
    if let named { return try fromFile(named) }
    guard isatty(STDIN_FILENO) == 1 else { throw UsageFault.passwordNeeded }
    return try fromTerminal(CommandPhrase.password.text(in: language, ["name": login]))
  }

  /// The secret in a file, without a final newline.
  static func fromFile(_ path: String) throws -> SecretBytes {
    guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: limit)
    else {
      throw UsageFault.passwordFileUnreadable
    }
    var bytes = [UInt8](data)
    if bytes.last == 10 { bytes.removeLast() }
    if bytes.last == 13 { bytes.removeLast() }
    return try SecretBytes.password(wiping: &bytes)
  }

  /// What is typed at the terminal after a prompt; without `echo` nothing of it is shown.
  static func fromTerminal(_ prompt: String, echo: Bool = false) throws -> SecretBytes {
    FileHandle.standardError.write(Data(prompt.utf8))
    var saved = termios()
    tcgetattr(STDIN_FILENO, &saved)
    var silent = saved
    if !echo { silent.c_lflag &= ~tcflag_t(ECHO) }
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
      if !echo { FileHandle.standardError.write(Data("\n".utf8)) }
    }
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(STDIN_FILENO, &byte, 1) == 1, byte != 10, bytes.count < limit { bytes.append(byte) }
    return try SecretBytes.password(wiping: &bytes)
  }
}
