import Casework
import Clearing

/// Imports the rows of a CSV file as incidents of the own body.
public enum CSVImport {
  /// Rows in one entry.
  public static let rowsPerEntry = 500

  /// Imports a file by a mapping, and says what came in; with `dryRun` nothing is written and the same is said.
  ///
  /// Entries hold whole rows, and rows that the own register knows are passed over: an import that was stopped, by an
  /// error or by cancelling its task between two entries, goes on where it was when it is repeated. `progress` is told
  /// after every entry. Throws `ImportFault` before anything is written, `Refusal.notFoundOrNotPermitted` when the
  /// member may not import, and what the session throws.
  public static func run(
    session: Session, bytes: [UInt8], mapping: ImportMapping, dryRun: Bool = false,
    progress: @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> ImportReport {
    let rows = try CSVReader.countRows(bytes, delimiter: mapping.delimiter)
    _ = try await session.catchUp()
    let desk = try await session.desk()
    guard desk.rights.permit(.importIncidents, roles: desk.reader.roles, relation: .own) else {
      try await session.noteRefused(nil, .importIncidents)
      throw Refusal.notFoundOrNotPermitted
    }
    var reader = try CSVReader(bytes, delimiter: mapping.delimiter)
    let reading = try RowReading(
      mapping, header: reader.header, taxonomy: desk.taxonomy, today: desk.today)
    if rows == 0 { throw ImportFault.empty }
    var run = ImportRun(
      reading: reading, sign: try RowSign(mapping, header: reader.header),
      known: desk.world.registers[desk.reader.body]?.importedRows[mapping.collection] ?? [], dryRun: dryRun)
    while let fields = try reader.next() {
      run.take(fields)
      if run.batch.count == rowsPerEntry {
        try await write(&run, mapping.collection, session)
        progress(ImportProgress(done: run.report.rows, of: rows))
      }
    }
    try await write(&run, mapping.collection, session)
    progress(ImportProgress(done: run.report.rows, of: rows))
    return run.report
  }

  private static func write(_ run: inout ImportRun, _ collection: String, _ session: Session) async throws {
    guard !run.batch.isEmpty else { return }
    if !run.dryRun {
      try Task.checkCancellation()
      // A colleague may have imported the same meanwhile; what is known then is known, not new.
      if try await session.catchUp() {
        let desk = try await session.desk()
        run.passOver(desk.world.registers[desk.reader.body]?.importedRows[collection] ?? [])
      }
      let rows = run.batch.map(\.row)
      if !rows.isEmpty { _ = try await session.perform(ImportIncidents(collection: collection, rows: rows)) }
    }
    run.countBatch()
  }
}

/// How far an import is.
public struct ImportProgress: Equatable, Sendable {
  /// Rows that are done with.
  public let done: Int
  /// Rows of the file.
  public let total: Int

  init(done: Int, of total: Int) {
    self.done = done
    self.total = total
  }
}
