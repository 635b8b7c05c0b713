import ArgumentParser

/// Deadlines: computed, and running in cases.
struct DeadlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "Deadlines: compute them, and what is due.",
    subcommands: [
      DeadlineListCommand.self, DeadlineBegin.self, DeadlineFactCommand.self, DeadlineEnd.self,
      DeadlineCompute.self,
    ])
}
