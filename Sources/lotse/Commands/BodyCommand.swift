import ArgumentParser
import Config

/// Bodies of the alliance.
struct BodyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body", abstract: "The bodies of the alliance.", subcommands: [BodyList.self])
}

/// Lists the bodies of the alliance.
struct BodyList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the bodies.")

  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let bodies = member.directory.bodies
      if format == .json {
        return try Answer.json(["bodies": bodies.map { BodyLine($0) }])
      }
      for body in bodies {
        Answer.line(
          "\(body.code)  \(body.prefix)  \(member.language == .german ? body.german : body.english)")
      }
    }
  }
}
