import GRDB

extension SQLiteLog {
  /// Empties the write-ahead log into the database, notes the head, and ends the use of this log.
  ///
  /// While another session reads, its part of the write-ahead log stays; the note then tells if that is lost.
  public func close() throws {
    state.lock()
    defer { state.unlock() }
    guard life == .open else {
      life = .closed
      return
    }
    try lockFile.hold {
      if !isReadOnly {
        try use { database in
          _ = try database.moveWriteAheadLog(.truncate)
          try noteHead(database)
        }
      }
      life = .closed
      // With the lock held, for SQLite checkpoints once more by itself.
      try queue.close()
      LogsInUse.end(layout.folder)
    }
  }

  /// A note that says more than the log holds stays: it is the evidence.
  private func noteHead(_ database: Database) throws {
    let head = try database.head(logID: logID)
    if case .noted(let old) = HeadNote.read(layout, logID: logID) {
      guard old.number < head.number else { return }
      guard startFindings.isEmpty else { return }
    }
    try HeadNote.write(head, logID: logID, layout)
  }

  /// Accepts the log as it is, though it ends before the note or differs from it, and notes its head anew. It must be opened
  /// again to append.
  public func acceptAsIs() throws {
    try useForWriting { try HeadNote.write(try $0.head(logID: logID), logID: logID, layout) }
  }

  /// Moves what the write-ahead log holds into the database, for an idle moment; true when nothing is left in it.
  public func checkpoint() throws -> Bool {
    try useForWriting { database in
      unmovedBytes = 0
      return try database.moveWriteAheadLog(.truncate)
    }
  }
}

extension Database {
  /// Moves the write-ahead log into the database; true when nothing is left in it. The caller holds the lock.
  func moveWriteAheadLog(_ mode: CheckpointMode) throws -> Bool {
    // Readers are done in milliseconds; one that is not holds a snapshot, and waiting longer would hold everybody up.
    try execute(sql: "PRAGMA busy_timeout = 250")
    defer { try? execute(sql: "PRAGMA busy_timeout = \(Settings.busyMilliseconds)") }
    do {
      let frames = try checkpoint(mode)
      return frames.walFrameCount == frames.checkpointedFrameCount
    } catch DatabaseError.SQLITE_BUSY {
      return false
    }
  }
}
