import ArgumentParser
import Config

/// Looks at program, folder and host, and says what to do. Needs no password, and no log that can be opened.
struct DoctorCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look at program, folder and host, and say what to do.")

  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let report = DoctorReport(common)
    switch common.output.chosen {
    case .json: Answer.json(DoctorAnswer(report, common.language))
    case .text, .html: show(report)
    }
    if report.isBad { throw ExitCode(1) }
  }

  private func show(_ report: DoctorReport) {
    let language = common.language
    for check in report.checks {
      let sentence = check.phrase.text(in: language, check.facts)
      Answer.line("\(check.state.phrase.text(in: language))  \(check.name): \(sentence)")
    }
    Answer.line("")
    Answer.line(DoctorPhrase.notPromisedHeading.text(in: language))
    for limit in PromisePhrase.allCases { Answer.line("- " + limit.text(in: language)) }
  }
}

extension DoctorCheck.State {
  /// The word for it, as wide as the others.
  fileprivate var phrase: DoctorPhrase {
    switch self {
    case .ok: return .stateOK
    case .warning: return .stateWarning
    case .bad: return .stateBad
    }
  }
}

/// The answer of `doctor`.
struct DoctorAnswer: Encodable {
  let ok: Bool
  let checks: [Check]
  let notPromised: [String]

  /// One thing that was looked at.
  struct Check: Encodable {
    let name: String
    let state: DoctorCheck.State
    let sentence: String
    let facts: [String: String]
  }

  init(_ report: DoctorReport, _ language: Language) {
    ok = !report.isBad
    checks = report.checks.map {
      Check(name: $0.name, state: $0.state, sentence: $0.phrase.text(in: language, $0.facts), facts: $0.facts)
    }
    notPromised = PromisePhrase.allCases.map { $0.text(in: language) }
  }
}
