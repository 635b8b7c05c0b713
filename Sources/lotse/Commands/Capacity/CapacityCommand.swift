import ArgumentParser

/// Which bodies take no new cases.
struct CapacityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity", abstract: "No new cases for now: say so, end it, see who does.",
    subcommands: [CapacityStop.self, CapacityEnd.self, CapacityList.self])
}
