import Foundation
import GRDB
import LogVerifier
import Testing

@testable import EventStore

@Suite struct ChainAttacks {
  @Test func `attack 6: an old entry that is replayed at the end is named, exactly as it was or renumbered`()
    throws
  {
    let log = try AttackedLog.fresh()
    try log.withoutIndex { database in
      try database.execute(
        sql: "INSERT INTO entry SELECT 26, 28, header, events FROM entry WHERE number = 22")
    }
    let findings = try log.proof().findings
    #expect(findings.contains(.chainBroken(entry: 26, .number)))
    #expect(findings.contains(.columnsDiffer(entry: 26)))
    #expect(try log.verification().contains(.chainBroken(entry: 26, .number)))
    // With number, first event and predecessor made to fit.
    let again = try AttackedLog.fresh()
    var replayed = try again.looseEntries()[21]
    let reader = try SQLiteLog.open(at: again.folder, readOnly: true)
    let head = try reader.head()
    try reader.close()
    replayed.header.replaceSubrange(24..<40, with: number(26) + number(28))
    replayed.header.replaceSubrange(80..<112, with: head.hash)
    try again.withoutIndex {
      try $0.execute(
        sql: "INSERT INTO entry VALUES (26, 28, ?, ?)",
        arguments: [Data(replayed.header), Data(replayed.events)])
      try $0.execute(sql: "INSERT INTO payload SELECT 28, bytes FROM payload WHERE event = 24")
    }
    #expect(try again.proof().findings.contains(.entryVoid(entry: 26, .signatureInvalid)))
    #expect(try again.verification().contains(.entryVoid(entry: 26, .signatureInvalid)))
  }

  private func number(_ value: UInt64) -> [UInt8] { withUnsafeBytes(of: value.bigEndian, Array.init) }

  @Test func `attack 7: a deleted last row is missed against the note and against a head known outside`()
    throws
  {
    let log = try AttackedLog.fresh()
    let known = try #require(try log.proof().head)
    try log.cutOff(25)
    let report = try log.proof(since: known)
    #expect(report.findings.contains(.endsBeforeKnown(missing: 1, from: 25)))
    #expect(report.findings.map(\.word).contains("endsBeforeNote"))
    #expect(try log.verification().contains(.endsBeforeNote(noted: 25, found: 24)))
    let writer = try SQLiteLog.open(at: log.folder)
    let fact = Make.fact(try #require(log.compartments["shared"]), try writer.roster())
    #expect(throws: StoreError.endsBeforeNote(noted: 25, found: 24)) {
      let draft = EntryDraft(
        author: log.people[1].id, authorEpoch: 1, idempotencyKey: .random(), events: [fact])
      return try writer.append(draft) { try log.people[1].sign($0) }
    }
    try writer.close()
  }

  @Test func `attack 8: a middle row that was deleted, the rest renumbered, breaks the chain there`() throws {
    let log = try AttackedLog.fresh()
    try log.forcedSQL(
      "DELETE FROM entry WHERE number = 12; UPDATE entry SET number = number - 1 WHERE number > 12")
    let findings = try log.proof().findings
    #expect(findings.contains(.chainBroken(entry: 12, .number)))
    #expect(findings.contains(.columnsDiffer(entry: 12)))
    #expect(try log.verification().contains(.chainBroken(entry: 12, .number)))
  }

