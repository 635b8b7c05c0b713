import ArgumentParser
import Clearing
import Config

/// What holds for every call that leads to a release.
enum ReleaseCall {
  /// Throws for a quarter, and for an audience that nothing is released for.
  static func check(_ period: String, _ audience: AudienceOption, _ language: Language) throws {
    if Period(period)?.quarter != nil {
      throw ValidationError(SummaryPhrase.onlyPeriods.text(in: language))
    }
    if audience == .internal { throw ValidationError(SummaryPhrase.onlyAudience.text(in: language)) }
  }
}
