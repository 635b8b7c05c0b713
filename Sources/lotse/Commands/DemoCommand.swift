import ArgumentParser
import Clearing
import Config
import EventStore
import Foundation
import Vault

/// A rehearsal alliance with invented cases, to look around in.
struct DemoCommand: AsyncParsableCommand, AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "A rehearsal alliance of seven bodies with invented cases.")

  @Option(
    name: .long, help: "Whose screen opens: \(DemoAlliance.roles.map(\.rawValue).joined(separator: ", ")).")
  var role: String?
  @Flag(name: .customLong("no-tui"), help: "Prepare the demo and say where it is, without screens.")
  var noScreens = false
  @Flag(name: .long, help: "Start anew; only a demo is ever removed.") var fresh = false
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let role = try chosenRole()
    let demo = try await DemoFolder.prepare(at: common.namedFolder, fresh: fresh)
    if noScreens || common.output.chosen == .json { return try show(demo) }
    FileHandle.standardError.write(Data((demo.folder.path + "\n").utf8))
    guard let member = demo.members.first(where: { $0.role == role }) else {
      throw UsageFault.unknownRole(role.rawValue)
    }
    try await TerminalApp.run(
      folder: demo.folder, mirror: nil, language: common.language, login: member.name,
      password: try SecretBytes.password(member.password), isRehearsal: true, now: try common.pretendedNow())
  }

  private func chosenRole() throws -> Role {
    guard let role else { return .counsellor }
    guard let known = Role(rawValue: role), DemoAlliance.roles.contains(known) else {
      throw UsageFault.unknownRole(role)
    }
    return known
  }

  private func show(_ demo: Demo) throws {
    if common.output.chosen == .json { return Answer.json(DemoAnswer(demo)) }
    Answer.line(demo.folder.path)
    for member in demo.members {
      Answer.line("\(member.name)  \(member.role.rawValue)  \(member.body)  \(member.password)")
    }
  }
}

/// The answer of `demo --json`.
struct DemoAnswer: Encodable {
  let data: String
  let members: [Member]

  /// A member with a sample password.
  struct Member: Encodable {
    let name: String
    let role: String
    let body: String
    let password: String
  }

  init(_ demo: Demo) {
    data = demo.folder.path
    members = demo.members.map {
      Member(name: $0.name, role: $0.role.rawValue, body: $0.body, password: $0.password)
    }
  }
}
