import ArgumentParser

/// Everything about erasing.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erasing: request, confirm, hold, status.",
    subcommands: [EraseRequestCommand.self, EraseConfirm.self, EraseHold.self, EraseStatus.self])
}
