import Foundation
import LogVerifier
import Testing

@testable import EventStore

@Suite struct BitTests {
  private static let varied = Result { try WrittenLog.varied() }

  /// Changes one bit of a file in place.
  private func flip(_ file: URL, bit: Int) throws {
    let handle = try FileHandle(forUpdating: file)
    defer { try? handle.close() }
    try handle.seek(toOffset: UInt64(bit / 8))
    guard let byte = try handle.read(upToCount: 1)?.first else { return }
    try handle.seek(toOffset: UInt64(bit / 8))
    try handle.write(contentsOf: [byte ^ 0x80 >> UInt8(bit % 8)])
  }

  /// Whether the changed log is refused or reported; else nothing that is read of it may differ.
  private func isNoticed(_ log: WrittenLog, _ good: WrittenLog.Reading) throws -> Bool {
    guard let report = try? log.proof() else { return true }
    guard report.findings.isEmpty else { return true }
    guard let reading = try? log.reading() else { return true }
    #expect(reading == good)
    return false
  }

  @Test func `each bit of an entry's fixed headers is noticed when it changes`() throws {
    let log = try Self.varied.get().copy()
    let good = try log.reading()
    let entry = try #require(good.entries.first { $0.events.count == 1 && $0.header.number > 20 })
    let file = Data(try log.bytes("log.db"))
    var chance = SeededGenerator("bits of the headers", count: 2304)
    var checked = 0
    for bytes in [entry.headerBytes, entry.eventHeaderBytes] {
      let start = try #require(file.range(of: Data(bytes))).lowerBound
      for bit in 0..<bytes.count * 8 where soak || Int.random(in: 0..<60, using: &chance) == 0 {
        try flip(log.file("log.db"), bit: start * 8 + bit)
        #expect(try isNoticed(log, good), "bit \(bit) of \(bytes.count) bytes")
        try flip(log.file("log.db"), bit: start * 8 + bit)
        checked += 1
      }
    }
    #expect(checked == (soak ? 2304 : checked))
    #expect(checked > 20)
    #expect(try log.proof().findings.isEmpty)
  }

  @Test func `no bit of database and slots changes what is read without being noticed`() throws {
    let log = try Self.varied.get().copy()
    let good = try log.reading()
    let rounds = soak ? 20_000 : 60
    var chance = SeededGenerator("bits of the files", count: rounds)
    var noticed = 0
    for _ in 0..<rounds {
      let name =
        ["log.db", "log.db", "log.db", "slots.bin", "slots.mirror"].randomElement(using: &chance) ?? ""
      let file = try log.bytes(name)
      let bit = Int.random(in: 0..<file.count * 8, using: &chance)
      try flip(log.file(name), bit: bit)
      if try isNoticed(log, good) { noticed += 1 }
      try log.overwrite(name, file)
      for rest in ["log.db-wal", "log.db-shm"] { try? FileManager.default.removeItem(at: log.file(rest)) }
    }
    #expect(noticed > rounds / 20)
    #expect(try log.proof().findings.isEmpty)
  }
}
