import TerminalKit
import Testing

@Suite struct KeyMapTests {
  static let keys = KeyMap<Int>([
    KeyBinding(.enter, 1, keyName: "Enter", label: "Öffnen"),
    KeyBinding(
      .character("n"), 2, keyName: "n", label: "Neuer Fall", explanation: "Legt einen neuen Fall an."),
    KeyBinding(.character("s"), 3, keyName: "s", label: "Suchen"),
    KeyBinding(
      .character("w"), 4, keyName: "w", label: "Weiterleiten", disabledBecause: "keine Einwilligung"),
    KeyBinding(.character("f"), 5, keyName: "f", label: "Filter"),
    KeyBinding(.character("m"), 6, keyName: "m", label: "Menü", footer: .always),
    KeyBinding(.character("h"), 7, keyName: "h", label: "Hilfe", footer: .always),
    KeyBinding(.character("q"), 8, keyName: "q", label: "Beenden"),
    KeyBinding(.function(5), 9, keyName: "F5", label: "Neu laden", footer: .never),
    KeyBinding(.character("n"), 10, keyName: "n", label: "doppelt", footer: .never),
  ])

  @Test func `a key acts, is refused with a reason, or means nothing`() {
    #expect(Self.keys.meaning(of: .character("n")) == .action(2))
    #expect(Self.keys.meaning(of: .function(5)) == .action(9))
    #expect(Self.keys.meaning(of: .character("w")) == .refused(because: "keine Einwilligung"))
    #expect(Self.keys.meaning(of: .character("x")) == .nothing)
  }

  @Test func `the footer names what works now`() {
    #expect(
      Self.keys.footer(width: 80).printable
        == "Enter Öffnen  n Neuer Fall  s Suchen  f Filter  m Menü  h Hilfe  q Beenden")
  }

  @Test func `menu and help stay in the footer at any width`() {
    for width in 16...80 {
      let footer = Self.keys.footer(width: width)
      #expect(footer.width <= width)
      #expect(footer.printable.contains("m Menü") && footer.printable.contains("h Hilfe"))
    }
    for width in 0..<16 { #expect(Self.keys.footer(width: width).width <= width) }
  }

  @Test func `at most eight keys are named`() {
    let many = KeyMap<Int>(
      (0..<20).map { KeyBinding(.function($0), $0, keyName: "x", label: "y") } + Self.keys.bindings)
    #expect(many.footer(width: 500).printable.split(separator: "  ").count == 8)
    #expect(many.footer(width: 500).printable.contains("h Hilfe"))
  }

  @Test func `the help list explains every key, and why one does not work`() {
    let help = Self.keys.help(width: 40).map(\.printable)
    #expect(help.contains("n      Legt einen neuen Fall an."))
    #expect(help.contains("F5     Neu laden"))
    #expect(help.joined(separator: " ").contains("Weiterleiten (keine Einwilligung)"))
    #expect(Self.keys.help(width: 12).allSatisfy { $0.width <= 12 })
  }
}
