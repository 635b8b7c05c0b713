import Foundation
import GRDB

@testable import EventStore

/// The row of an entry in the hands of somebody who changes it.
struct LooseEntry {
  var header: [UInt8]
  var events: [UInt8]

  var author: [UInt8] { Array(header[48..<64]) }
}

extension WrittenLog {
  /// All rows, the first at place 0.
  func looseEntries() throws -> [LooseEntry] {
    var entries: [LooseEntry] = []
    try database { database in
      for row in try Row.fetchAll(database, sql: "SELECT header, events FROM entry ORDER BY number") {
        entries.append(LooseEntry(header: [UInt8](row[0] as Data), events: [UInt8](row[1] as Data)))
      }
    }
    return entries
  }

  /// Puts rows in place of the old ones.
  func put(_ entries: [LooseEntry]) throws {
    try withoutTriggers { database in
      for (place, entry) in entries.enumerated() {
        try database.execute(
          sql: "UPDATE entry SET header = ?, events = ? WHERE number = ?",
          arguments: [Data(entry.header), Data(entry.events), place + 1])
      }
    }
  }

  /// Makes hashes fit again from an entry on, as far as that can be done without keys; entries of these people are signed anew.
  func rechained(_ entries: [LooseEntry], from number: Int, signing: [Person] = []) throws -> [LooseEntry] {
    var entries = entries
    for place in (number - 1)..<entries.count {
      if place > 0 {
        entries[place].header.replaceSubrange(
          80..<112, with: sha256(Label.entryHash, entries[place - 1].header))
      }
      entries[place].header.replaceSubrange(112..<144, with: sha256(Label.events, entries[place].events))
      if let person = signing.first(where: { $0.id.bytes == entries[place].author }) {
        let message = Label.entrySignature + entries[place].header[..<144]
        entries[place].header.replaceSubrange(144..<208, with: try person.sign(message))
      }
    }
    return entries
  }

  /// Notes another head, as if the log had been closed with it.
  func noteHead(of entries: [LooseEntry]) throws {
    let head = Head(number: UInt64(entries.count), hash: sha256(Label.entryHash, entries.last?.header ?? []))
    try overwrite("head.note", HeadNote.encode(head, logID: genesis.logID))
  }

  /// Appends an entry with its payloads behind the last one, past the store.
  func smuggle(_ header: EntryHeader, _ events: [DraftEvent]) throws {
    try database { database in
      try database.execute(
        sql: "INSERT INTO entry VALUES (?, ?, ?, ?)",
        arguments: [
          Int64(header.number), Int64(header.firstEvent), Data(header.encode()),
          Data(events.flatMap { $0.header.encode() }),
        ])
      for (number, event) in zip(header.firstEvent..., events) {
        try database.execute(
          sql: "INSERT INTO payload VALUES (?, ?)", arguments: [Int64(number), Data(event.payload)])
        guard event.header.eventClass == .data else { continue }
        try database.execute(
          sql: "INSERT INTO place VALUES (?, ?, ?)",
          arguments: [Data(event.header.compartment.bytes), Int64(event.header.version), Int64(number)])
      }
    }
  }

  /// The header of the entry that would come next, by this author, signed by this person.
  func nextHeader(_ events: [DraftEvent], author: Person, signer: Person) throws -> EntryHeader {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    let roster = try log.roster()
    var header = EntryHeader(
      logID: log.logID, number: roster.head.number + 1, firstEvent: roster.nextEvent,
      eventCount: UInt32(events.count), authorEpoch: author.epoch, author: author.id,
      idempotencyKey: .random(), previousHash: roster.head.hash,
      eventsHash: sha256(Label.events, events.flatMap { $0.header.encode() }), signature: [])
    header.signature = try signer.sign(header.signedMessage)
    return header
  }

  /// The payload of an event as it lies there.
  func payload(_ event: UInt64) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try database { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT bytes FROM payload WHERE event = ?", arguments: [Int64(event)])
      bytes = (row?[0] as Data?).map { [UInt8]($0) } ?? []
    }
    return bytes
  }

  func setPayload(_ event: UInt64, _ bytes: [UInt8]) throws {
    try forcedSQL("UPDATE payload SET bytes = ? WHERE event = ?", [Data(bytes), Int64(event)])
  }
}
