import ArgumentParser
import Clearing
import Config
import Reports

/// Notes the own body's hours of coordination in a half-year.
struct EffortRecord: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract:
      "Note your body's hours of coordination in a half-year; noted again they take the old ones' place.")

  @Argument(help: "The hours, such as 12 or 12.5; 0 takes them back.") var hours: String
  @Option(name: .long, help: "2026-H1 or 2026-H2; the running half-year if left out.") var period: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let period = try member.period(period)
    guard period.half != nil else { throw UsageFault.badPeriod }
    guard let minutes = HoursText.minutes(hours) else {
      throw ValidationError("'\(hours)' is no number of hours such as 12 or 12.5.")
    }
    _ = try await member.perform(NoteEffort(period: period, minutes: minutes))
    let labels = member.labels
    let body = member.desk.reader.body
    if format == .json {
      return Answer.json(EffortAnswer(body: labels.code(body), period: period.description, minutes: minutes))
    }
    Answer.line(
      ProgrammePhrase.effortNoted.text(
        in: labels.language,
        [
          "body": labels.body(body), "period": period.description,
          "hours": member.programmeWords.hours(minutes),
        ]))
  }
}

/// The answer of `effort record`.
struct EffortAnswer: Encodable {
  let body: String
  let period: String
  let minutes: Int
}
