import Casework
import Config
import Rulebook

/// The rules that a new alliance starts with.
enum RuleFiles {
  /// Reads the embedded files; throws when one of them is wrong.
  static func defaults() throws -> Rules {
    Rules(
      taxonomy: try TaxonomyFile.read(EmbeddedFile.taxonomy.text, name: EmbeddedFile.taxonomy.path),
      procedure: try ProcedureFile.read(EmbeddedFile.procedure.text, name: EmbeddedFile.procedure.path),
      retention: try RetentionFile.read(EmbeddedFile.retention.text, name: EmbeddedFile.retention.path))
  }
}
