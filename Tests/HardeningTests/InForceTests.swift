import Foundation
import Testing

@testable import Hardening

@Suite("What a hardened process can no longer do") struct InForceTests {
  @Test func `files, core files, memory, privileges and calls are closed, and the kernel confirms it`() throws
  {
    let probe = try Probe(["hardened", "state"])
    for word in ["core", "inspection", "privileges", "crashes"] {
      #expect(probe.answer(word) == "true", "\(word)")
    }
    #expect(probe.answer("filter") == "holds")
    #expect(probe.answer("confinement") == "notTried")
    #expect(probe.answer("umask") == "77")
    #expect(probe.answer("proc.NoNewPrivs") == "1")
    #expect(probe.answer("proc.Seccomp") == "2")
    #expect(probe.answer("proc.CoreDumping") == "0")
  }

  @Test func `without hardening none of it is in force`() throws {
    let probe = try Probe(["bare", "state"])
    for word in ["inspection", "privileges"] { #expect(probe.answer(word) == "false", "\(word)") }
    #expect(probe.answer("filter") == "notTried")
  }

  @Test func `no program, no process, no socket and no way around`() throws {
    let probe = try Probe(["hardened", "refusals"])
    let lines = probe.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.count > 20)
    for line in lines {
      switch line[0] {
      // So that the C library takes the older call, whose flags can be read.
      case "clone3": #expect(line[1] == String(ENOSYS))
      case "program", "shell": #expect(line[1] == "refused", "\(line[0])")
      default: #expect(line[1] == String(EPERM), "\(line[0])")
      }
    }
    #expect(probe.code == 0)
  }

  @Test func `the same calls are not refused to a process that was not hardened`() throws {
    let probe = try Probe(["bare", "refusals"])
    #expect(probe.answer("program") == "ran")
    #expect(probe.answer("shell") == "ran")
    #expect(probe.answer("clone3") == String(EINVAL))
    for word in ["socket", "thread_socket", "fork", "clone", "execve"] {
      #expect(probe.answer(word) != String(EPERM), "\(word)")
    }
  }

  @Test(arguments: [["HOME": "/tmp"], [:]])
  func `tasks, threads, the home folder and the account still work`(_ environment: [String: String]) throws {
    let probe = try Probe(["hardened", "work"], environment: environment)
    #expect(probe.answer("sum") == "5050")
    #expect(probe.answer("queue") == "ran")
    #expect(probe.answer("zone") == "Europe/Berlin")
    #expect(probe.answer("unknown_account") == "none")
    let account = try #require(getpwuid(getuid()))
    #expect(probe.answer("account") == String(cString: account.pointee.pw_name))
    #expect(probe.answer("home") == (try Probe(["bare", "work"], environment: environment)).answer("home"))
    #expect(probe.errors.isEmpty)
  }
}
