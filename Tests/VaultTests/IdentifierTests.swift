import Testing

@testable import Vault

@Suite struct IdentifierTests {
  let bodies = [Sample.id(3), Sample.id(1), Sample.id(2)]

  @Test func `a circle is its set of bodies in whatever order`() throws {
    let first = try circleID(logID: Sample.logID, bodies: bodies)
    #expect(try first == circleID(logID: Sample.logID, bodies: bodies.reversed()))
    #expect(try first != circleID(logID: Sample.logID, bodies: Array(bodies.dropLast())))
    #expect(try first != circleID(logID: Sample.id(9), bodies: bodies))
    #expect(first.count == 16)
  }

  @Test func `no body, a body twice and a wrong length are no circle`() {
    #expect(throws: VaultError.badFormat(.bodies)) { try circleID(logID: Sample.logID, bodies: []) }
    #expect(throws: VaultError.badFormat(.bodies)) {
      try circleID(logID: Sample.logID, bodies: bodies + [bodies[0]])
    }
    #expect(throws: VaultError.badLength(.bodyID, expected: 16, actual: 1)) {
      try circleID(logID: Sample.logID, bodies: [[1]])
    }
  }

  @Test func `a rehearsal of the same founding is another log`() throws {
    let random = [UInt8](repeating: 1, count: 32)
    let key = [UInt8](repeating: 2, count: 32)
    let ids = [
      try logID(rehearsal: false, random32: random, firstSigningKey: key),
      try logID(rehearsal: true, random32: random, firstSigningKey: key),
      try logID(rehearsal: false, random32: key, firstSigningKey: key),
      try logID(rehearsal: false, random32: random, firstSigningKey: random),
    ]
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { $0.count == 16 })
    #expect(throws: VaultError.badLength(.random, expected: 32, actual: 31)) {
      try logID(rehearsal: false, random32: Array(random.dropLast()), firstSigningKey: key)
    }
  }

  @Test func `labels are ASCII, end with a zero byte, and none begins another`() {
    for label in Label.allCases {
      #expect(label.bytes.starts(with: Array("lotse/1 ".utf8)))
      #expect(label.bytes.last == 0)
      #expect(label.bytes.dropLast().allSatisfy { (0x20..<0x7f).contains($0) })
      for other in Label.allCases where other != label { #expect(!other.bytes.starts(with: label.bytes)) }
    }
  }
}
