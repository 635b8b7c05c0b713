import ArgumentParser

/// Deadlines: computed, and running in cases.
struct DeadlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Deadlines: what is due, compute them; the rules and holidays themselves.",
    subcommands: [
      DeadlineListCommand.self, DeadlineBegin.self, DeadlineFactCommand.self, DeadlineEnd.self,
      DeadlineCompute.self, RulesShow<DeadlinesKind>.self, RulesCheck<DeadlinesKind>.self,
      RulesAdopt<DeadlinesKind>.self,
    ])
}
