import Clearing
import EventStore
import Foundation
import Testing
import Vault

@testable import Casework

@Suite struct `A password` {
  @Test func `waits 1, 2, 4 to 900 seconds after wrong ones and never longer`() {
    let waits = (0...12).map { PasswordDelay.seconds(after: UInt64($0)) }
    #expect(waits == [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
    #expect(PasswordDelay.seconds(after: .max) == 900)
    #expect(PasswordDelay.left(after: 4, last: 1000, now: 1003) == 5)
    #expect(PasswordDelay.left(after: 4, last: 1000, now: 1008) == 0)
    #expect(
      PasswordDelay.left(after: 4, last: 1000, now: 10) == 8, "a clock set back cannot lock out for ever")
    #expect(PasswordDelay.left(after: 4, last: .min, now: .max) == 8)
  }

  @Test func `makes the next try wait, even with the right one, and says how long`() async throws {
    let alliance = try await FoundedAlliance()
    #expect(throws: SessionError.wrongNameOrPassword) {
      try alliance.open("amt-1", password: .password("falsch-geraten"))
    }
    let log = try SQLiteLog.open(at: alliance.folder)
    #expect(try log.failures(login: "amt-1")?.count == 1)
    // Eight more, or a slow machine would have waited the one second by itself.
    for _ in 1...8 { try log.noteFailure(login: "amt-1", at: Int64(Date().timeIntervalSince1970)) }
    let refusal = #expect(throws: SessionError.self) { try alliance.open("amt-1") }
    guard case .waitBeforeNextTry(let seconds) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect((100...256).contains(seconds))
    try log.noteFailure(login: "amt-1", at: 0)
    try log.close()
    try await alliance.acting(as: "amt-1") { _ in }
    let after = try SQLiteLog.open(at: alliance.folder)
    #expect(try after.failures(login: "amt-1") == nil, "the right password forgets the wrong ones")
    try after.close()
  }

  @Test func `is dead after a change, even with an old copy of the log beside the slots of today`()
    async throws
  {
    let alliance = try await FoundedAlliance()
    let copy = alliance.folder.appendingPathExtension("copy")
    try FileManager.default.copyItem(at: alliance.folder, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    let new = try SecretBytes.password("ein-ganz-anderes-kennwort")
    try await alliance.acting(as: "amt-1") { try await $0.changePassword(to: new) }
    for name in ["slots.bin", "slots.mirror"] {
      try FileManager.default.removeItem(at: copy.appendingPathComponent(name))
      try FileManager.default.copyItem(
        at: alliance.folder.appendingPathComponent(name), to: copy.appendingPathComponent(name))
    }
    let old = try SQLiteLog.open(at: copy)
    #expect(throws: SessionError.wrongNameOrPassword) {
      try Session(
        log: old, login: "amt-1", password: try FoundedAlliance.password("amt-1"),
        rules: FoundedAlliance.rules, now: nil)
    }
    try old.close()
    let session = try alliance.open("amt-1", password: new)
    try await session.close()
  }

  @Test func `leaves no slot behind when its change was cut off`() async throws {
    let alliance = try await FoundedAlliance()
    let log = try SQLiteLog.open(at: alliance.folder)
    let stray = Identifier.random()
    try log.writeSlots([(id: stray, half: [UInt8](repeating: 9, count: 32), kind: .member)])
    try log.close()
    try await alliance.acting(as: "amt-1") { _ in }
    let after = try SQLiteLog.open(at: alliance.folder)
    #expect(try after.slots([stray]).isEmpty)
    try after.close()
    try await alliance.acting(as: "amt-1") { _ in }
  }

  @Test func `at most two are hashed at once, in all processes together`() async throws {
    let alliance = try await FoundedAlliance()
    let inside = Mutex()
    let logs = try (0..<5).map { _ in try SQLiteLog.open(at: alliance.folder) }
    DispatchQueue.concurrentPerform(iterations: logs.count) { place in
      for _ in 0..<20 { try? logs[place].withUnlockSeat { inside.pass() } }
    }
    #expect(inside.most <= 2 && inside.passed == 100)
    for log in logs { try log.close() }
  }
}

/// Counts how many are inside at once.
private final class Mutex: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  private(set) var most = 0
  private(set) var passed = 0

  func pass() {
    lock.withLock {
      count += 1
      most = max(most, count)
    }
    sched_yield()
    lock.withLock {
      count -= 1
      passed += 1
    }
  }
}
