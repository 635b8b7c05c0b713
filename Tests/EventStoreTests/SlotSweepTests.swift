import Foundation
import Testing

@testable import EventStore

@Suite struct SlotSweepTests {
  /// An erasure that died between the two copies leaves a slot that only one of them calls erased.
  @Test(arguments: ["slots.bin", "slots.mirror"])
  func `the sweep finishes an erasure that only one copy has seen`(_ late: String) throws {
    let test = try TestLog()
    let (old, new) = (Identifier.random(), Identifier.random())
    let (oldHalf, newHalf) = (opaque(32), opaque(32))
    try test.log.writeSlots([(old, oldHalf, .member), (new, newHalf, .member)])
    try test.log.putKeyRecord(login: "member", member: test.first.id, record: new.bytes)
    let before = try test.bytes(late)
    try test.log.eraseSlots([old])
    try test.overwrite(late, before)
    #expect(Data(try test.bytes(late)).range(of: Data(oldHalf)) != nil)
    try test.reopen()
    try test.log.sweepMemberSlots { Identifier(bytes: $0.prefix(16)) }
    for name in ["slots.bin", "slots.mirror"] {
      #expect(Data(try test.bytes(name)).range(of: Data(oldHalf)) == nil, "\(name)")
      #expect(Data(try test.bytes(name)).range(of: Data(newHalf)) != nil, "\(name)")
    }
    #expect(try LogVerification.run(test.log).findings.isEmpty)
  }
}
