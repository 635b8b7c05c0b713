extension Form {
  /// The value of a field; `empty` for a field the form does not have.
  public func value(of id: ID) -> FormValue {
    fields.first { $0.id == id }?.input.value ?? .empty
  }

  /// The text of a field; the word shown for a choice; nothing for a password.
  public func text(of id: ID) -> String {
    switch fields.first(where: { $0.id == id })?.input {
    case .text(let field): field.text
    case .pick(let field): field.shown.printable
    case .answer(let field): field.selection.map { field.answers[$0].word.printable } ?? ""
    case .long(let area, _): area.text
    case .secret, nil: ""
    }
  }

  /// The index of the option or answer taken in a field.
  public func choice(of id: ID) -> Int? {
    if case .choice(let index) = value(of: id) { return index }
    return nil
  }

  /// Lends the bytes of a password field; nil if the form has no such field.
  public func withSecret<Result>(
    of id: ID, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result? {
    guard case .secret(let field) = fields.first(where: { $0.id == id })?.input else { return nil }
    return try field.withBytes(body)
  }

  /// Puts a text into a field, such as a kept draft: a pick field takes the option of that name.
  public mutating func setText(_ text: String, of id: ID) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    setText(text, of: index)
  }

  /// Puts a choice into a pick or answer field; nil empties it.
  public mutating func setChoice(_ choice: Int?, of id: ID) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    switch fields[index].input {
    case .pick(var field):
      field.select(choice)
      fields[index].input = .pick(field)
    case .answer(var field):
      field.select(choice)
      fields[index].input = .answer(field)
    case .text, .secret, .long: return
    }
  }

  /// Reports what the storing side found wrong with a field; the focus goes there.
  public mutating func report(_ lines: [SafeText], on id: ID) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].fault = FieldFault(lines: lines, suggestion: nil)
    focus(on: id)
  }

  /// The fields below which a fault stands.
  public var faults: [ID] { fields.filter { $0.fault != nil }.map(\.id) }

  /// The fields that need a value and have none.
  public var missing: [ID] { fields.filter { $0.isRequired && $0.input.value == .empty }.map(\.id) }

  mutating func setText(_ text: String, of index: Int) {
    fields[index].fault = nil
    switch fields[index].input {
    case .text(var field):
      field.text = text
      fields[index].input = .text(field)
    case .pick(var field):
      let wanted = SearchKey(text)
      field.select(
        field.options.firstIndex { $0.printable == text }
          ?? field.options.firstIndex { SearchKey($0.printable) == wanted })
      fields[index].input = .pick(field)
    case .answer(var field):
      field.select(field.answers.firstIndex { $0.word.printable == text })
      fields[index].input = .answer(field)
    case .long(var area, let summary):
      area.text = text
      fields[index].input = .long(area, summary: summary)
    case .secret: return
    }
  }

  /// Judges a field and notes the fault or the note. `completely`: an empty required field is a fault.
  mutating func check(_ index: Int, completely: Bool) -> Bool {
    let value = fields[index].input.value
    if value == .empty {
      let isMissing = completely && fields[index].isRequired
      fields[index].fault = isMissing ? FieldFault(lines: [words.missing], suggestion: nil) : nil
      fields[index].note = nil
      return !isMissing
    }
    if case .pick(let field) = fields[index].input, !field.typed.isEmpty {
      fields[index].fault = unknown(field.typed, nearest: field.nearest.map { field.options[$0] })
      return false
    }
    switch fields[index].check(value) {
    case .fine(let note, let replacement):
      if let replacement { setText(replacement, of: index) }
      fields[index].fault = nil
      fields[index].note = note
      return true
    case .wrong(let lines, let suggestion):
      fields[index].fault = FieldFault(lines: lines, suggestion: suggestion)
      fields[index].note = nil
      return false
    }
  }

  /// A key that a field refused: what was typed is no option, or a letter is no answer.
  mutating func refuse(nearest: Int?) -> FormOutcome<ID> {
    guard case .pick(let field) = fields[focus].input else { return .ignored }
    fields[focus].fault = unknown(field.typed, nearest: nearest.map { field.options[$0] })
    return .moved
  }

  private func unknown(_ typed: String, nearest: SafeText?) -> FieldFault {
    FieldFault(lines: [words.unknown(SafeText(typed))], suggestion: nearest?.printable)
  }
}
