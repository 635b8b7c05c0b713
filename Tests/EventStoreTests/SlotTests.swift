import Foundation
import Testing

@testable import EventStore

@Suite struct SlotTests {
  @Test func `slots are written to both copies and read back`() throws {
    let test = try TestLog()
    let ids = (0..<5).map { _ in Identifier.random() }
    let halves = ids.map { (id: $0, half: opaque(32), kind: SlotKind.compartment) }
    try test.log.writeSlots(halves)
    let unknown = Identifier.random()
    let found = try test.log.slots(ids + [unknown])
    #expect(found.count == 5)
    for slot in halves { #expect(found[slot.id] == slot.half) }
    #expect(try test.bytes("slots.bin") == test.bytes("slots.mirror"))
    #expect(try test.bytes("slots.bin").count == 64 * 7)
  }

  @Test func `writing the same slot again does nothing, another half under its id is refused`() throws {
    let test = try TestLog()
    let id = Identifier.random()
    let half = opaque(32)
    try test.log.writeSlots([(id, half, .member)])
    let before = try test.bytes("slots.bin")
    try test.log.writeSlots([(id, half, .member)])
    #expect(try test.bytes("slots.bin") == before)
    #expect(throws: StoreError.slotTaken(id)) { try test.log.writeSlots([(id, opaque(32), .member)]) }
    #expect(throws: StoreError.slotTaken(id)) { try test.log.writeSlots([(id, half, .compartment)]) }
    #expect(throws: StoreError.halfLength) { try test.log.writeSlots([(.random(), opaque(31), .member)]) }
    let twin = Identifier.random()
    #expect(throws: StoreError.slotTaken(twin)) {
      try test.log.writeSlots([(twin, opaque(32), .member), (twin, opaque(32), .member)])
    }
  }

  @Test func `an erased slot is gone from both files in place, stays erased and is not written again`() throws
  {
    let test = try TestLog()
    let (id, half) = (Identifier.random(), opaque(32))
    try test.log.writeSlots([(id, half, .member)])
    let size = try test.bytes("slots.bin").count
    let other = try test.another()
    #expect(try other.slots([id]) == [id: half])
    try test.log.eraseSlots([id])
    try test.log.eraseSlots([id])
    for name in ["slots.bin", "slots.mirror"] {
      let bytes = Data(try test.bytes(name))
      #expect(bytes.count == size)
      #expect(bytes.range(of: Data(half)) == nil)
      #expect(bytes.range(of: Data(id.bytes)) != nil)
    }
    #expect(try other.slots([id]).isEmpty)
    #expect(throws: StoreError.slotTaken(id)) { try other.writeSlots([(id, half, .member)]) }
    try other.close()
  }

  @Test func `an erased half that an older copy brought back is named, whichever copy it is`() throws {
    for name in ["slots.bin", "slots.mirror"] {
      let test = try TestLog()
      let id = Identifier.random()
      let half = opaque(32)
      try test.log.writeSlots([(id, half, .compartment)])
      #expect(try test.log.remainingHalves([id]) == [id: half])
      let old = try test.bytes(name)
      try test.log.eraseSlots([id])
      #expect(try test.log.remainingHalves([id]).isEmpty)
      try test.overwrite(name, old)
      // Erased wins for whoever reads, but the half stands on the disk again.
      #expect(try test.log.slots([id]).isEmpty)
      #expect(try test.log.remainingHalves([id]) == [id: half])
      try test.log.eraseSlots([id])
      #expect(try test.log.remainingHalves([id]).isEmpty)
    }
  }

  @Test func `erasing an id that stands nowhere leaves a mark, so that an older copy is noticed`() throws {
    let test = try TestLog()
    let id = Identifier.random()
    try test.log.eraseSlots([id])
    #expect(throws: StoreError.slotTaken(id)) { try test.log.writeSlots([(id, opaque(32), .member)]) }
    #expect(try test.bytes("slots.bin") == test.bytes("slots.mirror"))
  }

