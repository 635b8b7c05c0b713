import Foundation
import GRDB

extension ProofWalk {
  /// What can be said only once every entry was seen; in the transaction that found no more of them.
  mutating func checkEnd(_ connection: Database) throws {
    for gap in missing where !(roster.compartments[gap.compartment]?.isErased ?? false) {
      report.note(.payloadMissing(entry: gap.entry, event: gap.event))
    }
    let places = try connection.numbers("SELECT count(*) FROM place").first ?? 0
    if places > dataEvents { report.note(.placesStray(places - dataEvents)) }
    let keys = try connection.numbers("SELECT count(*) FROM entry INDEXED BY entry_once").first ?? 0
    if keys > report.entries { report.note(.keysStray(keys - report.entries)) }
    try checkErased(connection)
    try checkStray(connection)
  }

  private mutating func checkErased(_ connection: Database) throws {
    for (id, compartment) in roster.compartments.sorted(by: { $0.key < $1.key }) {
      if case .intended = compartment.erasure { report.unfinishedErasures.append(id) }
      guard case .done(let entry) = compartment.erasure else { continue }
      // Each place was compared with the event it leads to.
      let left = try connection.numbers(
        "SELECT event FROM place WHERE compartment = ? AND event IN (SELECT event FROM payload)",
        [Data(id.bytes)])
      for event in left { report.note(.payloadLeft(entry: entry, event: event)) }
    }
  }

  private mutating func checkStray(_ connection: Database) throws {
    let rows = try Row.fetchCursor(connection, sql: "SELECT event FROM payload ORDER BY event")
    let ranges = claimed.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    while let row = try rows.next() {
      let event = (row[0] as DatabaseValue).int64.map { UInt64(clamping: $0) } ?? 0
      while next < ranges.count, ranges[next].upperBound <= event { next += 1 }
      if next == ranges.count || event < ranges[next].lowerBound { report.note(.payloadStray(event: event)) }
    }
  }
}
