import ArgumentParser

/// Hand-overs without consent, on a legal ground.
struct DisclosureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclosure",
    abstract: "Hand-overs without consent: only on a legal ground, by two persons.",
    subcommands: [
      DisclosureRequest.self, DisclosureApprove.self, DisclosureListCommand.self, DisclosureTold.self,
      DisclosureGrounds.self,
    ])
}
