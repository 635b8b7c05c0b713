import ArgumentParser

/// Steps whose time has passed, and who was called for them.
struct EscalationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalation",
    abstract: "Steps whose time has passed: who is called, and who sees to it.",
    subcommands: [EscalationListCommand.self, EscalationAcknowledge.self])
}
