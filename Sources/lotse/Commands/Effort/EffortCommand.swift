import ArgumentParser

/// The time that coordination takes.
struct EffortCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "effort",
    abstract: "Hours of coordination, by body and half-year, if you want to note them.",
    subcommands: [EffortRecord.self, EffortListCommand.self])
}
