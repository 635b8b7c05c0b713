import EventStore

@testable import LogVerifier

/// The roster of the independent reader, fed with entries as they lie in a log.
struct ReaderRoster {
  private var roster: LogVerifier.Roster

  init(logID: [UInt8]) { roster = LogVerifier.Roster(logID: ProofID(logID)) }

  /// Takes an entry; gives the rule it breaks, or nil.
  mutating func take(_ entry: StoredEntry) -> RuleBreak? {
    guard var record = try? EntryRecord(header: entry.headerBytes, events: entry.eventHeaderBytes) else {
      return nil
    }
    for (place, event) in entry.events.enumerated() {
      guard let payload = event.payload else { continue }
      record.events[place].payload = record.events[place].header.names(payload) ? .whole(payload) : .damaged
    }
    let header = record.header
    return roster.take(record) { SignatureCheck(header, $0).holds }
  }
}
