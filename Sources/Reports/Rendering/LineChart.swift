/// The course of a table of months as a line in SVG: one point a month or quarter, as high as its share of the highest one.
///
/// Lengths across are per cent of the drawing, heights are pixels, so that one drawing fits a phone, a desk and a sheet of A4.
struct LineChart {
  /// Where the first point lies and how far the last one is from it, in per cent of the width.
  static let (start, width) = (8.0, 86.0)
  /// Where the highest point and zero lie, in pixels from the top.
  static let (top, bottom) = (20.0, 140.0)

  let table: ReportTable
  /// What somebody hears who cannot see it.
  let description: String

  /// A point of the line: its month or quarter, and its count where it is shown.
  private struct Point {
    let label: String
    let x: Double
    let count: Int?
  }

  /// The drawing; nil where there is no course to see.
  var svg: String? {
    let rows = table.rows.filter { $0.code != "month_unknown" }
    let most = rows.compactMap(\.count).max() ?? 0
    guard most > 0, rows.count > 1 else { return nil }
    let points = rows.enumerated().map { place, row in
      Point(
        label: row.label, x: Self.start + Self.width * Double(place) / Double(rows.count - 1),
        count: row.count)
    }
    let lines = zip(points, points.dropFirst()).compactMap { line($0, $1, most) }
    return """
      <svg role="img" aria-label="\(HTMLText.escaped(description))" width="100%" height="170">
      \(axis(most))\(lines.joined())\(points.compactMap { dot($0, most) }.joined())\(labels(points))</svg>

      """
  }

  /// From a point to the next; what is hidden is a gap.
  private func line(_ from: Point, _ to: Point, _ most: Int) -> String? {
    guard let first = from.count, let second = to.count else { return nil }
    return "<line x1=\"\(SVGNumber.text(from.x))%\" y1=\"\(height(first, most))\""
      + " x2=\"\(SVGNumber.text(to.x))%\" y2=\"\(height(second, most))\"/>\n"
  }

  private func dot(_ point: Point, _ most: Int) -> String? {
    point.count.map {
      "<circle cx=\"\(SVGNumber.text(point.x))%\" cy=\"\(height($0, most))\" r=\"3\"/>\n"
    }
  }

  private func height(_ count: Int, _ most: Int) -> String {
    SVGNumber.text(Self.bottom - (Self.bottom - Self.top) * Double(count) / Double(most))
  }

  /// Zero and the highest count.
  private func axis(_ most: Int) -> String {
    [(0, Self.bottom), (most, Self.top)].map { count, y in
      "<line class=\"axis\" x1=\"\(SVGNumber.text(Self.start))%\" y1=\"\(SVGNumber.text(y))\""
        + " x2=\"\(SVGNumber.text(Self.start + Self.width))%\" y2=\"\(SVGNumber.text(y))\"/>\n"
        + "<text class=\"label\" x=\"\(SVGNumber.text(Self.start - 1))%\" y=\"\(SVGNumber.text(y + 4))\">\(count)</text>\n"
    }.joined()
  }

  /// Four labels fit a phone.
  private func labels(_ points: [Point]) -> String {
    let step = max(1, (points.count + 3) / 4)
    return stride(from: 0, to: points.count, by: step).map { place in
      "<text x=\"\(SVGNumber.text(points[place].x))%\" y=\"160\">\(HTMLText.escaped(points[place].label))</text>\n"
    }.joined()
  }
}
