/// The words of a form; all of them come from the caller.
public struct FormWords: Sendable {
  /// Behind the label of a field that needs a value: `Pflicht`.
  public var required: SafeText
  /// Begins the line below a faulty field: `FEHLER:`.
  public var fault: SafeText
  /// Says that a value is missing.
  public var missing: SafeText
  /// Says that a text is none of the options.
  public var unknown: @Sendable (SafeText) -> SafeText
  /// Offers a text that Enter puts into the field.
  public var suggestion: @Sendable (SafeText) -> SafeText
  /// The button that saves, without brackets.
  public var save: SafeText
  /// The button that leaves.
  public var cancel: SafeText
  /// The button that helps.
  public var help: SafeText

  /// Makes the words.
  public init(
    required: SafeText, fault: SafeText, missing: SafeText,
    unknown: @escaping @Sendable (SafeText) -> SafeText,
    suggestion: @escaping @Sendable (SafeText) -> SafeText,
    save: SafeText, cancel: SafeText, help: SafeText
  ) {
    self.required = required
    self.fault = fault
    self.missing = missing
    self.unknown = unknown
    self.suggestion = suggestion
    self.save = save
    self.cancel = cancel
    self.help = help
  }
}
