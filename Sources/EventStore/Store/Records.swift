extension SQLiteLog {
  /// The key record of the member with this login name; nil when there is none.
  public func keyRecord(login: String) throws -> [UInt8]? {
    try use { connection in try connection.statement(.keyRecord).bind(1, login).first { $0.bytes(0) } }
  }

  /// Puts a member's key record in place of an earlier one; the old one leaves the files with the next checkpoint.
  public func putKeyRecord(login: String, member: Identifier, record: [UInt8]) throws {
    try useForWriting { connection in
      try connection.transaction(.beginImmediate) {
        let owner = try connection.statement(.loginOwner).bind(1, login).first { $0.bytes(0) }
        guard owner == nil || owner == member.bytes else { throw StoreError.loginTaken }
        try connection.statement(.putKeyRecord).bind(1, member.bytes).bind(2, login).bind(3, record).run()
        return ((), commit: true)
      }
      _ = try connection.checkpoint(.passive)
    }
  }

  /// Removes a member's key record.
  public func removeKeyRecord(member: Identifier) throws {
    try useForWriting { connection in
      try connection.transaction(.beginImmediate) {
        try connection.statement(.removeKeyRecord).bind(1, member.bytes).run()
        return ((), commit: true)
      }
      _ = try connection.checkpoint(.passive)
    }
  }

  /// The login names and whose they are, in order of the names.
  public func logins() throws -> [Login] {
    try use { connection in
      let statement = try connection.statement(.logins)
      defer { statement.reset() }
      var logins: [Login] = []
      while try statement.step() {
        guard let member = Identifier(bytes: statement.bytes(1)) else { continue }
        logins.append(Login(name: statement.text(0), member: member))
      }
      return logins
    }
  }
}
