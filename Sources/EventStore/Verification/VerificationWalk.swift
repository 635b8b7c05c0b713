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
  mutating func advance(_ connection: Connection) -> Bool {
    do {
      return try connection.reading {
        if try page(connection) { return true }
        try checkEnd(connection)
        return false
      }
    } catch {
      let code: Int32 = if case .database(let code)? = error as? StoreError { code } else { 0 }
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
  private mutating func page(_ connection: Connection) throws -> Bool {
    let rows = try connection.statement(.rawEntriesAfter).bind(1, result.head.number)
    let source = PayloadSource(connection, .all)
    defer {
      rows.reset()
      source.reset()
    }
    var found = false
    while try rows.step() {
      found = true
      let row = Row(
        number: rows.number(0), first: rows.number(3), header: rows.bytes(1), events: rows.bytes(2))
      try look(row, try source.read(row.events, firstEvent: row.first), connection)
    }
    return found
  }

  private struct Row {
    let number: UInt64
    let first: UInt64
    let header: [UInt8]
    let events: [UInt8]
  }

  private mutating func look(_ row: Row, _ payloads: [[UInt8]?], _ connection: Connection) throws {
    result.entries += 1
    result.head = Head(number: row.number, hash: sha256(Label.entryHash, row.header))
    if let known, known.number == row.number, known.hash != result.head.hash {
      result.note(.knownDiffers(entry: row.number))
    }
    let entry: StoredEntry
    do {
      entry = try StoredEntry(headerBytes: row.header, eventHeaderBytes: row.events) {
        $0 >= row.first && $0 - row.first < UInt64(payloads.count) ? payloads[Int($0 - row.first)] : nil
      }
    } catch {
      result.note(.entryUnreadable(entry: row.number, error))
      return
    }
    if entry.header.number != row.number || entry.header.firstEvent != row.first {
      result.note(.columnsDiffer(entry: row.number))
    }
    admit(entry, row.number)
    result.events += UInt64(entry.events.count)
    for event in entry.events { try look(event, row.number, connection) }
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

  private mutating func look(_ event: StoredEvent, _ entry: UInt64, _ connection: Connection) throws {
    if let payload = event.payload {
      if !event.header.matches(payload) { result.note(.payloadDamaged(entry: entry, event: event.number)) }
    } else {
      missing.append((entry, event.number, event.header.compartment))
    }
    guard event.header.eventClass == .data else { return }
    dataEvents += 1
    let place = try connection.statement(.placeOf).bind(1, event.header.compartment.bytes)
      .bind(2, event.header.version).first { $0.number(0) }
    if place != event.number { result.note(.placeMissing(entry: entry, event: event.number)) }
  }

  /// What can be said only once every entry was seen.
  private mutating func checkEnd(_ connection: Connection) throws {
    for gap in missing where !(roster.compartments[gap.compartment]?.isErased ?? false) {
      result.note(.payloadMissing(entry: gap.entry, event: gap.event))
    }
    let places = try connection.statement(.placeCount).first { $0.number(0) } ?? 0
    if places > dataEvents { result.note(.placesStray(places - dataEvents)) }
    try checkErased(connection)
    let stray = try connection.statement(.payloadsFrom).bind(1, roster.nextEvent)
    defer { stray.reset() }
    while try stray.step() { result.note(.payloadStray(event: stray.number(0))) }
  }

  private mutating func checkErased(_ connection: Connection) throws {
    for compartment in roster.compartments.values {
      guard case .done(let entry) = compartment.erasure else { continue }
      let places = try connection.statement(.placesOf).bind(1, compartment.id.bytes)
      defer { places.reset() }
      while try places.step() {
        let event = places.number(1)
        let left = try connection.statement(.payload).bind(1, event).first { _ in true } ?? false
        if left { result.note(.payloadLeft(entry: entry, event: event)) }
      }
    }
  }

  /// Compares with the note of the last clean close as it lies there now.
  mutating func checkNote(_ log: SQLiteLog) throws {
    try log.use { connection in
      for finding in try SQLiteLog.compareNote(log.layout, connection, logID: log.logID).1 {
        result.note(finding)
      }
    }
  }
}
