import Glibc
import TerminalKit
import Testing

@Suite struct CellWidthTests {
  /// `wcwidth` and `gnu_get_libc_version` are not imported, so they are looked up by name.
  private func function<Type>(_ name: String, _: Type.Type) throws -> Type {
    unsafeBitCast(try #require(dlsym(nil, name)), to: Type.self)
  }

  @Test func `the table equals the system's for every code point both know`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    let width = try function("wcwidth", (@convention(c) (wchar_t) -> Int32).self)
    let version = try function("gnu_get_libc_version", (@convention(c) () -> UnsafePointer<CChar>).self)
    let isTableVersion = String(cString: version()) == "2.36"
    var known = 0
    for value in Effort.codePoints {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let system = value == 0 ? -1 : Int(width(wchar_t(value)))
      let own = CellWidth.of(scalar) ?? -1
      if own >= 0 { known += 1 }
      if own != system && (isTableVersion || (own >= 0 && system >= 0)) {
        Issue.record("U+\(String(value, radix: 16)): table \(own), system \(system)")
      }
    }
    #expect(known > 60_000)
  }

  @Test func `graphemes are as wide as their parts`() {
    #expect(CellWidth.of("a" as Character) == 1)
    #expect(CellWidth.of("e\u{301}" as Character) == 1)
    #expect(CellWidth.of("日" as Character) == 2)
    #expect(CellWidth.of("🇩🇪" as Character) == 2)
    #expect(CellWidth.of("\u{1112}\u{1161}\u{11ab}" as Character) == 2)
    #expect(CellWidth.of("│" as Character) == 1)
  }
}
