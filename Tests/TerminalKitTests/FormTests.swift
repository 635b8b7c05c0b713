import TerminalKit
import Testing

@Suite struct FormTests {
  typealias Field = SampleForm.Field

  @Test func `a new case takes seventeen keys and its content`() {
    var form = SampleForm.make()
    SampleForm.type("\nt\nbed\nmu\n\nj\nAnton\n", into: &form)
    #expect(form.focusedField == .story)
    SampleForm.type("\nEs war so.\t", into: &form)
    #expect(form.update(.function(2), columns: 80) == .save)
    #expect(form.text(of: .way) == "Telefon")
    #expect(form.text(of: .matter) == "Bedrohung im Netz")
    #expect(form.choice(of: .place) == 0)
    #expect(form.choice(of: .urgent) == 1)
    #expect(form.choice(of: .consent) == 0)
    #expect(form.text(of: .short) == "Anton")
    #expect(form.value(of: .story) == .text("Es war so."))
  }

  @Test func `saving goes to the first faulty field and names all of them`() {
    var form = SampleForm.make()
    #expect(form.missing == [.way, .matter, .place, .consent, .short])
    form.focus(on: .short)
    #expect(form.update(.function(2), columns: 80) == .refused([.way, .matter, .place, .consent, .short]))
    #expect(form.focusedField == .way)
    #expect(form.faults == [.way, .matter, .place, .consent, .short])
    #expect(form.update(.character("t"), columns: 80) == .changed(.way))
    #expect(form.faults == [.matter, .place, .consent, .short])
  }

  @Test func `Enter stays on a wrong value, Tab leaves it, and the fault stands below it`() {
    var form = SampleForm.make()
    for _ in 0..<10 { _ = form.update(.backspace, columns: 80) }
    SampleForm.type("32.13.\n", into: &form)
    #expect(form.focusedField == .day && form.faults == [.day])
    SampleForm.type("\t", into: &form)
    #expect(form.focusedField == .way && form.faults == [.day])
    form.focus(on: .day)
    _ = form.update(.backspace, columns: 80)
    #expect(form.faults.isEmpty)
  }

  @Test func `a check may replace the text and note what it understood`() {
    var form = SampleForm.make()
    for _ in 0..<10 { _ = form.update(.backspace, columns: 80) }
    SampleForm.type("2111", into: &form)
    #expect(form.update(.enter, columns: 80) == .changed(.day))
    #expect(form.text(of: .day) == "21.11.2026")
    var grid = Grid(columns: 80, rows: 18)
    _ = form.draw(into: &grid, area: grid.area)
    #expect(grid.text.contains("[21.11.2026        ]  Samstag, heute"))
  }

  @Test func `one more Enter takes the suggestion, typing on refuses it`() {
    var form = SampleForm.make()
    form.focus(on: .place)
    SampleForm.type("Mustrstadt\n", into: &form)
    #expect(form.focusedField == .place && form.faults == [.place])
    var other = form
    #expect(form.update(.enter, columns: 80) == .changed(.place))
    #expect(form.text(of: .place) == "Musterstadt" && form.focusedField == .urgent)
    _ = other.update(.character("x"), columns: 80)
    #expect(other.faults.isEmpty && other.value(of: .place) == .text("Mustrstadtx"))
    #expect(other.save() == .refused([.way, .matter, .place, .consent, .short]))
  }

