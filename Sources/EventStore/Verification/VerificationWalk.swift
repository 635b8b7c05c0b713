import Foundation
import GRDB

/// One pass over a log that goes on behind whatever damage it meets.
struct VerificationWalk {
  private let known: Head?
  private let checkSignatures: Bool
  private(set) var roster: Roster
  var result: LogVerification
  /// Payloads that are missing, and the compartment whose erasure must explain it.
  private var missing: [(entry: UInt64, event: UInt64, compartment: Identifier)] = []
  private var dataEvents: UInt64 = 0

  init(logID: Identifier, known: Head?, checkSignatures: Bool) {
    self.known = known
    self.checkSignatures = checkSignatures
    roster = Roster(logID: logID)
    result = LogVerification(head: .empty(logID: logID))
  }

  /// Reads everything in short transactions; what must fit together is asked in the last one.
  mutating func run(_ log: SQLiteLog) throws {
    while try log.use({ advance($0) }) {}
    finish(rehearsal: log.isRehearsal)
  }

  /// One short transaction; false when there is nothing more to read.
  mutating func advance(_ database: Database) -> Bool {
    do {
      return try database.transaction(.begin) {
        if try page(database) { return true }
        try checkEnd(database)
        return false
      }
    } catch {
      let code = (error as? DatabaseError)?.extendedResultCode.rawValue ?? 0
      result.note(.databaseUnreadable(after: result.head.number, code: code))
      return false
    }
  }

  /// What is compared once everything was read.
  mutating func finish(rehearsal: Bool) {
    if roster.nextEvent > 1, roster.isRehearsal != rehearsal { result.note(.rehearsalDiffers) }
    if let known, known.number > result.head.number {
      result.note(.endsBeforeKnown(known: known.number, found: result.head.number))
    }
  }

  /// Looks at up to 256 entries; false when there are no more.
  private mutating func page(_ database: Database) throws -> Bool {
    let rows = try database.rows(.entriesAfter, .init(result.head.number))
    let source = PayloadSource(database, .all)
    var left = 256
    while left > 0, let row = try rows.next() {
      left -= 1
      try look(try RawEntry(row, source), database)
    }
    return left < 256
  }

  private mutating func look(_ raw: RawEntry, _ database: Database) throws {
    result.entries += 1
    result.head = Head(number: raw.number, hash: sha256(Label.entryHash, raw.header))
    if let known, known.number == raw.number, known.hash != result.head.hash {
      result.note(.knownDiffers(entry: raw.number))
    }
    let entry: StoredEntry
    do { entry = try raw.parsed() } catch {
      result.note(.entryUnreadable(entry: raw.number, error))
      return
    }
    if entry.header.number != raw.number || entry.header.firstEvent != raw.firstEvent {
      result.note(.columnsDiffer(entry: raw.number))
    }
    admit(entry, raw.number)
    result.events += UInt64(entry.events.count)
    for event in entry.events { try look(event, raw.number, database) }
  }

  private mutating func admit(_ entry: StoredEntry, _ number: UInt64) {
    switch roster.admit(entry, checkSignature: checkSignatures) {
    case .admitted: return
    case .void(let violation): result.note(.entryVoid(entry: number, violation))
    case .broken(let fault):
      result.note(.chainBroken(entry: number, fault))
      // Go on from here, or one break would hide the next.
      roster.advance(to: entry)
    }
  }

  private mutating func look(_ event: StoredEvent, _ entry: UInt64, _ database: Database) throws {
    if let payload = event.payload {
      if !event.header.matches(payload) { result.note(.payloadDamaged(entry: entry, event: event.number)) }
    } else {
      missing.append((entry, event.number, event.header.compartment))
    }
    guard event.header.eventClass == .data else { return }
    dataEvents += 1
    let place = try database.number(
      .placeOf, [Data(event.header.compartment.bytes), Int64(event.header.version)])
    if place != event.number { result.note(.placeMissing(entry: entry, event: event.number)) }
  }

  /// What can be said only once every entry was seen.
  private mutating func checkEnd(_ database: Database) throws {
    for gap in missing where !(roster.compartments[gap.compartment]?.isErased ?? false) {
      result.note(.payloadMissing(entry: gap.entry, event: gap.event))
    }
    let places = try database.number(.placeCount) ?? 0
    if places > dataEvents { result.note(.placesStray(places - dataEvents)) }
    try checkErased(database)
    let stray = try database.rows(.payloadsFrom, .init(roster.nextEvent))
    while let row = try stray.next() { result.note(.payloadStray(event: row.number(0))) }
  }

  private mutating func checkErased(_ database: Database) throws {
    for compartment in roster.compartments.values {
      guard case .done(let entry) = compartment.erasure else { continue }
      for event in try database.events(of: compartment.id) where try database.payload(event) != nil {
        result.note(.payloadLeft(entry: entry, event: event))
      }
    }
  }

  /// Compares with the note of the last clean close as it lies there now.
  mutating func checkNote(_ log: SQLiteLog) throws {
    try log.use { database in
      for finding in try SQLiteLog.compareNote(log.layout, database, logID: log.logID).1 {
        result.note(finding)
      }
    }
  }
}
