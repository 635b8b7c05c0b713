/// What a form made of a key.
public enum FormOutcome<ID: Hashable & Sendable>: Sendable, Equatable {
  /// A value is another one now: time to keep the draft.
  case changed(ID)
  /// The focus or a cursor moved.
  case moved
  /// Every field was checked; store the values.
  case save
  /// Saving was asked for, but these fields are faulty; the focus is on the first.
  case refused([ID])
  /// Leave without saving.
  case cancel
  /// Help was asked for, on a field or on the form.
  case help(ID?)
  /// The key means nothing here.
  case ignored
}

/// Fields in one column with three buttons below them.
///
/// Enter, Tab and the arrows move the focus; letters are always text. Enter stays on a field whose value is
/// wrong, Tab and the arrows leave it. Enter on an offered suggestion takes it. F2 saves, F1 helps, Esc leaves.
public struct Form<ID: Hashable & Sendable>: Sendable {
  /// The key that saves.
  public static var saveKey: Key { .function(2) }
  /// The key that helps.
  public static var helpKey: Key { .function(1) }

  /// The fields from top to bottom.
  public internal(set) var fields: [FormField<ID>]
  /// Field or, from `fields.count` on, button that has the focus.
  public private(set) var focus = 0
  /// True while a field of several lines has the whole area.
  public private(set) var isWriting = false
  let words: FormWords

  /// A form with the focus on its first field.
  public init(_ fields: [FormField<ID>], words: FormWords) {
    self.fields = fields
    self.words = words
  }

  enum Button: Int, CaseIterable { case save, cancel, help }

  /// The field that has the focus; nil on a button.
  public var focusedField: ID? { fields.indices.contains(focus) ? fields[focus].id : nil }

  /// Moves the focus to a field.
  public mutating func focus(on id: ID) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    isWriting = false
    focus = index
  }

  /// Answers a key; `columns` is the width the form is drawn with.
  public mutating func update(_ key: Key, columns: Int) -> FormOutcome<ID> {
    if key == Self.saveKey { return save() }
    if key == Self.helpKey { return .help(focusedField) }
    guard fields.indices.contains(focus) else { return updateButton(key) }
    if isWriting { return updateWriting(key, columns: columns) }
    if key == .enter, let suggestion = fields[focus].fault?.suggestion { return take(suggestion) }
    switch updateInput(key, columns: columns) {
    case .changed:
      fields[focus].fault = nil
      fields[focus].note = nil
      return .changed(fields[focus].id)
    case .moved: return .moved
    case .done: return leave(by: 1, staysIfWrong: true)
    case .next: return leave(by: 1, staysIfWrong: false)
    case .previous: return leave(by: -1, staysIfWrong: false)
    case .refused(let nearest): return refuse(nearest: nearest)
    case .ignored: return key == .escape ? .cancel : .ignored
    }
  }

  /// Checks every field. If one is faulty the focus goes there.
  public mutating func save() -> FormOutcome<ID> {
    isWriting = false
    let faulty = fields.indices.filter { !check($0, completely: true) }
    guard let first = faulty.first else { return .save }
    focus = first
    return .refused(faulty.map { fields[$0].id })
  }

  private mutating func updateInput(_ key: Key, columns: Int) -> FieldOutcome {
    switch fields[focus].input {
    case .text(var field):
      let outcome = field.update(key)
      fields[focus].input = .text(field)
      return outcome
    case .secret(let field): return field.update(key)
    case .pick(var field):
      let before = field.selection
      let outcome = field.update(key)
      fields[focus].input = .pick(field)
      if field.selection != before { fields[focus].fault = nil }
      return outcome
    case .answer(var field):
      let outcome = field.update(key)
      fields[focus].input = .answer(field)
      return outcome
    case .long: return updateClosed(key, columns: columns)
    }
  }

  /// A closed field of several lines: Enter opens it, and so does typing.
  private mutating func updateClosed(_ key: Key, columns: Int) -> FieldOutcome {
    switch key {
    case .enter:
      isWriting = true
      return .moved
    case .character, .paste:
      isWriting = true
      return write(key, columns: columns)
    case .tab, .down: return .next
    case .backTab, .up: return .previous
    case .escape, .left, .right, .pageUp, .pageDown, .home, .end, .backspace, .delete, .insert, .function,
      .pasteTooLong, .resize, .hangUp:
      return .ignored
    }
  }

  private mutating func updateWriting(_ key: Key, columns: Int) -> FormOutcome<ID> {
    switch write(key, columns: columns) {
    case .changed:
      fields[focus].fault = nil
      return .changed(fields[focus].id)
    case .moved, .done, .refused: return .moved
    case .next:
      isWriting = false
      return leave(by: 1, staysIfWrong: false)
    case .previous:
      isWriting = false
      return leave(by: -1, staysIfWrong: false)
    case .ignored:
      guard key == .escape else { return .ignored }
      isWriting = false
      return .moved
    }
  }

  private mutating func write(_ key: Key, columns: Int) -> FieldOutcome {
    guard case .long(var area, let summary) = fields[focus].input else { return .ignored }
    let outcome = area.update(key, width: columns)
    fields[focus].input = .long(area, summary: summary)
    return outcome
  }

  private mutating func updateButton(_ key: Key) -> FormOutcome<ID> {
    switch key {
    case .left, .up, .backTab: return moveFocus(by: -1)
    case .right, .down, .tab: return moveFocus(by: 1)
    case .escape: return .cancel
    case .enter, .character(" "):
      switch Button(rawValue: focus - fields.count) {
      case .save: return save()
      case .cancel: return .cancel
      case .help: return .help(nil)
      case nil: return .ignored
      }
    case .character, .pageUp, .pageDown, .home, .end, .backspace, .delete, .insert, .function, .paste,
      .pasteTooLong, .resize, .hangUp:
      return .ignored
    }
  }

  private mutating func take(_ suggestion: String) -> FormOutcome<ID> {
    setText(suggestion, of: focus)
    let id = fields[focus].id
    _ = leave(by: 1, staysIfWrong: true)
    return .changed(id)
  }

  private mutating func leave(by step: Int, staysIfWrong: Bool) -> FormOutcome<ID> {
    let before = fields[focus].input.value
    let id = fields[focus].id
    let isFine = check(focus, completely: false)
    if isFine || !staysIfWrong { _ = moveFocus(by: step) }
    let after = fields.first { $0.id == id }?.input.value
    return before == after ? .moved : .changed(id)
  }

  private mutating func moveFocus(by step: Int) -> FormOutcome<ID> {
    let places = fields.count + Button.allCases.count
    focus = min(max(0, focus + step), places - 1)
    return .moved
  }
}
