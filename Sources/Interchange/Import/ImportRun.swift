import Casework
import Clearing

/// An import under way: counts rows, tells new from known ones, and gathers the new ones for the next entry.
struct ImportRun {
  /// A row that waits to be written.
  struct Waiting {
    let row: ImportIncidents.Row
    let isRepeat: Bool
  }

  let dryRun: Bool
  private(set) var report = ImportReport()
  private(set) var batch: [Waiting] = []
  private let reading: RowReading
  private let sign: RowSign
  private let known: Set<String>
  private var seen: [String: Int] = [:]

  init(reading: RowReading, sign: RowSign, known: Set<String>, dryRun: Bool) {
    self.reading = reading
    self.sign = sign
    self.known = known
    self.dryRun = dryRun
  }

  /// Takes the next row of the file.
  mutating func take(_ fields: [String]) {
    report.rows += 1
    let digest = RowDigest.hex(of: fields)
    let count = (seen[digest] ?? 0) + 1
    seen[digest] = count
    let key = RowDigest.key(digest, count: count)
    guard !known.contains(key) else {
      report.already += 1
      if dryRun { report.known.append(sign.known(fields, row: report.rows)) }
      return
    }
    switch reading.outcome(of: fields, row: report.rows) {
    case .incident(let entry):
      batch.append(Waiting(row: ImportIncidents.Row(key: key, entry: entry), isRepeat: count > 1))
    case .rejected(let rejections): report.rejected += rejections
    }
  }

  /// Takes rows out of the batch that came in by somebody else's hand.
  mutating func passOver(_ known: Set<String>) {
    let before = batch.count
    batch.removeAll { known.contains($0.row.key) }
    report.already += before - batch.count
  }

  /// Counts the rows of the batch as imported, and begins the next one.
  mutating func countBatch() {
    report.imported += batch.count
    report.duplicates += batch.count(where: \.isRepeat)
    batch.removeAll(keepingCapacity: true)
  }
}

/// The column by which a person finds a row again: the collection's own number, else the day.
struct RowSign {
  private let column: String
  private let place: Int

  init(_ mapping: ImportMapping, header: [String]) throws(ImportFault) {
    column = mapping.reference?.column ?? mapping.occurred.column
    guard let place = header.firstIndex(of: column) else { throw .columnMissing(column) }
    self.place = place
  }

  /// A row that is known already.
  func known(_ fields: [String], row: Int) -> KnownRow {
    KnownRow(row: row, field: column, value: fields[place])
  }
}
