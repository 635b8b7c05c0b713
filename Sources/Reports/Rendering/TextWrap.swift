/// Breaks text at spaces so that no line is longer than a width, in characters; longer words are cut.
enum TextWrap {
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = word
      if !line.isEmpty, line.count + 1 + rest.count > width {
        lines.append(line)
        line = ""
      }
      while rest.count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line = line.isEmpty ? String(rest) : line + " " + rest
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
