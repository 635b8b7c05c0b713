import Clearing

/// The configuration that a session goes by.
public struct Rules: Sendable {
  /// The code lists.
  public var taxonomy: Taxonomy
  /// The numbers of the procedure.
  public var procedure: ProcedureRules
  /// For how long data are kept, and how erasing goes.
  public var retention: RetentionRules

  /// Given rules.
  public init(taxonomy: Taxonomy, procedure: ProcedureRules, retention: RetentionRules = .silent) {
    self.taxonomy = taxonomy
    self.procedure = procedure
    self.retention = retention
  }
}
