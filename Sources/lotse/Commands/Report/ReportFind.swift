import ArgumentParser
import Clearing
import Config
import Foundation
import Vault

/// Finds the report that an anonymous reporter's six words name.
struct ReportFind: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find the report that a reporter's six words name.")

  @Option(name: .long, help: "A file that holds the six words; asked for otherwise.") var wordsFile: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let typed: SecretBytes
    if let wordsFile {
      typed = try PasswordSource.fromFile(wordsFile)
    } else {
      guard isatty(STDIN_FILENO) == 1 else { throw UsageFault.kitWordsNeeded }
      let prompt = ReceivedReportPhrase.tokenPrompt.text(in: member.language)
      typed = try PasswordSource.fromTerminal(prompt, echo: true)
    }
    let digest = ReporterToken.digest(typed.withBytes { String(decoding: $0, as: UTF8.self) })
    Created(number: try await member.report(tokenDigest: digest).number).show(as: format)
  }
}