  @Test func `attack 9: a chain recomputed behind a change has no signature from there on`() throws {
    let log = try AttackedLog.fresh()
    let forged = try log.changed(22)
    try log.put(forged)
    try log.noteHead(of: forged)
    let reasons = (22...25).map { ProofFinding.entryVoid(entry: $0, .signatureInvalid) }
    #expect(try log.proof().findings == reasons)
    #expect(
      try log.verification().filter { $0 == .entryVoid(entry: $0.entry ?? 0, .signatureInvalid) }.count == 4)
  }

  @Test
  func
    `attack 10: signed anew with an own key, other people's entries are void, and own ones differ from a known head`()
    throws
  {
    let log = try AttackedLog.fresh()
    let known = try #require(try log.proof().head)
    let police = log.people[1]
    // Entry 18 is the counsellor's, 22 to 25 are the forger's own.
    let forged = try log.changed(18, signing: [police])
    try log.put(forged)
    try log.noteHead(of: forged)
    #expect(try log.proof().findings.contains(.entryVoid(entry: 18, .signatureInvalid)))
    #expect(try log.verification().contains(.entryVoid(entry: 18, .signatureInvalid)))
    let own = try AttackedLog.fresh()
    _ = try own.proof()
    let rewritten = try own.changed(22, signing: [own.people[1]])
    try own.put(rewritten)
    try own.noteHead(of: rewritten)
    #expect(try own.proof().findings.isEmpty, "one's own newest entries can be rewritten: the head tells")
    #expect(try own.proof(since: known).findings == [.knownDiffers(entry: 25)])
    let head = try #require(Head(code: known.text))
    #expect(try own.verification(since: head) == [.knownDiffers(entry: 25)])
  }

  @Test func `attack 11: an entry under another author's name breaks its rules, or the head that was noted`()
    throws
  {
    let log = try AttackedLog.fresh()
    var entries = try log.looseEntries()
    // The counsellor's fact in the centre's own compartment, as if the police had written it.
    entries[14].header.replaceSubrange(48..<64, with: log.people[1].id.bytes)
    let forged = try log.rechained(entries, from: 15, signing: log.people)
    try log.put(forged)
    try log.noteHead(of: forged)
    #expect(try log.proof().findings.first == .entryVoid(entry: 15, .notOfCircle))
    #expect(try log.verification().contains { $0.entry == 15 })
    // The newest entry of a shared compartment, taken over by a partner: the noted head differs.
    let shared = try AttackedLog.fresh()
    var last = try shared.looseEntries()
    last[24].header.replaceSubrange(48..<64, with: shared.people[0].id.bytes)
    try shared.put(try shared.rechained(last, from: 25, signing: shared.people))
    #expect(try shared.words() == ["noteDiffers"])
    #expect(try shared.verification() == [.noteDiffers(entry: 25)])
  }

  @Test func `attack 20: a changed compartment version breaks the events hash, and in the index the place`()
    throws
  {
    let log = try AttackedLog.fresh()
    var entries = try log.looseEntries()
    entries[23].events[31] &+= 1
    try log.put(entries)
    #expect(try log.proof().findings.contains(.chainBroken(entry: 24, .eventsHash)))
    #expect(try log.verification().contains(.chainBroken(entry: 24, .eventsHash)))
    let index = try AttackedLog.fresh()
    try index.forcedSQL("UPDATE place SET version = 77 WHERE event = 26")
    #expect(try index.proof().findings == [.placeMissing(entry: 24, event: 26)])
    #expect(try index.verification() == [.placeMissing(entry: 24, event: 26)])
  }

  @Test func `attack 22: unknown magic, suite, flags and class are no entry, each with its own reason`()
    throws
  {
    for (place, fault) in [(0, EntryHeaderFault.magic), (5, .suite), (4, .suite), (6, .flags), (7, .flags)] {
      let log = try AttackedLog.fresh()
      var entries = try log.looseEntries()
      entries[24].header[place] = 0x7F
      try log.put(entries)
      #expect(try log.proof().findings.contains(.entryUnreadable(entry: 25, .entryHeader(fault))))
      let store = try #require(EntryHeaderReject(rawValue: fault.rawValue))
      #expect(try log.verification().contains(.entryUnreadable(entry: 25, .entryHeader(store))))
    }
    let log = try AttackedLog.fresh()
    var entries = try log.looseEntries()
    entries[24].events[0] = 4
    try log.put(entries)
    #expect(
      try log.proof().findings.contains(.entryUnreadable(entry: 25, .eventHeader(event: 27, .eventClass))))
    #expect(try log.verification().contains(.entryUnreadable(entry: 25, .eventHeader(27, .eventClass))))
  }

  @Test func `attack 23: an entry or an event of another log does not fit here`() throws {
    let log = try AttackedLog.fresh()
    let other = try WrittenLog.varied()
    var entries = try log.looseEntries()
    let foreign = try other.looseEntries()
    entries[24] = foreign[24]
    try log.put(entries)
    try log.setPayload(27, try other.payload(27))
    #expect(try log.proof().findings.contains(.chainBroken(entry: 25, .logID)))
    #expect(try log.verification().contains(.chainBroken(entry: 25, .logID)))
    let event = try AttackedLog.fresh()
    entries = try event.looseEntries()
    entries[24].events = foreign[24].events
    try event.put(entries)
    try event.setPayload(27, try other.payload(27))
    #expect(try event.proof().findings.contains(.chainBroken(entry: 25, .eventsHash)))
    #expect(try event.verification().contains(.chainBroken(entry: 25, .eventsHash)))
  }

  @Test func `attack 32: malleated, zero and small-order signatures are not the author's`() throws {
    // The order of the group, little-endian (RFC 8032, 5.1).
    let order: [UInt8] = [
      0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ]
    let identity: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
    let zeros = [UInt8](repeating: 0, count: 32)
    for forge in [
      { (signature: [UInt8]) in Array(signature.prefix(32)) + self.sum(Array(signature.suffix(32)), order) },
      { _ in zeros + zeros }, { _ in identity + zeros }, { $0.prefix(32) + zeros },
      { identity + $0.suffix(32) }, { [$0[0] ^ 0x80] + $0.dropFirst() },
    ] as [([UInt8]) -> [UInt8]] {
      let log = try AttackedLog.fresh()
      var entries = try log.looseEntries()
      entries[24].header.replaceSubrange(144..<208, with: forge(Array(entries[24].header[144...])))
      try log.put(entries)
      try log.noteHead(of: entries)
      #expect(try log.proof().findings == [.entryVoid(entry: 25, .signatureInvalid)])
      #expect(try log.verification() == [.entryVoid(entry: 25, .signatureInvalid)])
    }
  }

  /// The sum of two little-endian numbers.
  private func sum(_ one: [UInt8], _ two: [UInt8]) -> [UInt8] {
    var carry = 0
    return zip(one, two).map { left, right in
      let value = Int(left) + Int(right) + carry
      carry = value >> 8
      return UInt8(value & 255)
    }
  }
}

