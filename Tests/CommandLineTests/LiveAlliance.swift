import Foundation

/// A live alliance in a folder of its own, founded by the commands that its members would type.
final class LiveAlliance {
  let folder: URL
  private let place: URL

  init() throws {
    place = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-live-\(UUID().uuidString)")
    folder = place.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    _ = try founded(["found"], "clearing_office", "amt", "KO", "amt-1")
  }

  deinit { try? FileManager.default.removeItem(at: place) }

  /// The file that holds a member's password of the usual form, or any other text.
  func file(_ name: String, _ text: String? = nil) throws -> String {
    let url = place.appendingPathComponent(name)
    try Data("\(text ?? "kennwort-von-\(name)")\n".utf8).write(to: url)
    return url.path
  }

  /// Runs a command as a member with the usual password.
  func lotse(_ member: String, _ arguments: [String], input: String = "") throws -> LotseRun {
    try plain(
      arguments + ["--member", member, "--password-file", try file(member)], input: input)
  }

  /// Runs a command in the data folder, without member or password.
  func plain(_ arguments: [String], input: String = "") throws -> LotseRun {
    try LotseRun(arguments, environment: ["LOTSE_DATA": folder.path], input: input)
  }

  /// Founds the alliance or a body in it; gives its founding code.
  func founded(
    _ command: [String], _ kind: String, _ code: String, _ prefix: String, _ login: String
  ) throws -> String {
    let names = ["--german", "Stelle \(code)", "--english", "Body \(code)", "--name", "M. \(login)"]
    let run = try plain(
      command + ["--kind", kind, "--code", code, "--prefix", prefix, "--member", login] + names
        + ["--new-password-file", try file(login), "--json"])
    return try run.json()["founding_code"] as? String ?? run.errors
  }

  /// A counselling centre of two key holders and a proven kit; gives the file with the kit's words.
  func counsellingCentre() throws -> String {
    let code = try founded(["body", "found"], "counselling", "nord", "BN", "nord-1")
    _ = try lotse("amt-1", ["body", "admit", code])
    let invited = try lotse(
      "nord-1",
      ["member", "invite", "nord-2", "--name", "M. nord-2", "--roles", "counsellor,key_holder", "--json"])
    try join("nord-2", try invited.json()["invitation"] as? String ?? "")
    return try printedKit("nord-1")
  }

  /// Joins with an invitation and the password of the usual form.
  @discardableResult
  func join(_ login: String, _ invitation: String) throws -> LotseRun {
    try plain([
      "member", "join", "--member", login, "--password-file", try file("invitation", invitation),
      "--new-password-file", try file(login),
    ])
  }

  /// Prints a kit and proves it; gives the file with its words.
  func printedKit(_ login: String) throws -> String {
    let words = try lotse(login, ["kit", "print", "--json"]).json()["words"] as? [String] ?? []
    let file = try file("kit-\(login)", words.joined(separator: " "))
    _ = try lotse(login, ["kit", "prove", "--words-file", file])
    return file
  }

  /// A case with the example's person in it; gives its number.
  func openedCase(_ login: String) throws -> LotseRun {
    let example = try LotseRun(["case", "open", "--example"]).output
    return try lotse(login, ["case", "open", "--file", "-"], input: example)
  }
}
