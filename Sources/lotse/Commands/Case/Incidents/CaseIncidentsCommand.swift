import ArgumentParser

/// The incidents that a case is about.
struct CaseIncidentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents", abstract: "The incidents that a case is about: link, unlink.",
    subcommands: [CaseIncidentsLink.self, CaseIncidentsUnlink.self])
}
