import ArgumentParser
import Casework
import Clearing
import Config
import Foundation
import LogVerifier

/// Proves the whole log without any key, by a reader that shares only the written format with the writer. Needs the data folder only.
struct VerifyCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove the whole log without any key.",
    discussion: """
      With --since, today's log must hold the entry of a head that is known outside, such as the one in the minutes; signatures
      are then checked from there on.
      """)

  @Option(
    name: .long, parsing: .upToNextOption, help: "A head known outside: its number and its thirteen blocks.")
  var since: [String] = []
  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    var options = ProofOptions(folder: try common.folder(), mirror: common.mirror)
    if !since.isEmpty {
      do { options.since = try HeadCode(parsing: since.joined(separator: " ")) } catch {
        throw UsageFault.badHeadCode
      }
    }
    let line = ProgressLine(common.language)
    let report = try LogProof.run(options) { line.show($0) }
    line.clear()
    switch common.output.chosen {
    case .json: Answer.json(VerifyAnswer(report))
    case .text, .html: show(report)
    }
    if !report.findings.isEmpty { throw ExitCode(1) }
  }

  private func show(_ report: ProofReport) {
    let language = common.language
    let head = report.head?.text ?? ""
    if report.findings.isEmpty {
      Answer.line(
        CommandPhrase.verifyGood.text(
          in: language,
          ["entries": String(report.entries), "events": String(report.events), "head": head]))
    } else {
      let count = report.findings.count + report.moreFindings
      Answer.line(
        CommandPhrase.verifyBad.text(
          in: language, ["count": String(count), "entries": String(report.entries)]))
      for finding in report.findings { Answer.line(finding.text(in: language)) }
    }
    guard let since = report.since else { return }
    Answer.line(
      CommandPhrase.verifySince.text(
        in: language, ["since": since.text, "count": String(report.signatures)]))
  }
}

/// How far a proof is, on one line of the terminal that is written over and gone in the end.
private struct ProgressLine {
  private let language: Language
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ language: Language) { self.language = language }

  func show(_ progress: ProofProgress) {
    let values = ["entries": String(progress.entries), "total": String(progress.total)]
    write("\r" + CommandPhrase.verifyProgress.text(in: language, values))
  }

  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    if isShown { FileHandle.standardError.write(Data(text.utf8)) }
  }
}

/// The answer of `verify`.
struct VerifyAnswer: Encodable {
  let ok: Bool
  let entries: UInt64
  let events: UInt64
  let signatures: UInt64
  let since: String?
  let head: HeadAnswer?
  let findings: [Finding]

  /// One thing that is wrong.
  struct Finding: Encodable {
    let entry: UInt64?
    let what: String
  }

  init(_ report: ProofReport) {
    ok = report.findings.isEmpty
    entries = report.entries
    events = report.events
    signatures = report.signatures
    since = report.since?.text
    head = report.head.map { HeadAnswer(number: $0.number, code: $0.text) }
    findings = report.findings.map { Finding(entry: $0.entry, what: $0.word) }
  }
}
