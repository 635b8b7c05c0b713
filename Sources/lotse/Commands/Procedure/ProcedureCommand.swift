import ArgumentParser

/// The clearing procedure: steps, periods, routes, escalation.
struct ProcedureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure", abstract: "The clearing procedure: show what holds, check a file, adopt it.",
    subcommands: [
      RulesShow<ProcedureKind>.self, RulesCheck<ProcedureKind>.self, RulesAdopt<ProcedureKind>.self,
    ])
}
