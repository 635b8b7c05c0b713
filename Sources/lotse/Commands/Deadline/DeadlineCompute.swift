import ArgumentParser
import Clearing
import Config
import Foundation
import Interchange
import Rulebook

/// Computes a deadline, or one for each line of a CSV file. Needs no login and no log.
struct DeadlineCompute: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compute", abstract: "Compute a deadline, or one for each line of a CSV file.",
    discussion: """
      With --batch the file's first line names its columns; rule, land and start must be among them, others are passed \
      over. The answer is CSV too: its header, then one line for each line of the file, in its order (blank lines are \
      none). A line from which nothing can be computed is answered with what it asked and three empty ends (six empty \
      fields when it is no CSV), a sentence on stderr names its number and what is wrong, and the exit code is 1.

      Hours are counted as they pass, across both clock changes; of the hour that a clock shows twice in October the \
      first one is meant. A day without a time of day counts from its beginning.
      """)

  @Option(name: .long, help: "The rule, such as agg_15_4 or working_days_5.") var rule: String?
  @Option(name: .long, help: "The Land by its two letters, such as TH.") var land: String?
  @Option(name: .long, help: "When it started: 2026-03-27, or 2026-03-27T16:30.") var start: String?
  @Option(name: .long, help: "The municipality, where it has holidays of its own.") var municipality: String?
  @Option(name: .long, help: "A CSV file with the columns rule, land and start.") var batch: String?
  @Option(name: .long, help: "Language of the answer: de or en (or LANG).") var lang: LanguageOption?
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let rules = DeadlinesFile.standard
    if let batch {
      guard rule == nil, land == nil, start == nil, municipality == nil else {
        throw UsageFault.batchOrSingle
      }
      return try DeadlineBatchAnswer(rules: rules, language: language, output: output.chosen).show(batch)
    }
    guard let rule, let land, let start else { throw UsageFault.batchOrSingle }
    let page: DeadlinePage
    do throws(DeadlineFault) {
      let computed = try rules.compute(rule: rule, land: land, start: start, municipality: municipality)
      page = DeadlinePage(computed, rules)
    } catch {
      throw WordedDeadlineFault(fault: error, text: error.text(in: language, rules))
    }
    switch output.chosen {
    case .json: Answer.json(page)
    case .text, .html:
      for line in page.lines(in: language) { Answer.line(line) }
      for line in page.warnings(in: language) { Answer.note(line) }
    }
  }

  private var language: Language { LanguageOption.language(lang) }
}

/// A deadline that cannot be computed, with its sentence.
struct WordedDeadlineFault: Error {
  let fault: DeadlineFault
  let text: String
}
