import ArgumentParser

/// Taking over collections.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over a collection.", subcommands: [ImportCSV.self])
}
