import ArgumentParser

/// Trainings and coaching: what was held and planned, whom it reached, who is left.
struct TrainingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: "Trainings and coaching: note them, see whom they reach and who is left.",
    subcommands: [TrainingRecord.self, TrainingDutyCommand.self, TrainingListCommand.self])
}
