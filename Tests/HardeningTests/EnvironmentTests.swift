import Foundation
import Testing

@testable import Hardening

@Suite("The environment") struct EnvironmentTests {
  @Test func `keeps what the program reads and drops everything else`() throws {
    let kept = [
      "TERM": "xterm-256color", "LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
      "HOME": "/home/lotse",
      "XDG_DATA_HOME": "/var/lib/lotse", "COLUMNS": "80", "LINES": "24", "LOTSE_DATA": "/srv/daten (1)",
    ]
    let dropped = [
      "LD_LIBRARY_PATH": "/nowhere", "SWIFT_BACKTRACE": "enable=yes", "TERMINFO": "/tmp",
      "TERMINFO_DIRS": "/tmp",
      "PATH": "/usr/bin", "EDITOR": "vi", "PAGER": "less", "LANGUAGE": "en", "TZDIR": "/tmp",
      "SQLITE_TMPDIR": "/tmp",
      "SSH_AUTH_SOCK": "/tmp/x", "GLIBC_TUNABLES": "", "LC_PAPER": "de", "ESCDELAY": "1", "lotse_data": "/x",
    ]
    let probe = try Probe(["hardened", "environment"], environment: kept.merging(dropped) { $1 })
    var found: [String: String] = [:]
    for line in probe.output.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      found[parts[0]] = parts.count == 2 ? parts[1] : ""
    }
    #expect(found == kept)
  }

  @Test func `drops a library that was loaded before the program`() throws {
    let probe = try Probe(["hardened", "environment"], environment: ["LD_PRELOAD": "/nowhere/none.so"])
    #expect(probe.code == 0)
    #expect(probe.answer("LD_PRELOAD") == nil)
    #expect(
      try Probe(["bare", "environment"], environment: ["LD_PRELOAD": "/nowhere/none.so"]).answer("LD_PRELOAD")
        != nil)
  }

  @Test(arguments: [
    ("TERM", "xterm;reboot"), ("TERM", "../x"), ("TERM", ""), ("TERM", "a/b"), ("TERM", "xterm\u{1B}[m"),
    ("TERM", String(repeating: "x", count: 65)), ("TERM", "."),
    ("LANG", "/etc/passwd"), ("LC_ALL", ""), ("LANG", "de DE"),
    ("TZ", ":/etc/passwd"), ("TZ", "/etc/localtime"), ("TZ", "../../x"), ("TZ", "Europe//Berlin"),
    ("TZ", "CET-1,M3.5.0"),
    ("HOME", "relative"), ("HOME", "/a\nb"), ("XDG_DATA_HOME", ""),
    ("COLUMNS", "80x"), ("COLUMNS", ""), ("LINES", "-1"), ("LINES", "99999"), ("LINES", "２４"),
  ])
  func `drops a value that is not plain`(_ name: String, _ value: String) {
    #expect(EnvironmentRule.kept(name, value) == nil)
  }

  @Test(arguments: [
    ("TERM", "tmux-256color"), ("TERM", "screen.xterm-new"), ("TERM", "dumb"), ("LANG", "C"),
    ("LC_CTYPE", "de_DE@euro"),
    ("TZ", "UTC"), ("TZ", "Etc/GMT+1"), ("TZ", "America/Argentina/Buenos_Aires"), ("HOME", "/"),
    ("LOTSE_MEMBER", "Ü"),
  ])
  func `keeps a plain value as it is`(_ name: String, _ value: String) {
    #expect(EnvironmentRule.kept(name, value) == value)
  }
}
