import Foundation
import GRDB

extension ProofWalk {
  private static let progressStep: UInt64 = 8192

  /// Looks at every entry, page by page; each page is one short transaction.
  mutating func walkEntries(_ expected: UInt64, _ progress: (ProofProgress) -> Void) throws {
    var (told, step) = (UInt64(0), UInt64(1))
    progress(ProofProgress(entries: 0, total: expected))
    while let page = try nextPage(), !page.isEnd {
      take(page)
      if let code = page.failure {
        report.note(.databaseUnreadable(after: position, code: code))
        guard position < expected else { break }
        // Behind what cannot be read there may be more; ever longer steps, so that it ends.
        step = page.lines.isEmpty ? step * 2 : 1
        position += step
      }
      if report.entries / Self.progressStep > told {
        told = report.entries / Self.progressStep
        progress(ProofProgress(entries: report.entries, total: max(expected, report.entries)))
      }
    }
    progress(ProofProgress(entries: report.entries, total: max(expected, report.entries)))
  }

  /// The next page; what must fit together at the end is asked in the transaction that found no more entries.
  private mutating func nextPage() throws -> EntryPage? {
    let (database, position) = (database, position)
    do {
      return try database.read { connection in
        let page = try EntryPage(connection, after: position)
        if page.isEnd { try checkEnd(connection) }
        return page
      }
    } catch {
      report.note(.databaseUnreadable(after: position, code: error.code))
      return nil
    }
  }

  private mutating func take(_ page: EntryPage) {
    let signed = signatures(page)
    for (place, line) in page.lines.enumerated() { take(line, signed[place]) }
  }

  /// Checks the signatures of a page at once, with the key each author has before the page.
  private func signatures(_ page: EntryPage) -> [(key: [UInt8], holds: Bool)?] {
    var places: [Int] = []
    var checks: [SignatureCheck] = []
    for (place, line) in page.lines.enumerated() {
      guard case .success(let record) = line.content, record.header.number > report.since?.number ?? 0,
        let key = roster.members[record.header.author]?.signingKey
      else { continue }
      places.append(place)
      checks.append(SignatureCheck(record.header, key))
    }
    var signed: [(key: [UInt8], holds: Bool)?] = Array(repeating: nil, count: page.lines.count)
    for (place, answer) in zip(zip(places, checks), SignatureCheck.run(checks, cores: options.cores)) {
      signed[place.0] = (place.1.key, answer)
    }
    return signed
  }

  private mutating func take(_ line: EntryPage.Line, _ signed: (key: [UInt8], holds: Bool)?) {
    position = line.number
    report.entries += 1
    if let known = options.since, known.number == line.number, known.hash != line.hash {
      report.note(.knownDiffers(entry: line.number))
    }
    for finding in line.findings { report.note(finding) }
    switch line.content {
    case .failure(let fault):
      report.note(.entryUnreadable(entry: line.number, fault))
      (head, nextEvent) = (HeadCode(number: line.number, hash: line.hash), nil)
    case .success(let record):
      let fault = chainFault(record)
      if let fault { report.note(.chainBroken(entry: line.number, fault)) }
      // Damage was told. Going on from here with what was signed for this log keeps one break from hiding the next.
      if fault != .logID, fault != .eventsHash { judge(record, signed) }
      head = HeadCode(number: record.header.number, hash: record.hash)
      nextEvent = record.header.endEvent
      count(record, line.number)
    }
    report.head = HeadCode(number: line.number, hash: line.hash)
  }

  private func chainFault(_ record: EntryRecord) -> ChainBreak? {
    let header = record.header
    if header.logID != roster.logID { return .logID }
    if header.number != head.number + 1 { return .number }
    if let nextEvent, header.firstEvent != nextEvent { return .firstEvent }
    if !header.previousHash.elementsEqual(head.hash) { return .previousHash }
    return record.eventsHold ? nil : .eventsHash
  }

  private mutating func judge(_ record: EntryRecord, _ signed: (key: [UInt8], holds: Bool)?) {
    let isChecked = record.header.number > report.since?.number ?? 0
    var asked = false
    let broken = roster.take(record) { key in
      guard isChecked else { return true }
      asked = true
      // The key may have changed within the page.
      if let signed, signed.key == key { return signed.holds }
      return SignatureCheck(record.header, key).holds
    }
    if asked { report.signatures += 1 }
    if let broken { report.note(.entryVoid(entry: record.header.number, broken)) }
  }

  private mutating func count(_ record: EntryRecord, _ entry: UInt64) {
    report.events += UInt64(record.events.count)
    let range = record.header.firstEvent..<record.header.endEvent
    if let last = claimed.last, last.upperBound == range.lowerBound {
      claimed[claimed.count - 1] = last.lowerBound..<range.upperBound
    } else {
      claimed.append(range)
    }
    for event in record.events {
      if event.header.eventClass == .data { dataEvents += 1 }
      if case .missing = event.payload { missing.append((entry, event.number, event.header.compartment)) }
    }
  }
}

extension SignatureCheck {
  /// The signature of an entry, by a key.
  init(_ header: EntryHeader, _ key: [UInt8]) {
    self.init(key: key, message: header.signedMessage, signature: Array(header.signature))
  }
}
