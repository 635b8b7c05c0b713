import ArgumentParser

/// Commands around the body's recovery kit.
struct KitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit", abstract: "The body's recovery kit: print, prove, use.",
    subcommands: [KitPrint.self, KitProve.self, KitUse.self])
}
