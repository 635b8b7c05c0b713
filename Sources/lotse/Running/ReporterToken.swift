import Casework

/// The six words by which an anonymous reporter names a report again.
enum ReporterToken {
  /// What is kept of them: a digest, sealed in the report. 66 random bits cannot be tried out.
  static func digest(_ words: String) -> String {
    RowDigest.hex(of: ["reporter token"] + words.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