  @Test func `arrows and Tab walk through fields and buttons, Enter acts on a button`() {
    var form = SampleForm.make()
    for _ in 0..<8 { #expect(form.update(.down, columns: 80) == .moved) }
    #expect(form.focusedField == nil && form.focus == 8)
    #expect(form.update(.right, columns: 80) == .moved)
    #expect(form.update(.enter, columns: 80) == .cancel)
    #expect(form.update(.tab, columns: 80) == .moved)
    #expect(form.update(.enter, columns: 80) == .help(nil))
    #expect(form.update(.tab, columns: 80) == .moved)
    #expect(form.focus == 10)
    #expect(form.update(.character("x"), columns: 80) == .ignored)
    for _ in 0..<20 { _ = form.update(.up, columns: 80) }
    #expect(form.focus == 0)
    #expect(form.update(.function(1), columns: 80) == .help(.day))
  }

  @Test func `Escape goes one step back and keeps what was typed`() {
    var form = SampleForm.make()
    form.focus(on: .story)
    SampleForm.type("\nabc", into: &form)
    #expect(form.isWriting)
    #expect(form.update(.escape, columns: 80) == .moved)
    #expect(!form.isWriting && form.text(of: .story) == "abc")
    #expect(form.update(.escape, columns: 80) == .cancel)
    form.focus(on: .way)
    SampleForm.type("t", into: &form)
    #expect(form.update(.escape, columns: 80) == .moved)
    #expect(form.update(.escape, columns: 80) == .cancel)
  }

  @Test func `a pasted line feed never submits`() {
    var form = SampleForm.make()
    form.focus(on: .short)
    #expect(form.update(.paste("Anton\r\nj\n"), columns: 80) == .changed(.short))
    #expect(form.focusedField == .short)
    form.focus(on: .consent)
    #expect(form.update(.paste("j"), columns: 80) == .ignored)
    form.focus(on: .story)
    #expect(form.update(.paste("eins\nzwei"), columns: 80) == .changed(.story))
    #expect(form.text(of: .story) == "eins\nzwei" && form.isWriting)
  }

  @Test func `what the storing side reports stands at its field`() {
    var form = SampleForm.make()
    form.report(["Schon vergeben."], on: .short)
    #expect(form.focusedField == .short && form.faults == [.short])
    form.setText("Berta", of: .short)
    #expect(form.faults.isEmpty && form.text(of: .short) == "Berta")
  }

  @Test func `a kept draft can be put back`() {
    var form = SampleForm.make()
    form.setText("südfeld", of: .place)
    form.setText("nein", of: .consent)
    form.setText("a\nb", of: .story)
    form.setChoice(2, of: .way)
    #expect(form.text(of: .place) == "Südfeld" && form.text(of: .consent) == "nein")
    #expect(form.text(of: .story) == "a\nb" && form.choice(of: .way) == 2)
  }

  @Test func `a password is lent and never part of a value`() {
    var form = Form<Int>(
      [FormField(1, label: "Kennwort", isRequired: true, input: .secret(SecretField()))],
      words: SampleForm.words)
    #expect(form.save() == .refused([1]))
    for character in "geheim" { #expect(form.update(.character(character), columns: 80) == .changed(1)) }
    #expect(form.save() == .save)
    #expect(form.text(of: 1).isEmpty && form.value(of: 1) == .secret(isEmpty: false))
    #expect(form.withSecret(of: 1) { String(decoding: $0, as: UTF8.self) } == "geheim")
    #expect(form.withSecret(of: 2) { $0.count } == nil)
    var grid = Grid(columns: 80, rows: 5)
    _ = form.draw(into: &grid, area: grid.area)
    #expect(!grid.text.contains("geheim"))
  }

  @Test(arguments: [(80, 17), (60, 8), (40, 5), (30, 3), (20, 2), (10, 1), (3, 3), (1, 1), (120, 60)])
  func `the focused field is seen and has the cursor at any size`(columns: Int, rows: Int) {
    var form = SampleForm.make()
    _ = form.save()
    for index in 0...10 {
      var grid = Grid(columns: columns, rows: rows)
      let cursor = form.draw(into: &grid, area: grid.area)
      #expect(cursor.row >= 0 && cursor.row < rows && cursor.column >= 0)
      if columns >= 40 {
        let line = grid.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
        #expect(line.contains("["), "field \(index)")
      }
      while form.focus == index && index < 10 { _ = form.update(.down, columns: columns) }
    }
  }
}
