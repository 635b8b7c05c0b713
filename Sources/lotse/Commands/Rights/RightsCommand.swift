import ArgumentParser

/// Who may what: the table that holds, and its replacement.
struct RightsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rights", abstract: "The rights table: show what holds, check a file, adopt it.",
    subcommands: [RightsShow.self, RulesCheck<RightsKind>.self, RulesAdopt<RightsKind>.self])
}
