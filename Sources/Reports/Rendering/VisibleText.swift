/// Foreign text on its way onto paper or into a file that somebody may print to a terminal.
enum VisibleText {
  /// The text with everything spelled out that cannot be seen but acts: control characters other than line breaks and tabs, and
  /// characters that turn the direction, as `[U+202E]`.
  static func spelled(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isActive(scalar) { result += mark(scalar) } else { result.unicodeScalars.append(scalar) }
    }
  }

  /// Does the character act without being seen?
  static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "\t" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return true
    default: return false
    }
  }

  /// `[U+202E]`.
  static func mark(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
