import Clearing
import Config

/// The rule texts of an alliance, whatever their kind: what the program brings, how they are read and checked.
public enum RuleTexts {
  /// What looking through a text came to.
  public struct Check: Sendable {
    /// The version that it states; nil when it states none.
    public let version: String?
    /// Everything that is wrong, in the order of the text.
    public let errors: [RulebookError]
  }

  /// The rules that a new alliance starts with; throws when an embedded file is wrong, which a test excludes.
  public static func standard() throws(RulebookError) -> AdoptedRules {
    AdoptedRules(
      procedure: try ProcedureFile.read(EmbeddedFile.procedure.text, name: EmbeddedFile.procedure.path),
      rights: RightsFile.standard,
      retention: try RetentionFile.read(EmbeddedFile.retention.text, name: EmbeddedFile.retention.path),
      taxonomy: try TaxonomyFile.read(EmbeddedFile.taxonomy.text, name: EmbeddedFile.taxonomy.path),
      deadlines: DeadlinesFile.standard,
      complaints: try ComplaintsFile.read(EmbeddedFile.complaints.text, name: EmbeddedFile.complaints.path),
      reading: reading)
  }

  /// How adopted texts are read.
  public static let reading = RuleReading(
    procedure: { try? ProcedureFile.read($0, name: "") }, rights: RightsFile.adopted,
    retention: { try? RetentionFile.read($0, name: "") }, taxonomy: TaxonomyFile.adopted,
    deadlines: { try? DeadlinesFile.read($0, name: "") },
    complaints: { try? ComplaintsFile.read($0, name: "") })

  /// Looks a text of a kind through; `known` are the lists that hold, whose codes must all stay.
  public static func check(_ kind: RuleKind, _ text: String, name: String, known: Taxonomy) -> Check {
    var findings = Findings()
    let version: String?
    switch kind {
    case .procedure: version = ProcedureFile.read(text, name: name, taxonomy: known, &findings)?.version
    case .rights: version = RightsFile.read(text, name: name, &findings)?.version
    case .retention: version = RetentionFile.read(text, name: name, &findings)?.version
    case .taxonomy: version = TaxonomyFile.read(text, name: name, known: known, &findings)?.version
    case .deadlines: version = DeadlinesFile.read(text, name: name, taxonomy: known, &findings)?.version
    case .complaints: version = ComplaintsFile.read(text, name: name, &findings)?.version
    }
    return Check(version: version, errors: findings.sorted)
  }

  /// The program's own text of a kind.
  public static func source(_ kind: RuleKind) -> String {
    switch kind {
    case .procedure: return EmbeddedFile.procedure.text
    case .rights: return EmbeddedFile.rights.text
    case .retention: return EmbeddedFile.retention.text
    case .taxonomy: return EmbeddedFile.taxonomy.text
    case .deadlines: return EmbeddedFile.deadlines.text
    case .complaints: return EmbeddedFile.complaints.text
    }
  }
}
