import ArgumentParser
import Config
import EventStore

/// Checks the whole log without any key. Needs the data folder only.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the whole log without any key.")

  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let log = try common.openLog(readOnly: true)
    defer { try? log.close() }
    let result = try LogVerification.run(log)
    let findings = result.findings
    switch common.output.chosen {
    case .json: Answer.json(VerifyAnswer(result))
    case .text, .html: show(result, findings)
    }
    if !findings.isEmpty { throw ExitCode(1) }
  }

  private func show(_ result: LogVerification, _ findings: [LogFinding]) {
    let language = common.language
    if findings.isEmpty {
      return Answer.line(
        CommandPhrase.verifyGood.text(
          in: language,
          [
            "entries": String(result.entries), "events": String(result.events), "head": result.head.code,
          ]))
    }
    Answer.line(
      CommandPhrase.verifyBad.text(
        in: language, ["count": String(findings.count), "entries": String(result.entries)]))
    for finding in findings {
      let phrase: CommandPhrase = finding.entry == nil ? .verifySlotFinding : .verifyFinding
      Answer.line(
        phrase.text(in: language, ["entry": finding.entry.map(String.init) ?? "", "what": finding.word]))
    }
  }
}

/// The answer of `verify`.
struct VerifyAnswer: Encodable {
  let ok: Bool
  let entries: UInt64
  let events: UInt64
  let head: HeadAnswer
  let findings: [Finding]

  /// One thing that is wrong.
  struct Finding: Encodable {
    let entry: UInt64?
    let what: String
  }

  init(_ result: LogVerification) {
    ok = result.findings.isEmpty
    entries = result.entries
    events = result.events
    head = HeadAnswer(number: result.head.number, code: result.head.code)
    findings = result.findings.map { Finding(entry: $0.entry, what: $0.word) }
  }
}
