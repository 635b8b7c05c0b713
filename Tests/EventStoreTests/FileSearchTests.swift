import Foundation
import Testing

@testable import EventStore

@Suite struct FileSearchTests {
  private func search(_ log: SQLiteLog, _ slots: [Identifier], _ halves: [[UInt8]]) throws -> SearchReceipt {
    try halves.flatMap { $0 }.withUnsafeBytes { try log.searchFiles(for: slots, halves: $0) }
  }

  @Test func `a live slot is found by its half and by its record, in both copies`() throws {
    let test = try TestLog()
    let slot = try #require(try test.log.roster().compartments[test.compartment]?.slot)
    let half = try #require(try test.log.slots([slot])[slot])
    let found = try search(test.log, [slot], [half])
    #expect(found.hits == [4])
    let total = try FileManager.default.contentsOfDirectory(atPath: test.folder.path)
      .reduce(0) { try $0 + test.bytes($1).count }
    #expect(found.bytes == UInt64(total))
    let unknown = [UInt8](repeating: 0, count: 32)
    #expect(try search(test.log, [slot], [unknown]).hits == [2])
    #expect(try search(test.log, [.random()], [opaque(32)]).hits == [0])
    #expect(throws: StoreError.halfLength) { try search(test.log, [slot], []) }
  }

  @Test func `an erased slot is found no more, though its id stands in the log`() throws {
    let test = try TestLog()
    let slot = try #require(try test.log.roster().compartments[test.compartment]?.slot)
    let half = try #require(try test.log.slots([slot])[slot])
    try test.log.eraseSlots([slot])
    #expect(try search(test.log, [slot], [half]).hits == [0])
  }

  @Test func `what lies across two windows is found once`() throws {
    let needle = opaque(32)
    for start in [(1 << 20) - 32, (1 << 20) - 31, (1 << 20) - 1, 1 << 20, 5] {
      var bytes = [UInt8](repeating: 7, count: 2 << 20)
      bytes.replaceSubrange(start..<start + 32, with: needle)
      let place = FileManager.default.temporaryDirectory.appendingPathComponent(
        "lotse-\(Identifier.random())")
      defer { try? FileManager.default.removeItem(at: place) }
      try Data(bytes).write(to: place)
      let found = try needle.withUnsafeBytes {
        try FileSearch(slots: [.random()], halves: $0).search([PlainFile(place, flags: O_RDONLY)])
      }
      #expect(found == SearchReceipt(bytes: 2 << 20, hits: [1]), "at \(start)")
    }
  }

  @Test func `searching drops no lock of the log in this process`() throws {
    let test = try TestLog()
    let before = try locks(test)
    #expect(before > 0)
    _ = try search(test.log, [.random()], [opaque(32)])
    #expect(try locks(test) == before)
  }

  /// How many locks of this process the system knows on the files of SQLite.
  private func locks(_ test: TestLog) throws -> Int {
    var nodes: Set<String> = []
    for name in ["log.db", "log.db-shm"] {
      var facts = stat()
      if stat(test.file(name).path, &facts) == 0 { nodes.insert(":\(facts.st_ino)") }
    }
    let text = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    return text.split(separator: "\n").count { line in
      line.contains("POSIX") && nodes.contains { line.contains($0 + " ") }
    }
  }
}
