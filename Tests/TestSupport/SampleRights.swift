import Clearing
import Rulebook

/// The shipped rights table, as every test's world begins with it.
public enum SampleRights {
  /// The shipped table, and the reader of adopted ones.
  public static let adopted = AdoptedRights(standard: RightsFile.standard, reading: RightsFile.adopted)
}
