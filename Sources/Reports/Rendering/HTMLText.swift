/// Foreign text on its way into HTML.
public enum HTMLText {
  /// The text without markup: the five characters that mean something are escaped, and what cannot be seen but acts
  /// (control characters, characters that turn the direction) is spelled out as `[U+202E]`.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default:
        if VisibleText.isActive(scalar) {
          result += VisibleText.mark(scalar)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// The text without markup, with a place to break the line behind each slash, where browsers would not.
  public static func breakable(_ text: String) -> String {
    escaped(text).split(separator: "/", omittingEmptySubsequences: false).joined(separator: "/<wbr>")
  }
}
