import ArgumentParser
import Clearing
import Config

/// Puts a period's figures before the bodies whose data they rest on.
struct SummaryDraftCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Put a period's figures before the bodies that have to agree.",
    discussion: """
      The clearing office drafts. Each body whose data the figures rest on reads the draft with `lotse summary show PERIOD --drafted` \
      and agrees with `lotse summary release PERIOD`. A newer draft takes the place of an older one.
      """)

  @Argument(help: "2026-H1, 2026-H2 or 2026.") var period: String
  @Option(name: .long, help: "Who will see it: alliance or public.") var audience: AudienceOption
  @Option(name: .long, help: "As it was known at this time: ISO 8601, Berlin time without an offset.")
  var asOf: String?
  @Flag(name: .long, help: "Show figures that rest on one body alone; its agreement covers them.")
  var agreed = false
  @Flag(name: .long, help: "Round every figure to a multiple of 5; only for --audience public.")
  var rounded = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try checkDocument()
    try ReleaseCall.check(period, audience, common.language)
    if rounded, audience != .public {
      throw ValidationError(SummaryPhrase.onlyPublicRounded.text(in: common.language))
    }
  }

  func answer(_ member: MemberSession) async throws {
    var asked = SummaryAsked(period: try Period.required(period), asOf: try TimeText.moment(asOf))
    asked.agreed = agreed
    asked.rounded = rounded
    let sheet = try await member.sheetToDraft(asked, audience.audience)
    Created(number: try await member.perform(DraftSummary(sheet)).number).show(as: format)
  }
}
