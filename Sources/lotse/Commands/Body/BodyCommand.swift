import ArgumentParser

/// Bodies of the alliance.
struct BodyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body", abstract: "The bodies of the alliance.",
    subcommands: [
      BodyFound.self, BodyList.self, BodyAdmit.self, BodyEnd.self, BodyStandIn.self, BodyParent.self,
    ])
}
