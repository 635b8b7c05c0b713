/// One field of a form: what stands around it and what is typed into it.
public struct FormField<ID: Hashable & Sendable>: Sendable {
  /// Which field it is.
  public let id: ID
  /// Its name, on the left.
  public let label: SafeText
  /// True if the form cannot be saved without a value.
  public let isRequired: Bool
  /// What may be typed, on the right.
  public let hint: SafeText
  /// Cells between the brackets.
  public let width: Int
  /// The field itself.
  public internal(set) var input: FormInput
  let check: @Sendable (FormValue) -> FieldVerdict
  var fault: FieldFault?
  var note: SafeText?

  /// Makes a field.
  ///
  /// - Parameter check: judges a value that is not empty, when the field is left and when the form is saved.
  public init(
    _ id: ID, label: SafeText, isRequired: Bool = false, hint: SafeText = .empty, width: Int = 18,
    input: FormInput, check: @escaping @Sendable (FormValue) -> FieldVerdict = { _ in .fine() }
  ) {
    self.id = id
    self.label = label
    self.isRequired = isRequired
    self.hint = hint
    self.width = max(1, width)
    self.input = input
    self.check = check
  }
}

/// What is typed into a field of a form.
public enum FormInput: Sendable {
  /// One line.
  case text(TextField)
  /// A password.
  case secret(SecretField)
  /// One of a list.
  case pick(PickField)
  /// One letter.
  case answer(YesNoField)
  /// Several lines, opened by Enter; `summary` words the number of lines for the closed field.
  case long(TextArea, summary: @Sendable (Int) -> SafeText)
}

/// The value of a field as its check and the owner of the form see it.
public enum FormValue: Sendable, Equatable {
  /// The text of a field of one or several lines, or what was typed into a pick field and not yet taken.
  case text(String)
  /// A password; its bytes are lent by `Form.withSecret`.
  case secret(isEmpty: Bool)
  /// The index of the option or answer taken.
  case choice(Int)
  /// Nothing.
  case empty
}

/// What a check says of a value.
public enum FieldVerdict: Sendable, Equatable {
  /// The value can be stored.
  ///
  /// `note` stands in place of the hint (the weekday of a date), `replacement` in place of the typed text (the
  /// date written out).
  case fine(note: SafeText? = nil, replacement: String? = nil)
  /// The value cannot be stored: what is wrong and what would be right, and a text that Enter puts in its place.
  case wrong([SafeText], suggestion: String? = nil)
}

/// What stands below a faulty field.
struct FieldFault: Sendable, Equatable {
  var lines: [SafeText]
  var suggestion: String?
}

extension FormInput {
  var value: FormValue {
    switch self {
    case .text(let field): return field.text.isEmpty ? .empty : .text(field.text)
    case .secret(let field): return field.isEmpty ? .empty : .secret(isEmpty: false)
    case .pick(let field):
      if !field.typed.isEmpty { return .text(field.typed) }
      return field.selection.map { .choice($0) } ?? .empty
    case .answer(let field): return field.selection.map { .choice($0) } ?? .empty
    case .long(let area, _): return area.text.isEmpty ? .empty : .text(area.text)
    }
  }
}
