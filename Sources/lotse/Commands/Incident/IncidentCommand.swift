import ArgumentParser

/// Incidents: events in the world, counted once.
struct IncidentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident", abstract: "Incidents: record, list, correct, note.",
    subcommands: [IncidentRecord.self, IncidentListCommand.self, IncidentCorrect.self, IncidentNote.self])
}
