import Foundation
import LogVerifier
import Testing

@testable import EventStore

@Suite struct SlotAttacks {
  private static let copies = ["slots.bin", "slots.mirror"]

  private func change(_ log: WrittenLog, _ names: [String] = copies, _ body: (inout [UInt8]) -> Void) throws {
    for name in names {
      var bytes = try log.bytes(name)
      body(&bytes)
      try log.overwrite(name, bytes)
    }
  }

  @Test
  func `attack 17: a zeroed slot is named in one copy, where the other still serves, and missed in both`()
    throws
  {
    let log = try AttackedLog.fresh()
    let good = try log.reading()
    try change(log, ["slots.bin"]) { $0.replaceSubrange(64..<128, with: [UInt8](repeating: 0, count: 64)) }
    #expect(try log.proof().findings == [.slotsDiffer(place: 0)])
    #expect(try log.verification() == [.slotsDiffer(place: 0)])
    #expect(try log.reading() == good, "the mirror serves")
    try change(log) { $0.replaceSubrange(64..<128, with: [UInt8](repeating: 0, count: 64)) }
    let own = try #require(log.compartments["own"])
    #expect(try log.proof().findings.map(\.word) == ["slotMissing"])
    #expect(try log.verification() == [.slotMissing(compartment: own)])
  }

  @Test
  func `attack 18: two slots that changed places in both copies have no effect, in one copy they are named`()
    throws
  {
    let log = try AttackedLog.fresh()
    let good = try log.reading()
    let swap = { (bytes: inout [UInt8]) in
      let (one, two) = (Array(bytes[64..<128]), Array(bytes[128..<192]))
      bytes.replaceSubrange(64..<192, with: two + one)
    }
    try change(log, ["slots.mirror"], swap)
    #expect(try log.words().contains("slotsDiffer"))
    #expect(try log.verification().contains(.slotsDiffer(place: 0)))
    try change(log, ["slots.bin"], swap)
    #expect(try log.proof().findings.isEmpty, "a slot is found by its id, wherever it stands")
    #expect(try log.reading() == good)
  }

  @Test func `attack 18: halves that changed places without their checksums are damaged slots`() throws {
    let log = try AttackedLog.fresh()
    try change(log) { bytes in
      let (one, two) = (Array(bytes[80..<112]), Array(bytes[144..<176]))
      bytes.replaceSubrange(80..<112, with: two)
      bytes.replaceSubrange(144..<176, with: one)
    }
    let findings = try log.proof().findings
    #expect(findings.contains(.slotDamaged(.main, place: 0, .checksum)))
    #expect(findings.contains(.slotDamaged(.mirror, place: 1, .checksum)))
    #expect(try log.verification().contains(.slotDamaged(.main, place: 0, .checksum)))
  }

  @Test func `attack 19: a slot id that stands twice is named, whether live or erased the second time`()
    throws
  {
    for isErased in [false, true] {
      let log = try AttackedLog.fresh()
      let own = try #require(log.compartments["own"])
      let reader = try SQLiteLog.open(at: log.folder, readOnly: true)
      let slot = try #require(try reader.roster().compartments[own]?.slot)
      try reader.close()
      let second = SlotRecord(
        isErased
          ? .erased(id: slot, filler: opaque(32)) : .live(id: slot, kind: .compartment, half: opaque(32)))
      try change(log) { $0 += second.encode() }
      #expect(try log.words().first == "slotTwice")
      #expect(try log.verification().contains(.slotTwice(slot)))
    }
  }
}