  @Test func `a damaged slot is read from the other copy and both damages are reported`() throws {
    let test = try TestLog()
    let slot = try #require(try test.log.roster().compartments[test.compartment]?.slot)
    let half = try #require(try test.log.slots([slot])[slot])
    try test.log.close()
    for (name, copy) in [("slots.bin", SlotCopy.main), ("slots.mirror", SlotCopy.mirror)] {
      let good = try test.bytes(name)
      for place in [64, 80, 112, 115, 124] {
        var bytes = good
        bytes[place] ^= 1
        try test.overwrite(name, bytes)
        let log = try test.another()
        #expect(try log.slots([slot]) == [slot: half])
        let found = try LogVerification.run(log).findings
        #expect(found == [.slotDamaged(copy, place: 0, .checksum), .slotsDiffer(place: 0)])
        try log.close()
      }
      try test.overwrite(name, good)
    }
  }

  @Test func `a missing copy, a missing slot and a cut file are reported`() throws {
    let test = try TestLog()
    try test.log.close()
    let good = try test.bytes("slots.bin")
    try test.overwrite("slots.bin", Array(good.prefix(64)))
    try test.overwrite("slots.mirror", Array(good.prefix(64)))
    var log = try test.another()
    #expect(try LogVerification.run(log).findings == [.slotMissing(compartment: test.compartment)])
    try log.close()
    try test.overwrite("slots.bin", Array(good.prefix(100)))
    try test.overwrite("slots.mirror", good)
    log = try test.another()
    let cut = try LogVerification.run(log).findings
    #expect(cut == [.slotFileCut(.main), .slotsDiffer(place: 0)])
    try log.writeSlots([(.random(), opaque(32), .member)])
    #expect(try LogVerification.run(log).findings.isEmpty)
    try log.close()
    try FileManager.default.removeItem(at: test.file("slots.bin"))
    log = try test.another()
    #expect(try LogVerification.run(log).findings == [.slotFileUnusable(.main)])
    try log.close()
    try FileManager.default.removeItem(at: test.file("slots.mirror"))
    #expect(throws: StoreError.slotFileMissing) { try test.another() }
  }

  @Test func `whatever point a crash cuts an erasure at, doing it again ends in erased`() throws {
    let test = try TestLog()
    try test.log.close()
    let (id, half) = (Identifier.random(), opaque(32))
    let live = SlotRecord(.live(id: id, kind: .compartment, half: half)).encode()
    let random = SlotRecord(.erased(id: id, filler: opaque(32))).encode()
    let zero = SlotRecord(.erased(id: id, filler: [UInt8](repeating: 0, count: 32))).encode()
    let header = SlotFile.header(test.genesis.logID)
    for (main, mirror) in [(live, live), (random, live), (zero, live), (zero, random), (zero, zero)] {
      try test.overwrite("slots.bin", header + main)
      try test.overwrite("slots.mirror", header + mirror)
      let log = try test.another()
      #expect(try log.slots([id]).isEmpty == (main != live))
      try log.eraseSlots([id])
      #expect(try log.slots([id]).isEmpty)
      #expect(try test.bytes("slots.bin") == header + zero)
      #expect(try test.bytes("slots.mirror") == header + zero)
      try log.close()
    }
  }

  @Test func `a mirror on a second path is kept and found again`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(Identifier.random())")
    let mirrors = FileManager.default.temporaryDirectory.appendingPathComponent(
      "mirror-\(Identifier.random())")
    try FileManager.default.createDirectory(at: mirrors, withIntermediateDirectories: false)
    defer {
      try? FileManager.default.removeItem(at: folder)
      try? FileManager.default.removeItem(at: mirrors)
    }
    let mirror = mirrors.appendingPathComponent("second")
    let log = try SQLiteLog.create(at: folder, logID: .random(), rehearsal: true, mirror: mirror)
    let (id, half) = (Identifier.random(), opaque(32))
    try log.writeSlots([(id, half, .member)])
    #expect(log.isRehearsal)
    try log.close()
    try FileManager.default.removeItem(at: folder.appendingPathComponent("slots.bin"))
    let again = try SQLiteLog.open(at: folder, mirror: mirror)
    #expect(try again.slots([id]) == [id: half])
    try again.close()
  }

  @Test func `a slot file of another log is not used`() throws {
    let test = try TestLog()
    let other = try TestLog()
    try test.log.close()
    try test.overwrite("slots.bin", other.bytes("slots.bin"))
    try test.overwrite("slots.mirror", other.bytes("slots.mirror"))
    #expect(throws: StoreError.slotFileMissing) { try test.another() }
  }
}
