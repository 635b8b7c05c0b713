import Clearing

/// A kind of rule text as a type, so that check, adopt and show are written once for all of them.
protocol RuleTextKind: Sendable {
  /// The kind.
  static var kind: RuleKind { get }
}

extension RuleKind {
  /// The command under which texts of this kind are shown, checked and adopted.
  var command: String { self == .deadlines ? "deadline" : rawValue }
}

/// The clearing procedure.
enum ProcedureKind: RuleTextKind { static let kind = RuleKind.procedure }
/// The rights table.
enum RightsKind: RuleTextKind { static let kind = RuleKind.rights }
/// Retention.
enum RetentionKind: RuleTextKind { static let kind = RuleKind.retention }
/// The code lists.
enum TaxonomyKind: RuleTextKind { static let kind = RuleKind.taxonomy }
/// Holidays and deadline rules.
enum DeadlinesKind: RuleTextKind { static let kind = RuleKind.deadlines }
/// Who can help when a complaint is about a body of the alliance.
enum ComplaintsKind: RuleTextKind { static let kind = RuleKind.complaints }
