import ArgumentParser

/// Who may what: the table that holds, and its replacement.
struct RightsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rights", abstract: "The rights table: show what holds, adopt another one.",
    subcommands: [RightsShow.self, RightsAdopt.self])
}
