import Foundation
import GRDB
import Schema
import Testing

@testable import EventStore

@Suite struct FolderTests {
  @Test func `network and copy-on-write file systems are refused, plain ones are not`() {
    #expect(throws: StoreError.networkFileSystem("nfs")) { try FileSystemKind(magic: 0x6969).check() }
    #expect(throws: StoreError.networkFileSystem("cifs")) { try FileSystemKind(magic: 0xFF53_4D42).check() }
    #expect(throws: StoreError.networkFileSystem("9p")) { try FileSystemKind(magic: 0x0102_1997).check() }
    #expect(throws: StoreError.networkFileSystem("fuse")) { try FileSystemKind(magic: 0x6573_5546).check() }
    #expect(throws: StoreError.copyOnWriteFileSystem("btrfs")) {
      try FileSystemKind(magic: 0x9123_683E).check()
    }
    #expect(throws: StoreError.copyOnWriteFileSystem("zfs")) {
      try FileSystemKind(magic: 0x2FC1_2FC1).check()
    }
    for plain: UInt32 in [0xEF53, 0x5846_5342, 0x0102_1994, 0x794C_7630] {
      #expect(FileSystemKind(magic: plain) == .fit)
    }
    // proc(5) has a magic of its own everywhere, so this shows that the system is really asked.
    #expect((try? FileSystemKind(of: URL(fileURLWithPath: "/proc"))) == .fit)
    #expect(throws: StoreError.folderUnreadable) {
      try FileSystemKind(of: URL(fileURLWithPath: "/nonexistent-\(Identifier.random())"))
    }
  }

  @Test func `every file is for its owner alone`() throws {
    let test = try TestLog()
    for name in try FileManager.default.contentsOfDirectory(atPath: test.folder.path) {
      let mode =
        try FileManager.default.attributesOfItem(atPath: test.file(name).path)[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
    let mode = try FileManager.default.attributesOfItem(atPath: test.folder.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
  }

  @Test func `a missing folder, a foreign file and a link are refused, each with its own error`() throws {
    let test = try TestLog()
    try test.log.close()
    #expect(throws: StoreError.folderMissing) { try SQLiteLog.open(at: test.file("nowhere")) }
    try test.overwrite("notes.txt", [1])
    #expect(throws: StoreError.foreignFile("notes.txt")) { try test.another() }
    try FileManager.default.removeItem(at: test.file("notes.txt"))
    try FileManager.default.createDirectory(at: test.file("images"), withIntermediateDirectories: false)
    try FileManager.default.linkItem(at: test.file("slots.bin"), to: test.file("images/twin"))
    #expect(throws: StoreError.notPlainFile("slots.bin")) { try test.another() }
    try FileManager.default.removeItem(at: test.file("images/twin"))
    try FileManager.default.moveItem(at: test.file("slots.bin"), to: test.file("images/slots"))
    try FileManager.default.createSymbolicLink(
      at: test.file("slots.bin"), withDestinationURL: test.file("images/slots"))
    #expect(throws: StoreError.notPlainFile("slots.bin")) { try test.another() }
  }

  @Test func `a folder that others may write, or nobody may read, is refused`() throws {
    let test = try TestLog()
    try test.log.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: test.folder.path)
    #expect(throws: StoreError.folderOpenToOthers(0o777)) { try test.another() }
    try FileManager.default.setAttributes([.posixPermissions: 0o300], ofItemAtPath: test.folder.path)
    #expect(throws: StoreError.folderUnreadable) { try test.another() }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: test.folder.path)
    let log = try test.another()
    try log.close()
  }

  @Test func `a folder that cannot be written opens for reading and refuses to append`() throws {
    let test = try TestLog()
    try test.fill(3)
    try test.log.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: test.folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: test.folder.path)
    }
    let log = try test.another()
    #expect(log.isReadOnly)
    #expect(try log.head().number == 5)
    var entries = 0
    try log.readEntries(after: 0) { _ in entries += 1 }
    #expect(entries == 5)
    #expect(try LogVerification.run(log).findings.isEmpty)
    let fact = Make.fact(test.compartment, try log.roster())
    #expect(throws: StoreError.readOnly) { try TestLog.append(log, test.first, [fact]) }
    #expect(throws: StoreError.readOnly) { try log.writeSlots([(.random(), opaque(32), .member)]) }
    #expect(throws: StoreError.readOnly) { try log.putKeyRecord(login: "a", member: .random(), record: [1]) }
    try log.close()
  }

  @Test func `a log opened for reading follows what others append`() throws {
    let test = try TestLog()
    let reader = try test.another(readOnly: true)
    try test.fill(2)
    #expect(try reader.changedByOthers())
    #expect(try reader.head() == test.log.head())
    #expect(throws: StoreError.readOnly) { try reader.eraseSlots([.random()]) }
    try reader.close()
  }

  @Test func `a log is made only in an empty folder, and never over another`() throws {
    let test = try TestLog()
    try test.log.close()
    #expect(throws: StoreError.alreadyThere) {
      try SQLiteLog.create(at: test.folder, logID: .random(), rehearsal: false)
    }
    let log = try test.another()
    #expect(log.logID == test.genesis.logID)
    #expect(!log.isRehearsal)
    try log.close()
  }

  @Test func `foreign databases, newer schemas and planted triggers are refused, each with its own error`()
    throws
  {
    let test = try TestLog()
    try test.log.close()
    let good = try test.bytes("log.db")
    let spoil = { (sql: String) in
      try test.overwrite("log.db", good)
      let queue = try DatabaseQueue(path: test.file("log.db").path)
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
      try queue.close()
    }
    try spoil("PRAGMA user_version = 99")
    #expect(throws: StoreError.newerSchema(found: 99, known: Migrations.newestVersion)) { try test.another() }
    try spoil("PRAGMA application_id = 7")
    #expect(throws: StoreError.notALog) { try test.another() }
    try spoil("CREATE TRIGGER thief AFTER INSERT ON payload BEGIN DELETE FROM payload; END")
    #expect(throws: StoreError.foreignSchema("trigger thief")) { try test.another() }
    try spoil("CREATE VIEW thief AS SELECT 1")
    #expect(throws: StoreError.foreignSchema("view thief")) { try test.another() }
    try spoil("DROP TRIGGER entry_kept")
    #expect(throws: StoreError.foreignSchema("trigger entry_kept")) { try test.another() }
    try test.overwrite("log.db", Array("no database at all".utf8))
    #expect(throws: StoreError.notALog) { try test.another() }
    try test.overwrite("log.db", opaque(8192))
    #expect(throws: StoreError.notALog) { try test.another() }
    try test.overwrite("log.db", good)
    try test.another().close()
  }

  @Test func `SQL itself forbids changing or deleting entries`() throws {
    let test = try TestLog()
    try test.fill(2)
    try test.log.close()
    let queue = try DatabaseQueue(path: test.file("log.db").path)
    for sql in [
      "UPDATE entry SET number = 9 WHERE number = 1", "DELETE FROM entry", "UPDATE payload SET bytes = x'00'",
      "DELETE FROM place", "UPDATE place SET event = 1", "DELETE FROM log", "UPDATE log SET rehearsal = 1",
      "INSERT INTO entry SELECT 99, 99, header, events FROM entry WHERE number = 1",
    ] {
      #expect(throws: DatabaseError.self) { try queue.writeWithoutTransaction { try $0.execute(sql: sql) } }
    }
    try queue.close()
    let log = try test.another()
    #expect(try LogVerification.run(log).findings.isEmpty)
    try log.close()
  }
}
