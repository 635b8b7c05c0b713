import ArgumentParser

/// The body's register of breaches of personal data.
struct BreachCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breach", abstract: "Register of personal data breaches of your body (GDPR Art. 33).",
    subcommands: [BreachRecordCommand.self, BreachReport.self, BreachAssess.self, BreachListCommand.self])
}
