import ArgumentParser
import Clearing
import Config
import Rulebook

/// Looks a rule text through and names everything that is wrong with it. Needs no login and no data folder.
struct RulesCheck<Text: RuleTextKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: "Check a \(Text.kind.rawValue) file; every fault with its line. No login.")
  }

  @Argument(help: "The text as a YAML file; - reads standard input.") var file: String
  @Option(name: .long, help: "Language of the answer: de or en (or LANG).") var lang: LanguageOption?
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let record = try RecordText.read(file)
    let known = try RuleFiles.defaults().taxonomy
    let check = RuleTexts.check(Text.kind, record.text, name: record.name, known: known)
    switch output.chosen {
    case .json: Answer.json(RulesCheckAnswer(check, Text.kind, language))
    case .text, .html:
      for error in check.errors { Answer.line(error.text(in: language)) }
      let values = ["version": check.version ?? "", "count": String(check.errors.count)]
      let sentence: RulesPhrase = check.errors.isEmpty ? .checkGood : .checkBad
      Answer.line(sentence.text(in: language, values))
    }
    if !check.errors.isEmpty { throw ExitCode(1) }
  }

  private var language: Language { LanguageOption.language(lang) }
}

/// The answer of `check`.
struct RulesCheckAnswer: Encodable {
  let ok: Bool
  let kind: String
  let version: String?
  let problems: [Problem]

  /// One fault.
  struct Problem: Encodable {
    let file: String
    let line: Int
    let column: Int
    let text: String
  }

  init(_ check: RuleTexts.Check, _ kind: RuleKind, _ language: Language) {
    ok = check.errors.isEmpty
    self.kind = kind.rawValue
    version = check.version
    problems = check.errors.map {
      Problem(file: $0.file, line: $0.line, column: $0.column, text: $0.text(in: language))
    }
  }
}
