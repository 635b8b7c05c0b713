/// Foreign text on its way into an OpenDocument file.
enum ODFText {
  /// The text without markup: escaped as in HTML, with line breaks, tabs and runs of spaces as the elements that OpenDocument has for
  /// them (OpenDocument 1.3 part 3, section 6.1), because XML readers would drop them.
  static func content(_ text: String) -> String {
    var result = ""
    var spaces = 0
    for character in HTMLText.escaped(text) {
      if character == " " {
        spaces += 1
        if spaces > 1 { continue }
      } else if spaces > 1 {
        result += "<text:s text:c=\"\(spaces - 1)\"/>"
      }
      if character != " " { spaces = 0 }
      switch character {
      case "\n": result += "<text:line-break/>"
      case "\t": result += "<text:tab/>"
      default: result.append(character)
      }
    }
    return spaces > 1 ? result + "<text:s text:c=\"\(spaces - 1)\"/>" : result
  }

  /// The text as the value of an attribute.
  static func attribute(_ text: String) -> String {
    HTMLText.escaped(text).replacing("\n", with: " ").replacing("\t", with: " ")
  }
}
