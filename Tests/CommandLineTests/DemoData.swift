import Foundation

/// A demo of its own for one test: the rehearsal is made once and copied.
final class DemoData {
  let folder: URL
  private let passwords: URL
  private let members: [[String: String]]

  init() throws {
    let template = try Self.template.get()
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lotse-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    folder = place.appendingPathComponent("data")
    passwords = place
    members = template.members
    try FileManager.default.copyItem(at: template.folder, to: folder)
    for member in members {
      let file = passwords.appendingPathComponent(member["name"] ?? "")
      try Data(((member["password"] ?? "") + "\n").utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(at: passwords) }

  /// The first member with a role.
  func member(_ role: String) -> String { members.first { $0["role"] == role }?["name"] ?? "" }

  /// The sample password of a member.
  func password(_ name: String) -> String { members.first { $0["name"] == name }?["password"] ?? "" }

  /// Runs a command as a member.
  func lotse(
    _ member: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> LotseRun {
    var all = environment
    all["LOTSE_DATA"] = folder.path
    all["LOTSE_MEMBER"] = member
    all["LOTSE_PASSWORD_FILE"] = passwords.appendingPathComponent(member).path
    return try LotseRun(arguments, environment: all, input: input)
  }

  /// The complete example of a command, as its own file.
  func example(_ command: [String]) throws -> String { try LotseRun(command + ["--example"]).output }

  /// Runs a command with its own example as the file, and gives the number it prints.
  func withExample(_ member: String, _ command: [String], _ arguments: [String] = []) throws -> LotseRun {
    let text = try example(command)
    return try lotse(member, command + arguments + ["--file", "-", "--json"], input: text)
  }

  /// A list's rows.
  func list(_ member: String, _ command: [String], _ key: String) throws -> [[String: Any]] {
    let run = try lotse(member, command + ["--json"])
    return try run.json()[key] as? [[String: Any]] ?? []
  }

  private struct Template {
    let folder: URL
    let members: [[String: String]]
  }

  private static let template = Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lotse-demo-\(UUID().uuidString)")
    let run = try LotseRun(["demo", "--no-tui", "--json", "--data", folder.path])
    return Template(folder: folder, members: try run.json()["members"] as? [[String: String]] ?? [])
  }
}
