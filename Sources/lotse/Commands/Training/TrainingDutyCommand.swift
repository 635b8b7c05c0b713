import ArgumentParser
import Clearing
import Config

/// Says which of the own body's people are trained again and again.
struct TrainingDutyCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "duty",
    abstract: "Say that a group of your body is to be trained once in so many months; --end when no more.")

  @Argument(help: "The group, such as reception_staff.") var group: String
  @Argument(help: "The topic, such as racism_basics.") var topic: String
  @Option(name: .long, help: "Once in so many months.") var months: Int?
  @Option(name: .long, help: "How many people the group has.") var persons: Int?
  @Flag(name: .long, help: "It is no duty any more.") var end = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard end != (months != nil && persons != nil) else {
      throw ValidationError("Give --months and --persons, or --end.")
    }
  }

  func answer(_ member: MemberSession) async throws {
    _ = try await member.perform(
      SetTrainingDuty(group: group, topic: topic, months: end ? nil : months, persons: persons ?? 0))
    if format == .json { return Answer.json(["group": group, "topic": topic]) }
    let labels = member.labels
    let phrase: ProgrammePhrase = end ? .dutyEnded : .dutyNoted
    Answer.line(
      phrase.text(
        in: labels.language,
        [
          "group": labels.label(.trainingGroups, group), "topic": labels.label(.trainingTopics, topic),
          "count": String(months ?? 0),
        ]))
  }
}
