import Clearing

/// Computes deadlines from a CSV file: a line of answer for each line of the file, in its order.
public enum DeadlineBatch {
  /// The columns that a file must have; others are passed over.
  public static let needed = ["rule", "land", "start"]
  /// The columns of the answer.
  public static let columns = ["rule", "land", "start", "raw_end", "statutory_end", "safe_end"]

  /// One line of the file and what became of it.
  public struct Line: Sendable {
    /// The line in the file, 1 for the first.
    public let number: Int
    /// Rule, Land and start as they stand there; empty texts where the line could not be read.
    public let asked: [String]
    /// The deadline, or what is wrong with the line.
    public let outcome: Result<ComputedDeadline, Fault>
  }

  /// Why a line has no deadline.
  public enum Fault: Error, Hashable, Sendable {
    /// The line is no CSV.
    case unreadable(ImportFault)
    /// It is, but nothing can be computed from it.
    case wrong(DeadlineFault)
  }

  /// Every line of the file; throws `ImportFault` when there is no header, or a column is missing.
  public static func lines(_ bytes: [UInt8], _ rules: DeadlineRules) throws(ImportFault) -> [Line] {
    var reader = try CSVReader(bytes)
    var places: [Int] = []
    for column in needed {
      guard let place = reader.header.firstIndex(of: column) else { throw .columnMissing(column) }
      places.append(place)
    }
    var lines: [Line] = []
    while let row = reader.nextRow() {
      switch row.fields {
      case .success(let fields):
        let asked = places.map { fields[$0] }
        lines.append(Line(number: row.line, asked: asked, outcome: outcome(asked, rules)))
      case .failure(let fault):
        lines.append(
          Line(number: row.line, asked: ["", "", ""], outcome: .failure(.unreadable(fault))))
      }
    }
    return lines
  }

  private static func outcome(
    _ asked: [String], _ rules: DeadlineRules
  ) -> Result<ComputedDeadline, Fault> {
    do throws(DeadlineFault) {
      return .success(try rules.compute(rule: asked[0], land: asked[1], start: asked[2]))
    } catch {
      return .failure(.wrong(error))
    }
  }
}

extension DeadlineBatch.Line {
  /// The six fields of the answer; a line without a deadline shows what was asked, and three empty ends.
  public var fields: [String] {
    switch outcome {
    case .success(let computed):
      let ends = computed.ends
      return [
        computed.rule.id, computed.land.rawValue, computed.start.text, ends.raw.text, ends.statutory.text,
        ends.safe.text,
      ]
    case .failure: return asked + ["", "", ""]
    }
  }
}
