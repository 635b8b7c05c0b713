import LogVerifier
import Testing

@Suite struct HeadCodeTests {
  private static let zeros = "4711 " + Array(repeating: "AAAA", count: 13).joined(separator: "-")

  @Test func `a head code reads back, whatever the case and however its blocks are apart`() throws {
    let text = "4711 " + "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-ABCD-EFGH-IJKL-MNOP-QRSA"
    let head = try HeadCode(parsing: text)
    #expect(head.number == 4711)
    #expect(head.hash.count == 32)
    #expect(head.text == text)
    #expect(try HeadCode(parsing: text.lowercased().replacing("-", with: " ")) == head)
    #expect(try HeadCode(parsing: " \(text)\n") == head)
    // RFC 4648: the letters A to H carry 0 to 7, five bits each.
    #expect(Array(head.hash.prefix(5)) == [0x00, 0x44, 0x32, 0x14, 0xC7])
  }

  @Test func `what is no head code is refused with its own reason`() throws {
    let good = Self.zeros
    #expect(try HeadCode(parsing: good).text == good)
    for (text, fault) in [
      ("", HeadCodeFault.number), ("AAAA", .number), ("+1 AAAA", .number),
      ("99999999999999999999 AAAA", .number), (good.replacing("A", with: "1"), .letter),
      (String(good.dropLast()), .letterCount(51)), (good + "A", .letterCount(53)), ("4711", .letterCount(0)),
      (good.dropLast() + "B", .strayBits), (good.dropLast() + "I", .strayBits),
    ] {
      #expect(throws: fault, "\(text)") { try HeadCode(parsing: String(text)) }
    }
    #expect(throws: Never.self) { try HeadCode(parsing: good.dropLast() + "Q") }
  }
}
