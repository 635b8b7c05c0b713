import ArgumentParser
import Clearing
import Config
import Foundation
import Interchange
import Reports
import Rulebook

/// The answer to a CSV file of deadlines.
struct DeadlineBatchAnswer {
  let rules: DeadlineRules
  let language: Language
  let output: OutputFormat

  /// Prints a line for each line of the file; throws the exit code 1 at the end when one of them was wrong.
  func show(_ file: String) throws {
    let name = (file as NSString).lastPathComponent
    guard let data = FileManager.default.contents(atPath: file) else {
      throw UsageFault.fileUnreadable(name: name)
    }
    let lines = try DeadlineBatch.lines([UInt8](data), rules)
    switch output {
    case .json: Answer.json(lines.map { DeadlineBatchLine($0, text: fault($0)) })
    case .text, .html: Answer.raw(csv(lines))
    }
    let faults = lines.compactMap(fault)
    for fault in faults { Answer.note(fault) }
    if !faults.isEmpty { throw ExitCode.failure }
  }

  private func csv(_ lines: [DeadlineBatch.Line]) -> String {
    var text = CSVText.line(DeadlineBatch.columns) + "\n"
    text.reserveCapacity(lines.count * 80)
    for line in lines { text += CSVText.line(line.fields) + "\n" }
    return text
  }

  private func fault(_ line: DeadlineBatch.Line) -> String? {
    guard case .failure(let fault) = line.outcome else { return nil }
    let what: String
    switch fault {
    case .wrong(let fault): what = fault.text(in: language, rules)
    case .unreadable(let fault): what = ErrorSentence.text(fault, language)
    }
    return DeadlinePhrase.badLine.text(in: language, ["line": String(line.number), "what": what])
  }
}

/// One line of the answer as JSON.
struct DeadlineBatchLine: Encodable {
  let line: Int
  let rule: String
  let land: String
  let start: String
  let rawEnd: String?
  let statutoryEnd: String?
  let safeEnd: String?
  let fault: String?

  init(_ line: DeadlineBatch.Line, text: String?) {
    let fields = line.fields
    self.line = line.number
    (rule, land, start) = (fields[0], fields[1], fields[2])
    rawEnd = fields[3].isEmpty ? nil : fields[3]
    statutoryEnd = fields[4].isEmpty ? nil : fields[4]
    safeEnd = fields[5].isEmpty ? nil : fields[5]
    fault = text
  }
}
