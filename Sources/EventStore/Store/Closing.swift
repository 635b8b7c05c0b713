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
        try use { connection in
          _ = try connection.checkpoint(.truncate)
          try noteHead(connection)
        }
      }
      life = .closed
      try connection.close()
    }
  }

  /// A note that says more than the log holds stays: it is the evidence.
  private func noteHead(_ connection: Connection) throws {
    let head = try connection.head(logID: logID)
    if case .noted(let old) = HeadNote.read(layout, logID: logID) {
      guard old.number < head.number else { return }
      guard startFindings.isEmpty else { return }
    }
    try HeadNote.write(head, logID: logID, layout)
  }

  /// Accepts the log as it is, though it ends before the note or differs from it, and notes its head anew. It must be opened
  /// again to append.
  public func acceptAsIs() throws {
    try useForWriting { connection in
      try HeadNote.write(try connection.head(logID: logID), logID: logID, layout)
    }
  }

  /// Moves what the write-ahead log holds into the database, for an idle moment; true when nothing is left in it.
  public func checkpoint() throws -> Bool {
    try useForWriting { connection in
      unmovedBytes = 0
      return try connection.checkpoint(.truncate)
    }
  }
}
