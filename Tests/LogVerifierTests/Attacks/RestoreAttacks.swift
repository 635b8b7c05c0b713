import Foundation
import LogVerifier
import Testing

@testable import EventStore

@Suite struct RestoreAttacks {
  private static let slots = ["slots.bin", "slots.mirror"]

  /// A log before and after the erasure of a compartment and the opening of another.
  private func twoStates() throws -> (old: WrittenLog, new: WrittenLog) {
    let log = try WrittenLog()
    let first = log.people[0]
    try log.open("gone", first, [first.body], rule: .atOnce)
    try log.fact("gone", first)
    try log.close()
    let old = try log.copy()
    let gone = log.compartments["gone"] ?? .zero
    try log.write(first, [.eraseIntent(EraseIntent(compartment: gone, reason: 1))])
    _ = try log.opened().erase(compartment: gone)
    try log.write(first, [.eraseDone(EraseDone(compartment: gone, payloads: 1, scannedBytes: 0, hits: 0))])
    try log.open("later", first, [first.body], rule: .atOnce)
    try log.fact("later", first)
    try log.close()
    return (old, log)
  }

  private func id(_ log: WrittenLog, _ name: String) -> Identifier { log.compartments[name] ?? .zero }

  @Test
  func `attack 15: an old database beside new slots ends before the note, and its erased slot stays erased`()
    throws
  {
    let (old, new) = try twoStates()
    try new.overwrite("log.db", try old.bytes("log.db"))
    let words = try new.words()
    #expect(words.contains("endsBeforeNote"))
    #expect(words.contains("slotMissing"))
    let store = try new.verification()
    #expect(store.contains(.slotMissing(compartment: id(new, "gone"))))
    let reader = try SQLiteLog.open(at: new.folder, readOnly: true)
    let slot = try #require(try reader.roster().compartments[id(new, "gone")]?.slot)
    #expect(try reader.slots([slot]).isEmpty, "what was erased cannot be opened again")
    try reader.close()
    // Even with the old note beside it: what a person wrote down tells.
    let known = try #require(try new.copy().proof().noted)
    try new.overwrite("head.note", try old.bytes("head.note"))
    #expect(try new.words(since: known).contains("endsBeforeKnown"))
  }

  @Test
  func `attack 16: old slots beside a new database are named: an erased one is live, a new one is missing`()
    throws
  {
    let (old, new) = try twoStates()
    for name in Self.slots { try new.overwrite(name, try old.bytes(name)) }
    #expect(Set(try new.words()) == ["slotNotErased", "slotMissing"])
    let store = try new.verification()
    #expect(store.contains(.slotNotErased(compartment: id(new, "gone"))))
    #expect(store.contains(.slotMissing(compartment: id(new, "later"))))
    // One old copy alone brings nothing back: erased wins.
    let one = try twoStates()
    try one.new.overwrite("slots.mirror", try one.old.bytes("slots.mirror"))
    #expect(try one.new.words().contains("slotsDiffer"))
    let reader = try SQLiteLog.open(at: one.new.folder, readOnly: true)
    let slot = try #require(try reader.roster().compartments[id(one.new, "gone")]?.slot)
    #expect(try reader.slots([slot]).isEmpty)
    try reader.close()
  }

  @Test
  func `attack 33: a whole folder of an earlier day is whole in itself, and short of every later known head`()
    throws
  {
    let (old, new) = try twoStates()
    let (earlier, later) = (try #require(try old.proof().head), try #require(try new.proof().head))
    #expect(
      try old.proof(since: earlier).findings.isEmpty, "what nobody outside has seen can be cut off unnoticed")
    let missing = later.number - earlier.number
    #expect(
      try old.proof(since: later).findings == [.endsBeforeKnown(missing: missing, from: earlier.number + 1)])
    let head = try #require(Head(code: later.text))
    #expect(
      try old.verification(since: head) == [.endsBeforeKnown(known: later.number, found: earlier.number)])
  }

  @Test func `attack 34: a backup opened as the live file lacks slots and note, or ends before the note`()
    throws
  {
    let (old, new) = try twoStates()
    let log = try old.opened()
    let backup = old.folder.appendingPathExtension("backup")
    defer { try? FileManager.default.removeItem(at: backup) }
    _ = try log.backUpLog(to: backup)
    try old.close()
    let bytes = [UInt8](try Data(contentsOf: backup))
    try new.overwrite("log.db", bytes)
    #expect(try new.words().contains("endsBeforeNote"))
    #expect(try new.verification().contains { $0.entry == nil })
    for name in Self.slots + ["head.note"] { try FileManager.default.removeItem(at: new.file(name)) }
    let words = try new.words()
    #expect(words.contains("noteMissing"))
    #expect(words.contains("slotFileUnusable"))
    #expect(new.refusal() == .slotFileMissing)
  }
}
