/// Text on its way into a CSV cell.
public enum CSVText {
  /// The text as one cell (RFC 4180).
  ///
  /// What a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets read as "this is text": what
  /// begins with `=`, `+`, `-`, `@` or an apostrophe, or with a character that cannot be seen.
  public static func cell(_ text: String) -> String {
    let plain = isRisky(text) ? "'" + text : text
    guard plain.unicodeScalars.contains(where: { #",""#.unicodeScalars.contains($0) || $0.value < 0x20 })
    else {
      return plain
    }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }

  /// The text that a cell was made from: without the apostrophe, where one was put in front.
  public static func text(of field: String) -> String {
    guard field.first == "'" else { return field }
    let rest = String(field.unicodeScalars.dropFirst())
    return isRisky(rest) ? rest : field
  }

  private static func isRisky(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: break
    }
    switch first.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .privateUse,
      .unassigned:
      return true
    default: return false
    }
  }
}
