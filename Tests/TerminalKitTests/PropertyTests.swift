import TerminalKit
import Testing

/// Random keys: nothing traps, the cursor is inside, and what is typed is what a simple model says.
@Suite struct PropertyTests {
  private static let sizes = [(80, 18), (47, 7), (33, 3), (12, 2), (4, 4), (1, 1), (200, 50)]

  @Test func `any keys on a form keep its cursor inside at any size`() {
    var generator = SeededGenerator(seed: 1)
    for round in 0..<Effort.rounds(10, full: 2000) {
      var form = SampleForm.make()
      let (columns, rows) = Self.sizes[round % Self.sizes.count]
      for _ in 0..<70 {
        let key = Key.any(&generator)
        _ = form.update(key, columns: columns)
        var grid = Grid(columns: columns, rows: rows)
        let cursor = form.draw(into: &grid, area: grid.area)
        let frame = Frame(grid: grid, cursor: cursor)
        if frame.cursor.row != cursor.row || cursor.column < 0 {
          Issue.record("cursor \(cursor) after \(key)")
        }
      }
      for field in SampleForm.Field.allCases {
        #expect(
          SafeText.paragraphs(form.text(of: field)).allSatisfy {
            $0.markedCount == 0 || $0.printable.contains("U+200C")
          })
      }
    }
  }

  @Test func `any keys on a pick field never choose what does not exist`() {
    var generator = SeededGenerator(seed: 2)
    let options: [SafeText] = ["Beleidigung", "Bedrohung", "日本", "äö", "a b", ""]
    for _ in 0..<Effort.rounds(30, full: 20_000) {
      var field = PickField(options: options)
      for _ in 0..<60 {
        _ = field.update(.any(&generator))
        #expect(field.selection.map { options.indices.contains($0) } ?? true)
        #expect(field.choices.count <= PickField.shownChoices)
        var grid = Grid(columns: 12, rows: 1)
        let place = field.draw(into: &grid, row: 0, column: 2, width: 9)
        #expect((2..<11).contains(place.column))
      }
    }
  }

  @Test func `a text area holds what a plain model holds`() {
    var generator = SeededGenerator(seed: 4)
    for round in 0..<Effort.rounds(25, full: 3000) {
      let width = 1 + round % 25
      var area = TextArea()
      var model: [Character] = []
      for _ in 0..<150 {
        // Letters that stand alone, so that the model needs no rules of segmentation.
        let key = Key.anyEditing(&generator)
        if case .character(let letter) = key, !letter.isLetter || !letter.isASCII { continue }
        if case .paste = key { continue }
        let before = area.cursor
        let outcome = area.update(key, width: width)
        switch key {
        case .character(let letter): model.insert(letter, at: before)
        case .enter: model.insert("\n", at: before)
        case .backspace where before > 0: model.remove(at: before - 1)
        case .delete where before < model.count: model.remove(at: before)
        case .function(4) where before > 0: model.removeSubrange(area.cursor..<before)
        default: #expect(outcome == .moved)
        }
        #expect(Array(area.text) == model)
        var grid = Grid(columns: width, rows: 3)
        let place = area.draw(into: &grid, area: grid.area)
        #expect((0..<3).contains(place.row) && (0..<width).contains(place.column))
      }
    }
  }

  @Test func `any keys on a text area with any letters keep text and cursor sound`() {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<Effort.rounds(25, full: 3000) {
      let width = 1 + round % 25
      var area = TextArea(limit: 200)
      for _ in 0..<150 {
        _ = area.update(.any(&generator), width: width)
        #expect((0...area.text.count + 8).contains(area.cursor))
        var grid = Grid(columns: width, rows: 2)
        let place = area.draw(into: &grid, area: grid.area)
        #expect((0..<2).contains(place.row) && (0..<width).contains(place.column))
      }
      #expect(area.text.count <= 200)
    }
  }

  @Test func `any text through every door is harmless and as wide as its cells`() {
    var generator = SeededGenerator(seed: 6)
    let ceilings: [UInt32] = [0x100, 0x3000, 0x11_0000]
    for _ in 0..<Effort.rounds(800, full: 200_000) {
      var raw = ""
      for _ in 0..<Int.random(in: 0..<20, using: &generator) {
        let value = UInt32.random(
          in: 0..<ceilings[Int.random(in: 0..<3, using: &generator)], using: &generator)
        if let scalar = Unicode.Scalar(value) { raw.unicodeScalars.append(scalar) }
      }
      let text = SafeText(raw)
      #expect(SafeText(text.printable).printable == text.printable)
      var grid = Grid(columns: max(1, text.width), rows: 1)
      grid.put(text, row: 0, column: 0)
      #expect(grid.cells.reduce(0) { $0 + Int($1.width) } == grid.columns)
      #expect(grid.cells.map(\.text).joined().unicodeScalars.count >= text.printable.unicodeScalars.count)
    }
  }
}
