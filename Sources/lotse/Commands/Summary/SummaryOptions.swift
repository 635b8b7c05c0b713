import ArgumentParser
import Clearing
import Config

/// Which figures: what `show` and `pack` understand alike.
struct SummaryOptions: ParsableArguments {
  @Argument(help: "2026-H1, 2026-H2, 2026, or a quarter to look at: 2026-Q1.") var period: String

  @Option(
    name: .long,
    help: "Who will see it: internal (exact), alliance or public (small numbers are hidden).")
  var audience: AudienceOption?

  @Option(name: .long, help: "As it was known at this time: ISO 8601, Berlin time without an offset.")
  var asOf: String?

  @Option(name: .long, help: "Leave out this municipality or district.") var without: String?

  @Flag(name: .long, help: "Show what was released, as it was released.") var released = false

  @Flag(name: .long, help: "Show the newest draft that is to be agreed to.") var drafted = false

  @Flag(
    name: .long,
    help: "Show figures that rest on one body alone, because the bodies agree to that.")
  var agreed = false

  @Flag(name: .long, help: "Round every figure to a multiple of 5; only for --audience public.")
  var rounded = false

  func check(_ language: Language) throws {
    let isFixed = released || drafted
    guard !isFixed || (asOf == nil && without == nil && !agreed && released != drafted) else {
      throw ValidationError(SummaryPhrase.badRequest.text(in: language))
    }
    guard !rounded || (!isFixed && audience == .public) else {
      throw ValidationError(SummaryPhrase.onlyPublicRounded.text(in: language))
    }
  }

  /// What is asked for; throws for what is no period and no time.
  func asked() throws -> SummaryAsked {
    SummaryAsked(
      period: try Period.required(period), audience: audience?.audience, asOf: try TimeText.moment(asOf),
      source: released ? .released : drafted ? .drafted : .counted, without: without, agreed: agreed,
      rounded: rounded)
  }
}

extension Period {
  /// The period that was typed; throws for what is none.
  static func required(_ text: String) throws -> Period {
    guard let period = Period(text) else { throw UsageFault.badPeriod }
    return period
  }
}
