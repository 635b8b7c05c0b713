import TerminalKit
import Testing

@Suite struct PickFieldTests {
  private static let options: [SafeText] = [
    "Bedrohung im Netz", "Beleidigung", "Übergriff", "Sachbeschädigung", "Musterstadt", "Nachstellung",
  ]

  private func typed(_ text: String) -> PickField {
    var field = PickField(options: Self.options)
    for character in text { #expect(field.update(.character(character)) == .changed) }
    return field
  }

  @Test(arguments: [("be", 0), ("bel", 1), ("ue", 2), ("u", 2), ("netz", 0), ("SACHBESCHAE", 3), ("mu", 4)])
  func `Enter takes the first of what fits`(text: String, index: Int) {
    var field = typed(text)
    #expect(field.update(.enter) == .done)
    #expect(field.selection == index)
    #expect(field.shown == Self.options[index])
    #expect(!field.isOpen && field.typed.isEmpty)
  }

  @Test func `unknown text is refused with the nearest option, and Enter takes that`() {
    var field = typed("Mustrstadt")
    #expect(field.matches.isEmpty)
    #expect(field.update(.enter) == .refused(nearest: 4))
    #expect(field.selection == nil && field.typed == "Mustrstadt")
    #expect(field.update(.enter) == .done)
    #expect(field.selection == 4)
  }

  @Test func `text that is near to nothing is refused without an offer`() {
    var field = typed("xyzxyz")
    #expect(field.update(.enter) == .refused(nearest: nil))
    #expect(field.update(.enter) == .refused(nearest: nil))
    #expect(field.update(.backspace) == .changed)
    #expect(field.typed == "xyzxy")
  }

  @Test func `Tab takes only what is certain`() {
    var field = typed("be")
    #expect(field.update(.tab) == .refused(nearest: 0))
    #expect(field.typed == "be")
    field = typed("bel")
    #expect(field.update(.tab) == .next)
    #expect(field.selection == 1)
    field = PickField(options: Self.options)
    #expect(field.update(.tab) == .next)
    #expect(field.selection == nil)
    field = PickField(options: ["Nord", "Nord Ost"])
    for character in "nord" { _ = field.update(.character(character)) }
    #expect(field.update(.backTab) == .previous)
    #expect(field.selection == 0)
  }

  @Test func `Right opens the list and the arrows move in it`() {
    var field = PickField(options: Self.options)
    #expect(field.update(.down) == .next)
    #expect(field.update(.up) == .previous)
    #expect(field.update(.right) == .moved)
    #expect(field.isOpen && field.choices.count == PickField.shownChoices)
    #expect(field.update(.down) == .moved)
    #expect(field.choices.first { $0.isTaken }?.text == "Beleidigung")
    for _ in 0..<20 { _ = field.update(.down) }
    #expect(field.update(.enter) == .done)
    #expect(field.selection == 5)
    #expect(field.update(.left) == .moved)
    #expect(field.choices.first { $0.isTaken }?.text == "Nachstellung")
    #expect(field.update(.escape) == .moved)
    #expect(field.update(.escape) == .ignored)
    #expect(field.selection == 5)
  }

  @Test func `Delete empties the field`() {
    var field = PickField(options: Self.options, selection: 2)
    #expect(field.update(.delete) == .changed)
    #expect(field.selection == nil)
    #expect(field.update(.backspace) == .moved)
    field.select(99)
    #expect(field.selection == nil)
    #expect(PickField(options: []).matches.isEmpty)
  }

  @Test func `hostile options and hostile typing are shown with marks`() {
    var field = PickField(options: [SafeText("a\u{1b}[2J")])
    #expect(field.update(.paste("\u{202e}\nq")) == .changed)
    #expect(field.shown.printable == "[U+202E] q")
  }

  @Test func `an answer field takes its letters, and steps with blanks and arrows`() {
    var field = YesNoField(yes: .init("j", "ja"), no: .init("n", "nein"), others: [.init("s", "später")])
    #expect(field.value == nil)
    #expect(field.update(.character("J")) == .changed)
    #expect(field.value == true)
    #expect(field.update(.character("x")) == .refused(nearest: nil))
    #expect(field.update(.character("n")) == .changed)
    #expect(field.value == false)
    #expect(field.update(.character(" ")) == .changed)
    #expect(field.selection == 2 && field.value == nil)
    #expect(field.update(.right) == .changed)
    #expect(field.selection == 0)
    #expect(field.update(.left) == .changed)
    #expect(field.selection == 2)
    #expect(field.update(.backspace) == .changed)
    #expect(field.selection == nil)
    #expect(field.update(.paste("j")) == .ignored)
    #expect(field.update(.enter) == .done)
    #expect(field.update(.down) == .next)
  }
}
