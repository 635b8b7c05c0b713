import Clearing
import Crypto
import EventStore
import Foundation
import Testing

@testable import Casework
@testable import Vault

@Suite struct `A payload that is not the one the chain names` {
  @Test func `has no effect, even if it opens with the right key`() async throws {
    let story = Story(alliance: try await TestAlliance())
    _ = try await story.openedCase()
    let log = try SQLiteLog.open(at: story.alliance.folder)
    defer { try? log.close() }
    let slots = SlotReader(log)
    var entries: [StoredEntry] = []
    try log.readEntries(after: 0) { entries.append($0) }
    let entry = try #require(entries.last)
    let opened = try Unlocking.unlock(log, login: "nord-1", password: .password(TestAlliance.password))
    var fold = Fold(
      logID: log.logID,
      keyring: Keyring(
        logID: log.logID, member: opened.member, body: opened.notes.body, keys: opened.keys),
      rules: FoundedAlliance.rules.adopted)
    for earlier in entries.dropLast() { try fold.take(earlier, slots: slots) }
    var honest = fold
    try honest.take(entry, slots: slots)
    let (event, payload) = try #require(try Self.swapped(entry, honest, slots))

    let forged = try StoredEntry(headerBytes: entry.headerBytes, eventHeaderBytes: entry.eventHeaderBytes) {
      number in
      number == event ? payload : entry.events.first { $0.number == number }?.payload
    }
    try fold.take(forged, slots: slots)
    #expect(honest.world.voids.isEmpty)
    #expect(fold.world.voids.map(\.event) == [event])
    #expect(fold.world.notes.isEmpty && !honest.world.notes.isEmpty)
  }

  /// The counselling note of an entry, sealed again with the same key, nonce and context, but with other words.
  private static func swapped(
    _ entry: StoredEntry, _ fold: Fold, _ slots: SlotReader
  ) throws -> (event: UInt64, payload: [UInt8])? {
    var ring = fold.keyring
    for event in entry.events where event.header.eventClass == .data {
      guard let compartment = fold.roster.compartments[event.header.compartment] else { continue }
      let key = try ring.compartmentKey(compartment, 1, fold.roster) { try slots.half(compartment.slot) }
      let context = try SealContext(
        logID: fold.roster.logID.bytes, authorID: entry.header.author.bytes,
        authorEpoch: entry.header.authorEpoch, headerPrefix: Array(event.header.encode().prefix(36)))
      let text = try key.open(payload: event.payload ?? [], nonce: event.header.nonce, context: context)
      let words = String(decoding: text, as: UTF8.self)
      guard words.contains("case_noted") else { continue }
      let other = try Padding.pad(Array(words.replacingOccurrences(of: "Notiz", with: "Lügen").utf8))
      let box = try AES.GCM.seal(
        other, using: key.sealKey, nonce: .init(data: event.header.nonce),
        authenticating: context.bound(commitment: key.commitment))
      let payload = Array(box.ciphertext) + Array(box.tag)
      #expect(throws: Never.self) {
        try key.open(payload: payload, nonce: event.header.nonce, context: context)
      }
      return (event.number, payload)
    }
    return nil
  }
}
