import Clearing
import Config
import Rulebook
import Testing

/// The shipped configuration and what several tests read with it.
enum Sample {
  static let today = CalendarDay(year: 2026, month: 11, day: 16) ?? CalendarDay(number: 0)

  /// Read once for all tests.
  private static let shipped = Result {
    try TaxonomyFile.read(EmbeddedFile.taxonomy.text, name: EmbeddedFile.taxonomy.path)
  }

  static func taxonomy() throws -> Taxonomy { try shipped.get() }

  static func procedure() throws -> ProcedureRules {
    try ProcedureFile.read(EmbeddedFile.procedure.text, name: EmbeddedFile.procedure.path)
  }

  static func mapping(_ file: EmbeddedFile) throws -> ImportMapping {
    try ImportMappingFile.read(file.text, name: file.path, taxonomy: try taxonomy())
  }

  static func incident(_ text: String) throws -> IncidentEntry {
    try IncidentFile.read(text, name: "f.yaml", today: today, taxonomy: try taxonomy())
  }

  static func openCase(_ text: String) throws -> OpenCase {
    try CaseFile.read(text, name: "f.yaml", today: today, taxonomy: try taxonomy())
  }

  /// The error that reading gives; fails the test when there is none.
  static func error(_ read: () throws -> Void) throws -> RulebookError {
    try #require(throws: RulebookError.self, performing: read)
  }
}
