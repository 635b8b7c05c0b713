import Config

/// Why a file cannot be imported at all; nothing of it was written.
public enum ImportFault: Error, Hashable, Sendable {
  /// There are no rows.
  case empty
  /// The mapping needs a column that the file does not have.
  case columnMissing(String)
  /// The file is no CSV from this line on (1 for the first); the problem is the code word of a `CSVProblem`.
  case syntax(line: Int, problem: String)

  /// The words for a problem; the code word itself if it is none of ours.
  public static func words(for problem: String, in language: Language) -> String {
    CSVProblem(rawValue: problem)?.phrase.text(in: language) ?? problem
  }
}
