import Foundation
import GRDB

extension SQLiteLog {
  /// The key record of the member with this login name; nil when there is none.
  public func keyRecord(login: String) throws -> [UInt8]? {
    try use { try $0.first(.keyRecord, [login]) { try $0.bytes(0) } }
  }

  /// Puts a member's key record in place of an earlier one; the old one leaves the files with the next checkpoint.
  public func putKeyRecord(login: String, member: Identifier, record: [UInt8]) throws {
    try useForWriting { database in
      try put(record, login: login, member: member, database)
      _ = try database.moveWriteAheadLog(.passive)
    }
  }

  /// Puts a record that needs a new slot in place of an earlier one: slot, record, and the end of the old slot, in this order
  /// and under one lock.
  public func replaceKeyRecord(
    login: String, member: Identifier, record: [UInt8], adding slot: (id: Identifier, half: [UInt8]),
    erasing old: Identifier?
  ) throws {
    try useForWriting { database in
      try slotPair.add([(id: slot.id, half: slot.half, kind: .member)])
      try put(record, login: login, member: member, database)
      if let old { try slotPair.erase([old]) }
      _ = try database.moveWriteAheadLog(.truncate)
    }
  }

  private func put(_ record: [UInt8], login: String, member: Identifier, _ database: Database) throws {
    try database.transaction(.beginImmediate) {
      let owner = try database.first(.loginOwner, [login]) { try $0.bytes(0) }
      guard owner == nil || owner == member.bytes else { throw StoreError.loginTaken }
      try database.run(.putKeyRecord, [Data(member.bytes), login, Data(record)])
    }
  }

  /// Erases the slots of members that no record needs any more; under the lock, so that no change of password is in between.
  public func sweepMemberSlots(_ slotOf: (_ record: [UInt8]) -> Identifier?) throws {
    try useForWriting { database in
      var needed: Set<Identifier> = []
      let rows = try database.rows(.keyRecords)
      while let row = try rows.next() {
        guard let slot = slotOf(try row.bytes(0)) else { return }
        needed.insert(slot)
      }
      let stray = try slotPair.liveOrHalfErased(of: .member).filter { !needed.contains($0) }
      if !stray.isEmpty { try slotPair.erase(stray) }
    }
  }

  /// Removes a member's key record.
  public func removeKeyRecord(member: Identifier) throws {
    try useForWriting { database in
      try database.transaction(.beginImmediate) { try database.run(.removeKeyRecord, .init(member)) }
      _ = try database.moveWriteAheadLog(.passive)
    }
  }

  /// The login names and whose they are, in order of the names.
  public func logins() throws -> [Login] {
    try use { database in
      let rows = try database.rows(.logins)
      var logins: [Login] = []
      while let row = try rows.next() {
        guard let member = Identifier(bytes: try row.bytes(1)) else { continue }
        logins.append(Login(name: String(decoding: try row.bytes(0), as: UTF8.self), member: member))
      }
      return logins
    }
  }
}
