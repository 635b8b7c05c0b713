import ArgumentParser

/// Who looked at what.
struct AccessLogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access-log", abstract: "The access log: who looked at what.",
    subcommands: [AccessLogShow.self])
}
