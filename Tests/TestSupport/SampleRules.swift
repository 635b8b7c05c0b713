import Clearing
import Rulebook

/// The rules that hold in every test's world until others are adopted.
public enum SampleRules {
  /// The shipped table beside the sample rules, and the readers of adopted texts.
  public static let adopted = AdoptedRules(
    procedure: SampleAlliance.procedure, rights: RightsFile.standard, retention: SampleAlliance.retention,
    taxonomy: SampleTaxonomy.lists, deadlines: DeadlinesFile.standard, reading: RuleTexts.reading)
}
