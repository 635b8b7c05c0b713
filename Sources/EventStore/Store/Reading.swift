import Foundation

extension SQLiteLog {
  /// Most bytes a page of entries holds before the next short transaction begins.
  private static let pageBytes = 4 << 20

  /// Visits the entries behind this number in order; in pages, so that no read transaction lasts and the visitor may use the
  /// log itself.
  public func readEntries(after number: UInt64, _ visit: (StoredEntry) throws -> Void) throws {
    var last = number
    while true {
      let page = try use { try $0.page(after: last, bytes: Self.pageBytes, payloads: .all) }
      for entry in page.entries {
        try visit(entry)
        last = entry.header.number
      }
      if page.isLast { return }
    }
  }

  /// The payloads of these events; erased and unknown ones are left out.
  public func payloads(_ events: [UInt64]) throws -> [UInt64: [UInt8]] {
    try use { connection in
      try connection.reading {
        let statement = try connection.statement(.payload)
        var found: [UInt64: [UInt8]] = [:]
        for event in events { found[event] = try statement.bind(1, event).first { $0.bytes(0) } }
        return found
      }
    }
  }

  /// The numbers of a compartment's data events by version, as the index has them: a shortcut, never a proof.
  public func events(of compartment: Identifier) throws -> [UInt64] {
    try use { connection in
      try connection.reading {
        let statement = try connection.statement(.placesOf).bind(1, compartment.bytes)
        defer { statement.reset() }
        var numbers: [UInt64] = []
        while try statement.step() { numbers.append(statement.number(1)) }
        return numbers
      }
    }
  }

  /// The roster at the newest entry, folded from the control events alone: it refuses, it never grants.
  public func roster() throws -> Roster {
    try use { connection in
      try connection.reading { try catchUp(connection) }
      return fold
    }
  }

  /// Takes over a roster that a reader folded from this log, so that it is not folded twice.
  public func adopt(_ roster: Roster) throws {
    try use { connection in
      guard roster.logID == logID else { throw StoreError.foreignRoster }
      guard roster.head.number > fold.head.number else { return }
      let hash = try connection.statement(.entryHeader).bind(1, roster.head.number).first {
        sha256(Label.entryHash, $0.bytes(0))
      }
      guard hash == roster.head.hash else { throw StoreError.foreignRoster }
      fold = roster
    }
  }

  /// Folds the entries that others appended. Inside a transaction.
  func catchUp(_ connection: Connection) throws {
    let newest = try connection.statement(.newestEntry).first { $0.number(0) } ?? 0
    guard newest != fold.head.number else { return }
    guard newest > fold.head.number else { throw StoreError.damagedEntry(newest) }
    while fold.head.number < newest {
      let page = try connection.pageInTransaction(
        after: fold.head.number, bytes: Self.pageBytes, payloads: .control)
      guard !page.entries.isEmpty else { throw StoreError.damagedEntry(fold.head.number + 1) }
      for entry in page.entries {
        if case .broken = fold.admit(entry, checkSignature: false) {
          throw StoreError.damagedEntry(entry.header.number)
        }
      }
    }
  }
}

extension Connection {
  /// Some entries in order, and whether they are the last.
  struct Page {
    var entries: [StoredEntry] = []
    var isLast = true
  }

  /// Which payloads a page brings along.
  enum Payloads { case all, control }

  func page(after number: UInt64, bytes: Int, payloads: Payloads) throws -> Page {
    try reading { try pageInTransaction(after: number, bytes: bytes, payloads: payloads) }
  }

  func pageInTransaction(after number: UInt64, bytes: Int, payloads: Payloads) throws -> Page {
    var page = Page()
    let rows = try statement(.entriesAfter).bind(1, number)
    let source = PayloadSource(self, payloads)
    defer {
      rows.reset()
      source.reset()
    }
    var expected = number
    while try rows.step() {
      expected += 1
      let events = rows.bytes(2)
      let first = rows.number(3)
      let payloads = try source.read(events, firstEvent: first)
      let entry: StoredEntry
      do {
        entry = try StoredEntry(headerBytes: rows.bytes(1), eventHeaderBytes: events) {
          $0 >= first && $0 - first < UInt64(payloads.count) ? payloads[Int($0 - first)] : nil
        }
      } catch { throw StoreError.damagedEntry(expected) }
      guard rows.number(0) == expected, entry.header.number == expected else {
        throw StoreError.damagedEntry(expected)
      }
      page.entries.append(entry)
      source.bytesRead += 256 + events.count
      if source.bytesRead > bytes {
        page.isLast = false
        return page
      }
    }
    return page
  }
}
