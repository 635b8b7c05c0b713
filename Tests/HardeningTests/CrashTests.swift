import Foundation
import Testing

@Suite("A crash") struct CrashTests {
  private func line(_ number: Int32) -> String {
    """
    Lotse ist an einem inneren Fehler stehengeblieben (Signal \(number)). Gespeichertes ist sicher; starten Sie neu. \
    / Lotse stopped at an internal fault (signal \(number)). What was saved is safe; start again.

    """
  }

  /// The runtime's own report is asked for as loudly as it can be.
  private let loud = ["SWIFT_BACKTRACE": "enable=yes,color=no,output-to=stderr,registers=all,interactive=no"]

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT])
  func `writes one fixed line and ends with 70`(_ number: Int32) throws {
    let probe = try Probe(["hardened", "crash", String(number)], environment: loud)
    #expect(probe.errors == line(number))
    #expect(probe.output.isEmpty)
    #expect(probe.code == 70 && !probe.wasKilled)
  }

  @Test(arguments: [("null", SIGSEGV), ("overflow", SIGSEGV), ("thread", SIGSEGV)])
  func `in the program itself, on any thread, says no more`(_ way: String, _ number: Int32) throws {
    let probe = try Probe(["hardened", "crash", way], environment: loud)
    #expect(probe.errors == line(number))
    #expect(probe.code == 70 && !probe.wasKilled)
  }

  @Test func `of the language itself has no registers, no memory and no trace`() throws {
    let probe = try Probe(["hardened", "crash", "trap"], environment: loud)
    #expect(probe.code == 70 && !probe.wasKilled)
    // Before it traps, the library of a debug build names its own reason; then comes the line.
    #expect(probe.errors.hasSuffix(line(SIGILL)) || probe.errors.hasSuffix(line(SIGTRAP)))
    #expect(!probe.errors.contains("crashed") && !probe.errors.contains("0x"))
    #expect(!probe.errors.contains("CANARY"))
  }

  @Test func `without hardening is what the check is against`() throws {
    let probe = try Probe(["bare", "crash", "null"], environment: loud)
    #expect(probe.wasKilled)
    #expect(probe.errors.contains("crashed") && probe.errors.contains("0x"))
  }
}
