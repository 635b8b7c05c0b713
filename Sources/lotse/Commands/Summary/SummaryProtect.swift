import ArgumentParser
import Clearing
import Config
import Foundation
import Interchange
import TerminalKit

/// Hides in any table what could point at single people. Needs no login and no data folder.
struct SummaryProtect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect", abstract: "Hide the small counts of any table. No login.",
    discussion: """
      The table is a CSV file with the header row,<columns>,total and the last line total. Hidden are the counts from 1 to the \
      minimum less one, and as few others as needed so that no small count and no hidden total can be narrowed down to a \
      range below the minimum.
      """)

  @Option(name: .long, help: "The table as a CSV file.") var table: String
  @Option(name: .long, help: "The smallest count that may be shown, 2 or more.") var minimum: Int
  @Option(name: .long, help: "Language of the answer: de or en (or LANG).") var lang: LanguageOption?
  @OptionGroup var output: OutputOptions

  private var language: Language { LanguageOption.language(lang) }

  func validate() throws {
    guard (2...CountTableFile.largest).contains(minimum) else {
      throw ValidationError(
        ProtectPhrase.badMinimum.text(in: language, ["largest": String(CountTableFile.largest)]))
    }
    if output.document != nil || output.chosen == .html {
      throw ValidationError(CommandPhrase.formatNotOffered.text(in: language))
    }
  }

  func run() throws {
    let name = (table as NSString).lastPathComponent
    guard let data = FileManager.default.contents(atPath: table) else {
      throw UsageFault.fileUnreadable(name: name)
    }
    guard data.count <= CSVReader.mostBytes else {
      throw UsageFault.fileTooLarge(name: name, limit: CSVReader.mostBytes)
    }
    let counts = try CountTableFile.read([UInt8](data))
    let suppression = counts.protected(minimum: minimum)
    switch output.chosen {
    case .json: Answer.json(SummaryProtectAnswer(counts, suppression))
    case .text, .html:
      for line in SummaryProtectAnswer.lines(counts, suppression) { Answer.line(line) }
      sentences(suppression)
    }
  }

  private func sentences(_ suppression: Suppression) {
    guard !suppression.hidden.isEmpty else {
      return Answer.line(ProtectPhrase.nothingHidden.text(in: language, ["below": String(minimum - 1)]))
    }
    if suppression.isEverything { Answer.line(ProtectPhrase.everything.text(in: language)) }
    let values = [
      "count": String(suppression.hidden.count), "small": String(suppression.primary.count),
      "other": String(suppression.complements.count), "minimum": String(minimum),
    ]
    Answer.line(ProtectPhrase.hidden.text(in: language, values))
  }
}

/// The answer of `summary protect`.
struct SummaryProtectAnswer: Encodable {
  /// Row and column of every hidden cell, in the order of the table.
  let suppressed: [[String]]

  init(_ table: CountTable, _ suppression: Suppression) {
    suppressed = suppression.hidden.map { place in
      [table.rows[place / table.columns.count].label, table.columns[place % table.columns.count].label]
    }
  }

  /// The table with a dot in place of what is hidden.
  static func lines(_ table: CountTable, _ suppression: Suppression) -> [String] {
    let hidden = Set(suppression.hidden)
    var cells = [[""] + table.columns.map { SafeText($0.label).printable }]
    for (row, line) in table.rows.enumerated() {
      let counts = table.columns.indices.map { column in
        hidden.contains(table.place(row: row, column: column)) ? "." : String(table.counts[row][column])
      }
      cells.append([SafeText(line.label).printable] + counts)
    }
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { line in
      line.enumerated().map { column, text in
        let gap = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + gap : gap + text
      }.joined(separator: "  ")
    }
  }
}

extension CountTableFault {
  /// The sentence.
  func text(in language: Language) -> String {
    let values = [
      "line": String(line), "column": column ?? "", "largest": String(CountTableFile.largest),
      "most": String(CountTableFile.mostCells),
    ]
    return phrase.text(in: language, values)
  }

  private var phrase: ProtectPhrase {
    switch problem {
    case .header: return .badHeader
    case .labelMissing: return .labelMissing
    case .labelTwice: return .labelTwice
    case .count: return .badCount
    case .sum: return .badSum
    case .totalMissing: return .totalMissing
    case .behindTotal: return .behindTotal
    case .tooLarge: return .tooLarge
    }
  }
}
