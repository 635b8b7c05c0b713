import TerminalKit

/// Writes fields as CSV (RFC 4180), so that neither a spreadsheet nor a terminal acts on foreign text.
enum CSVText {
  /// One line without its end.
  static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") }

  /// One field, quoted where it has to be; a beginning that a spreadsheet takes for a formula gets an apostrophe.
  static func field(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text.utf8.first == UInt8(ascii: "-") ? "'" + text : text }
    let shown = SafeText(text).printable
    let isFormula = shown.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
    let quoted = shown.replacing("\"", with: "\"\"")
    return "\"" + (isFormula ? "'" : "") + quoted + "\""
  }

  /// Letters, digits and what stands in days, times and codes: nothing to quote, nothing to guard.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: ":"),
      UInt8(ascii: "."), UInt8(ascii: " "):
      return true
    default: return false
    }
  }
}
