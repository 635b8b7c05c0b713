import ArgumentParser
import Clearing
import Config

/// Agrees for the own body to the newest draft; with the last agreement it is released.
struct SummaryRelease: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Agree for your body to the newest draft; the last one releases it.")

  @Argument(help: "2026-H1, 2026-H2 or 2026.") var period: String
  @Option(name: .long, help: "Who will see it: alliance or public.") var audience: AudienceOption
  @Option(name: .long, help: "Only a draft of what was known at this time.") var asOf: String?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try checkDocument()
    try ReleaseCall.check(period, audience, common.language)
  }

  func answer(_ member: MemberSession) async throws {
    let (period, wanted) = (try Period.required(period), try TimeText.moment(asOf))
    let draft = member.desk.world.summaries.draft(period, audience.audience)
    // A person types minutes; the log keeps milliseconds.
    let isMeant = wanted.map { $0.milliseconds / 60_000 == (draft?.sheet.asOf.milliseconds ?? 0) / 60_000 }
    guard let draft, isMeant != false else { throw Refusal.notFoundOrNotPermitted }
    _ = try await member.perform(ReleaseSummary(number: draft.number))
    let desk = try await member.session.desk()
    let line = SummaryLine(draft, desk.world, member.labels)
    switch format {
    case .json: Answer.json(line)
    case .text, .html:
      let phrase: SummaryPhrase = line.released ? .agreedAll : .agreedPart
      let values = ["number": line.number, "bodies": line.missing.joined(separator: ", ")]
      Answer.line(phrase.text(in: member.language, values))
    }
  }
}