extension WrittenLog {
  /// Takes an entry and what belongs to it off the end.
  func cutOff(_ number: Int) throws {
    try forcedSQL(
      """
      DELETE FROM place WHERE event >= (SELECT first_event FROM entry WHERE number = \(number));
      DELETE FROM payload WHERE event >= (SELECT first_event FROM entry WHERE number = \(number));
      DELETE FROM entry WHERE number >= \(number)
      """)
  }

  /// The rows with the payload of one entry replaced, every hash made to fit, and entries of these people signed anew.
  func changed(_ number: Int, signing: [Person] = []) throws -> [LooseEntry] {
    var entries = try looseEntries()
    let first: UInt64 = entries[number - 1].header[32..<40].reduce(0) { $0 << 8 | UInt64($1) }
    let payload = opaque(272)
    try setPayload(first, payload)
    entries[number - 1].events.replaceSubrange(48..<80, with: sha256(payload))
    return try rechained(entries, from: number, signing: signing)
  }

  /// Changes entries while the index that forbids two of one key is gone, and puts its definition back unfilled.
  func withoutIndex(_ body: (Database) throws -> Void) throws {
    try database { database in
      try database.execute(sql: "PRAGMA writable_schema = ON")
      try database.execute(sql: "DELETE FROM sqlite_schema WHERE name = 'entry_once'")
      try database.execute(sql: "PRAGMA writable_schema = RESET")
    }
    try withoutTriggers(body)
    try restoreIndex()
  }

  private func restoreIndex() throws {
    try database { database in
      // A page of its own, empty, as somebody would give it who has no need of duplicates being found.
      try database.execute(sql: "CREATE INDEX other ON entry (number) WHERE number < 0")
      try database.execute(sql: "PRAGMA writable_schema = ON")
      try database.execute(
        sql: """
          UPDATE sqlite_schema SET name = 'entry_once',
            sql = 'CREATE UNIQUE INDEX entry_once ON entry (substr(header, 49, 32))' WHERE name = 'other'
          """)
      try database.execute(sql: "PRAGMA writable_schema = OFF")
    }
  }
}
