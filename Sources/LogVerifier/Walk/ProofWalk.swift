import Foundation
import GRDB

/// One pass over a log that goes on behind whatever damage it meets.
struct ProofWalk {
  let access: LogDatabase.Access
  let options: ProofOptions
  let database: LogDatabase
  var roster = Roster(logID: .zero)
  var report = ProofReport()
  /// The number and hash the next entry must continue, and the number of its first event; nil behind an unreadable entry.
  var head = HeadCode(number: 0, hash: [])
  var nextEvent: UInt64? = 1
  /// The row reading goes on behind.
  var position: UInt64 = 0
  var dataEvents: UInt64 = 0
  /// Which event numbers entries claim: one stretch, as long as nothing is damaged.
  var claimed: [Range<UInt64>] = []
  /// Payloads that are missing, and the compartment whose erasure must explain it.
  var missing: [(entry: UInt64, event: UInt64, compartment: ProofID)] = []

  init(_ options: ProofOptions, _ database: LogDatabase) {
    self.options = options
    self.database = database
    access = database.access
  }

  /// Checks everything there is.
  mutating func run(_ folder: LogFolder, _ progress: (ProofProgress) -> Void) throws {
    for finding in try folder.findings() { report.note(finding) }
    // Read first: the log may only grow while it is read, so it must hold what was noted before.
    let note = NoteFile(folder)
    if database.unread > 0 { report.note(.writeAheadLogUnread(database.unread)) }
    guard let facts = try readFacts() else { return }
    roster = Roster(logID: facts.id)
    head = HeadCode(number: 0, hash: Label.genesis.hash(facts.id.bytes))
    report.head = head
    try checkKnown()
    try walkEntries(facts.total, progress)
    if let rehearsal = roster.isRehearsal, rehearsal != facts.isRehearsal { report.note(.rehearsalDiffers) }
    try check(note)
    try checkSlots(folder)
  }

  /// What the log says of itself; nil when its tables are others than the migrations make.
  private mutating func readFacts() throws -> (id: ProofID, isRehearsal: Bool, total: UInt64)? {
    var isReadable = false
    var rows: [(id: [UInt8]?, rehearsal: Int64?)] = []
    var total: UInt64 = 0
    let database = database
    do {
      try database.read { connection in
        let schema = try SchemaComparison.run(connection)
        for finding in schema.findings { report.note(finding) }
        isReadable = schema.isReadable
        guard isReadable else { return }
        rows = try Row.fetchAll(connection, sql: "SELECT id, rehearsal FROM log LIMIT 2").map {
          (($0[0] as DatabaseValue).blob, ($0[1] as DatabaseValue).int64)
        }
        total = try connection.numbers("SELECT ifnull(max(number), 0) FROM entry").first ?? 0
        try checkSmallTables(connection)
      }
    } catch {
      report.note(.databaseUnreadable(after: 0, code: error.code))
    }
    guard isReadable else { return nil }
    guard rows.count == 1, let id = rows[0].id, id.count == 16 else {
      report.note(.logRowWrong)
      return nil
    }
    return (ProofID(id), rows[0].rehearsal == 1, total)
  }

  /// The small tables beside the log; those of the log itself are compared row by row.
  private mutating func checkSmallTables(_ connection: Database) throws {
    for table in ["log", "login", "attempt"] where try connection.tableExists(table) {
      let answer = try Row.fetchOne(connection, sql: "PRAGMA integrity_check('\(table)')")
      if answer.flatMap({ ($0[0] as DatabaseValue).text }) != "ok" {
        report.note(.indexDamaged(table: table))
      }
    }
  }

  /// Whether the log holds the head known outside; only then signatures in front of it are left out.
  private mutating func checkKnown() throws {
    guard let known = options.since else { return }
    if known.number == 0 {
      if known == head { report.since = known } else { report.note(.knownDiffers(entry: 0)) }
      return
    }
    let header = try? database.read { connection in
      try Row.fetchOne(
        connection, sql: "SELECT header FROM entry WHERE number = ?",
        arguments: [Int64(clamping: known.number)]
      ).flatMap { ($0[0] as DatabaseValue).blob }
    }
    if let header, Label.entryHash.hash(header) == known.hash { report.since = known }
  }
}
