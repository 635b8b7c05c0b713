import Clearing
import Rulebook

/// The configuration that an alliance starts with; what it adopts by itself takes its place.
public struct Rules: Sendable {
  /// What holds before anything is adopted.
  public let adopted: AdoptedRules

  /// What the program brings.
  public init(_ adopted: AdoptedRules) { self.adopted = adopted }

  /// Given rules, with the program's own rights table.
  public init(
    taxonomy: Taxonomy, procedure: ProcedureRules, retention: RetentionRules = .silent,
    deadlines: DeadlineRules = .nothing
  ) {
    adopted = AdoptedRules(
      procedure: procedure, rights: RightsFile.standard, retention: retention, taxonomy: taxonomy,
      deadlines: deadlines, reading: RuleTexts.reading)
  }

  /// The code lists that hold before others are adopted.
  public var taxonomy: Taxonomy { adopted.taxonomy.standard }
}
