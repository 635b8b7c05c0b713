import ArgumentParser

/// Deadlines: computed, and running in cases.
struct DeadlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "Deadlines: compute them, and what is due.",
    subcommands: [DeadlineCompute.self])
}
