import Foundation
import Testing

/// The sample configuration, read by the server it is for.
@Suite("The sample for the SSH server") struct SSHDSampleTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Config/sshd/lotse.conf")

  /// The group of the sample, or the one of an account that exists here.
  private func text(group: String) throws -> String {
    let text = try String(contentsOf: Self.sample, encoding: .utf8)
    let parts = text.components(separatedBy: "\nMatch Group lotse\n")
    try #require(parts.count == 2, "one block, for one group")
    return parts.joined(separator: "\nMatch Group \(group)\n")
  }

  @Test(.enabled(if: Server.isInstalled, "there is no SSH server here"))
  func `what holds for a member is what the sample promises, and others are left alone`() throws {
    let account = try Account()
    let server = try Server(sample: try text(group: account.group))
    let member = try server.settings(user: account.name)
    let promised = [
      "disableforwarding": "yes", "permituserrc": "no", "permituserenvironment": "no", "permittty": "yes",
      "maxsessions": "1", "authenticationmethods": "publickey", "pubkeyauthoptions": "verify-required",
      "permittunnel": "no", "clientaliveinterval": "60", "clientalivecountmax": "3", "acceptenv": "NOTHING",
      "authorizedkeysfile": "/etc/lotse/keys/%u", "loglevel": "VERBOSE",
    ]
    for (name, value) in promised { #expect(member[name] == [value], "\(name)") }
    let command = try #require(member["forcecommand"]?.first)
    #expect(command.hasPrefix("exec /usr/bin/env -i TERM=\"$TERM\" LANG=C.UTF-8 "))
    #expect(command.hasSuffix(" /usr/local/bin/lotse"))
    let other = try server.settings(user: account.other)
    #expect(other["forcecommand"] == ["none"])
    #expect(other["acceptenv"] == ["LANG", "LC_*"], "what the distribution accepts")
    #expect(other["disableforwarding"] == ["no"])
    #expect(other["maxsessions"] == ["7"], "a line behind the sample is not swallowed by its block")
  }

  @Test func `the shell hands the name of a terminal on as it is, and nothing else of the environment`()
    throws
  {
    let line = try #require(
      try text(group: "lotse").split(separator: "\n").first { $0.hasPrefix("  ForceCommand ") })
    let command = line.dropFirst("  ForceCommand ".count).replacing(
      "/usr/local/bin/lotse", with: "/usr/bin/env")
    let hostile = "x\"; touch /tmp/lotse-was-here; $(id) `id` *"
    let shell = try Command(
      "/bin/sh", ["-c", String(command)],
      environment: [
        "TERM": hostile, "LD_LIBRARY_PATH": "/nowhere", "EDITOR": "vi", "LOTSE_DATA": "/elsewhere",
      ])
    let variables = Set(shell.output.split(separator: "\n").map(String.init))
    #expect(variables.contains("TERM=" + hostile))
    #expect(variables.count == 5)
    #expect(variables.contains("LOTSE_DATA=/var/lib/lotse/data"))
  }
}

/// An account of this system with its group, and one that is not in that group.
private struct Account {
  let name: String
  let group: String
  let other: String

  init() throws {
    let own = try #require(getpwuid(getuid())).pointee
    name = String(cString: own.pw_name)
    group = String(cString: try #require(getgrgid(own.pw_gid)).pointee.gr_name)
    let gid = own.pw_gid
    let strangers = ["nobody", "daemon"].filter { (name: String) in
      getpwnam(name).map { $0.pointee.pw_uid != getuid() && $0.pointee.pw_gid != gid } ?? false
    }
    other = try #require(strangers.first, "a second account to compare with")
  }
}

/// The server's own reading of a configuration that includes the sample, as a distribution does.
private final class Server {
  private let place: URL
  private var file: URL { place.appendingPathComponent("sshd_config") }
  private static let path = "/usr/sbin/sshd"
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  init(sample: String) throws {
    place = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let key = place.appendingPathComponent("key")
    _ = try Command("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key.path])
    let included = place.appendingPathComponent("lotse.conf")
    try Data(sample.utf8).write(to: included)
    let text = "HostKey \(key.path)\nInclude \(included.path)\nAcceptEnv LANG LC_*\nMaxSessions 7\n"
    try Data(text.utf8).write(to: file)
  }

  deinit { try? FileManager.default.removeItem(at: place) }

  /// The settings that hold for a user, each with its values in order.
  func settings(user: String) throws -> [String: [String]] {
    let run = try Command(
      Self.path, ["-T", "-f", file.path, "-C", "user=\(user),host=desk,addr=192.0.2.1"])
    if run.errors.contains("Missing privilege separation directory") {
      try Test.cancel("the SSH server was never started here: \(run.errors)")
    }
    try #require(run.code == 0, "\(run.errors)")
    var settings: [String: [String]] = [:]
    for line in run.output.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      settings[parts[0], default: []].append(parts.count == 2 ? parts[1] : "")
    }
    return settings
  }
}
