import ArgumentParser

/// Messages received, with or without an incident, with or without a case; for the own body only.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Messages received: record, list, show, add, assess, find by the reporter's words.",
    subcommands: [
      ReportRecord.self, ReportListCommand.self, ReportShow.self, ReportAdd.self, ReportAssess.self,
      ReportFind.self,
    ])
}
