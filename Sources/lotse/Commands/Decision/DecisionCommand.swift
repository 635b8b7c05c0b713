import ArgumentParser

/// Decisions and how far they are.
struct DecisionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: "Decisions of councils and meetings, and the control of their mandates.",
    subcommands: [
      DecisionRecordCommand.self, DecisionReportCommand.self, DecisionListCommand.self, DecisionShow.self,
    ])
}
