import ArgumentParser

/// What the city and its partners do, and what it came to.
struct MeasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measures of the action plan, their results, and points without one.",
    subcommands: [
      MeasureRecordCommand.self, MeasureReportCommand.self, MeasureListCommand.self, MeasureShow.self,
    ])
}
