import ArgumentParser

/// Incidents: events in the world, counted once.
struct IncidentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident",
    abstract: "Incidents: record, list, show, correct, note, and which of them are one.",
    subcommands: [
      IncidentRecord.self, IncidentListCommand.self, IncidentShow.self, IncidentCorrect.self,
      IncidentNote.self, IncidentLikely.self, IncidentLink.self, IncidentUnlink.self,
    ])
}
