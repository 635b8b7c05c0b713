import GRDB

extension SQLiteLog {
  /// Most bytes a page of entries holds before the next short transaction begins.
  private static let pageBytes = 4 << 20

  /// Visits the entries behind this number in order; in pages, so that no read transaction lasts and the visitor may use the
  /// log itself.
  public func readEntries(after number: UInt64, _ visit: (StoredEntry) throws -> Void) throws {
    var last = number
    while true {
      let page = try use { database in
        try database.transaction(.begin) {
          try database.page(after: last, bytes: Self.pageBytes, payloads: .all)
        }
      }
      for entry in page.entries {
        try visit(entry)
        last = entry.header.number
      }
      if page.isLast { return }
    }
  }

  /// The payloads of these events; erased and unknown ones are left out.
  public func payloads(_ events: [UInt64]) throws -> [UInt64: [UInt8]] {
    try use { database in
      try database.transaction(.begin) {
        var found: [UInt64: [UInt8]] = [:]
        for event in events { found[event] = try database.payload(event) }
        return found
      }
    }
  }

  /// The numbers of a compartment's data events by version, as the index has them: a shortcut, never a proof.
  public func events(of compartment: Identifier) throws -> [UInt64] {
    try use { try $0.events(of: compartment) }
  }

  /// The roster at the newest entry, folded from the control events alone: it refuses, it never grants.
  public func roster() throws -> Roster {
    try use { database in
      try database.transaction(.begin) { try catchUp(database) }
      return fold
    }
  }

  /// Takes over a roster that a reader folded from this log, so that it is not folded twice.
  public func adopt(_ roster: Roster) throws {
    try use { database in
      guard roster.logID == logID else { throw StoreError.foreignRoster }
      guard roster.head.number > fold.head.number else { return }
      guard try database.entryHash(roster.head.number) == roster.head.hash else {
        throw StoreError.foreignRoster
      }
      fold = roster
    }
  }

  /// Folds the entries that others appended. Inside a transaction.
  func catchUp(_ database: Database) throws {
    try catchUp(database, to: try database.number(.newestEntry) ?? 0)
  }

  /// Folds the entries that others appended, up to the newest, whose number is known. Inside a transaction.
  func catchUp(_ database: Database, to newest: UInt64) throws {
    guard newest != fold.head.number else { return }
    guard newest > fold.head.number else { throw StoreError.damagedEntry(newest) }
    while fold.head.number < newest {
      let page = try database.page(after: fold.head.number, bytes: Self.pageBytes, payloads: .control)
      guard !page.entries.isEmpty else { throw StoreError.damagedEntry(fold.head.number + 1) }
      for entry in page.entries {
        if case .broken = fold.admit(entry, checkSignature: false) {
          throw StoreError.damagedEntry(entry.header.number)
        }
      }
    }
  }
}

extension Database {
  /// Reads entries in order until the page is full, and tells whether they are the last. Inside a transaction.
  fileprivate func page(
    after number: UInt64, bytes: Int, payloads: PayloadSource.Wanted
  ) throws -> (entries: [StoredEntry], isLast: Bool) {
    var entries: [StoredEntry] = []
    let rows = try rows(.entriesAfter, .init(number))
    let source = PayloadSource(self, payloads)
    var expected = number
    while let row = try rows.next() {
      expected += 1
      let entry = try entry(row, source, expected)
      entries.append(entry)
      source.bytesRead += 256 + entry.eventHeaderBytes.count
      if source.bytesRead > bytes { return (entries, false) }
    }
    return (entries, true)
  }

  private func entry(_ row: Row, _ source: PayloadSource, _ expected: UInt64) throws -> StoredEntry {
    let raw = try RawEntry(row, source)
    guard let entry = try? raw.parsed(), raw.number == expected, entry.header.number == expected else {
      throw StoreError.damagedEntry(expected)
    }
    return entry
  }
}

/// The row of an entry and the payloads that belong to it, before anything of it is believed.
struct RawEntry {
  let number: UInt64
  let firstEvent: UInt64
  let header: [UInt8]
  let events: [UInt8]
  let payloads: [[UInt8]?]

  /// Reads a row of `SQL.entriesAfter`.
  init(_ row: Row, _ source: PayloadSource) throws {
    number = row.number(0)
    header = try row.bytes(1)
    events = try row.bytes(2)
    firstEvent = row.number(3)
    payloads = try source.read(events, firstEvent: firstEvent)
  }

  func parsed() throws(EntryReject) -> StoredEntry {
    try StoredEntry(headerBytes: header, eventHeaderBytes: events) {
      $0 >= firstEvent && $0 - firstEvent < UInt64(payloads.count) ? payloads[Int($0 - firstEvent)] : nil
    }
  }
}
