import Clearing

/// The configuration that a session goes by.
public struct Rules: Sendable {
  /// The code lists.
  public var taxonomy: Taxonomy
  /// The numbers of the procedure.
  public var procedure: ProcedureRules

  /// Given rules.
  public init(taxonomy: Taxonomy, procedure: ProcedureRules) {
    self.taxonomy = taxonomy
    self.procedure = procedure
  }
}
