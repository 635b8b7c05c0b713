import Testing

@testable import EventStore

@Suite struct HeadCodeTests {
  @Test func `a head code carries the number and all 256 bits and reads back`() throws {
    for _ in 0..<50 {
      let head = Head(number: .random(in: 0...UInt64.max), hash: opaque(32))
      #expect(Head(code: head.code) == head)
      #expect(Head(code: head.code.lowercased().replacing("-", with: " ")) == head)
      #expect(head.code.split(separator: " ")[1].split(separator: "-").count == 13)
    }
  }

  @Test func `what is no head code is refused`() {
    let code = Head(number: 4711, hash: [UInt8](repeating: 7, count: 32)).code
    #expect(Head(code: "") == nil)
    #expect(Head(code: "4711") == nil)
    #expect(Head(code: String(code.dropLast())) == nil)
    #expect(Head(code: code + "A") == nil)
    #expect(Head(code: code.replacing("A", with: "1")) == nil)
    #expect(Head(code: "-" + code) == Head(code: code))
    #expect(Head(code: "99999999999999999999 " + code.dropFirst(5)) == nil)
    // The last letter carries one bit only; the other bits must be zero.
    #expect(Head(code: code.dropLast() + "B") == nil)
  }

  @Test func `an id reads back from its bytes and its text and sorts as its bytes do`() {
    for _ in 0..<50 {
      let (one, two) = (Identifier.random(), Identifier.random())
      #expect(Identifier(bytes: one.bytes) == one)
      #expect(Identifier(hex: one.description) == one)
      #expect((one < two) == one.bytes.lexicographicallyPrecedes(two.bytes))
    }
    #expect(Identifier(bytes: [1, 2, 3]) == nil)
    #expect(Identifier(hex: "zz") == nil)
  }
}
