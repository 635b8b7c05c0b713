/// A table's counts as horizontal bars in SVG: one bar a row, as long as its share of the longest one.
///
/// Lengths are per cent of the drawing and text has a fixed size, so that one drawing fits a phone, a desk and a sheet of A4.
struct BarChart {
  /// Where bars begin, and how long the longest is, in per cent of the width.
  static let (start, longest) = (45.0, 45.0)

  let table: ReportTable
  /// What somebody hears who cannot see it.
  let description: String

  /// The drawing; nil where there is nothing to compare.
  var svg: String? {
    let most = table.rows.compactMap(\.count).max() ?? 0
    guard table.isDrawn, most > 0 else { return nil }
    var top = 0
    var marks = ""
    for row in table.rows {
      let lines = Self.lines(row.label)
      let height = lines.count * Self.lineHeight + Self.gap
      marks += mark(row, lines, top: top, height: height, most: most)
      top += height
    }
    return """
      <svg role="img" aria-label="\(HTMLText.escaped(description))" width="100%" height="\(top)">
      \(marks)</svg>
      """
  }

  private func mark(_ row: ReportRow, _ lines: [String], top: Int, height: Int, most: Int) -> String {
    let middle = top + height / 2
    // What is hidden is no bar at all, and a dot where the number would stand.
    let width = Self.longest * Double(row.count ?? 0) / Double(most)
    let first = middle - (lines.count - 1) * Self.lineHeight / 2 + Self.baseline
    let words = lines.enumerated().map { place, line in
      "<text x=\"\(Self.start - 1.5)%\" y=\"\(first + place * Self.lineHeight)\" class=\"label\">"
        + "\(HTMLText.escaped(line))</text>\n"
    }
    let bar =
      row[.current] == .hidden
      ? ""
      : "<rect x=\"\(Self.start)%\" y=\"\(middle - 7)\" width=\"\(SVGNumber.text(width))%\" height=\"14\"/>\n"
    let value =
      "<text x=\"\(SVGNumber.text(Self.start + width))%\" dx=\"6\" y=\"\(middle + Self.baseline)\">\(row[.current].text)</text>\n"
    return words.joined() + bar + value
  }

  /// The label in lines that fit beside the bars of a narrow screen; a word that is too long gets a hyphen.
  static func lines(_ label: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for part in label.split(separator: " ").flatMap(parts) {
      let longer = line.isEmpty || part.isInside ? line + part.text : line + " " + part.text
      if longer.count <= labelLength {
        line = longer
      } else {
        if !line.isEmpty { lines.append(line) }
        line = part.text
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// A word in the pieces at which it may be broken: behind a stroke or a hyphen, and where it is longer than a line.
  private static func parts(_ word: Substring) -> [(text: String, isInside: Bool)] {
    var parts: [String] = []
    var part = ""
    for letter in word {
      if part.count == labelLength {
        parts.append(String(part.dropLast()) + "-")
        part = String(part.suffix(1))
      }
      part.append(letter)
      if letter == "/" || letter == "-" {
        parts.append(part)
        part = ""
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts.enumerated().map { ($1, $0 > 0) }
  }

  private static let labelLength = 19
  private static let lineHeight = 15
  private static let gap = 9
  private static let baseline = 4
}
