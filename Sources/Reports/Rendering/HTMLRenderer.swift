import Clearing
import Config

/// A sheet as one HTML page that needs nothing else: charts inside, a table under each, styled for A4 and for light and dark
/// screens, readable aloud, without any script.
public enum HTMLRenderer {
  /// The page.
  public static func page(_ sheet: SummarySheet) -> String {
    let sections = sheet.tables.map { HTMLSection(table: $0, sheet: sheet).html }.joined()
    let note = sheet.notes.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(sheet.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escaped(sheet.heading))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(HTMLText.escaped(sheet.heading))</h1>
      <p><strong>\(HTMLText.escaped(sheet.standingText))</strong></p>
      \(note)
      </header>
      \(contents(sheet))<main>
      \(sections)\(findings(sheet))\(annex(sheet))</main>
      </body>
      </html>

      """
  }

  private static func contents(_ sheet: SummarySheet) -> String {
    guard !sheet.tables.isEmpty else { return "" }
    var lines = sheet.tables.map {
      "<li><a href=\"#\($0.id.rawValue)\">\(HTMLText.escaped($0.title))</a></li>\n"
    }
    if let part = sheet.findingsPart {
      lines.append("<li><a href=\"#findings\">\(HTMLText.escaped(part.title))</a></li>\n")
    }
    if !sheet.annex.isEmpty {
      let title = HTMLText.escaped(ReportPhrase.annex.text(in: sheet.language))
      lines.append("<li><a href=\"#annex\">\(title)</a></li>\n")
    }
    let label = HTMLText.escaped(ReportPhrase.contents.text(in: sheet.language))
    return "<nav aria-label=\"\(label)\">\n<ol>\n\(lines.joined())</ol>\n</nav>\n"
  }

  private static func findings(_ sheet: SummarySheet) -> String {
    guard let part = sheet.findingsPart else { return "" }
    let lines = part.lines.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined()
    return "<section id=\"findings\">\n<h2>\(HTMLText.escaped(part.title))</h2>\n\(lines)</section>\n"
  }

  private static func annex(_ sheet: SummarySheet) -> String {
    guard !sheet.annex.isEmpty else { return "" }
    let parts = sheet.annex.map { part in
      "<h3>\(HTMLText.escaped(part.title))</h3>\n"
        + part.lines.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined()
    }
    let title = HTMLText.escaped(ReportPhrase.annex.text(in: sheet.language))
    return "<section id=\"annex\">\n<h2>\(title)</h2>\n\(parts.joined())</section>\n"
  }

  private static let style = """
    @page { size: A4; margin: 18mm; }
    :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --bar: #1f5fa8; --line: #767676; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #16181c; --ink: #e8e8e8; --bar: #8ab8f0; --line: #8a8f98; }
    }
    body { font: 11pt/1.45 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
      background: var(--paper); color: var(--ink); }
    h1 { font-size: 1.5em; margin: 0; }
    h2 { font-size: 1.15em; border-bottom: 1px solid var(--line); margin: 2em 0 .3em; }
    h3 { font-size: 1em; margin: 1em 0 0; }
    section p { margin: .3em 0; }
    a { color: inherit; }
    ol { columns: 2 14em; padding-left: 1.6em; }
    figure { margin: .6em 0; }
    svg { display: block; overflow: visible; }
    svg rect, svg circle { fill: var(--bar); }
    svg line { stroke: var(--bar); stroke-width: 2; }
    svg .axis { stroke: var(--line); stroke-width: 1; }
    svg text { font: 12px sans-serif; fill: var(--ink); }
    svg .label { text-anchor: end; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; padding: .3em 0; }
    th, td { padding: .15em .4em; text-align: right; vertical-align: bottom; border-bottom: 1px solid var(--line); }
    th:first-child { text-align: left; overflow-wrap: anywhere; hyphens: auto; font-weight: normal; }
    thead th { white-space: nowrap; }
    thead th, tbody th[scope=rowgroup] { font-weight: bold; }
    thead { display: table-header-group; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tr, figure { break-inside: avoid; }
    h2, caption { break-after: avoid; }
    @media print {
      :root { --paper: #fff; --ink: #000; --bar: #1f5fa8; --line: #767676; }
      body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; }
      nav { display: none; }
    }
    """
}

/// One table of the page: heading, chart, rows.
private struct HTMLSection {
  let table: ReportTable
  let sheet: SummarySheet

  var html: String {
    let title = HTMLText.escaped(table.title)
    let unit = HTMLText.escaped(text(.unitLine, ["unit": table.unitText]))
    let chart =
      table.id == .months
      ? LineChart(table: table, description: text(.lineChart, ["title": table.title])).svg
      : BarChart(table: table, description: text(.chart, ["title": table.title])).svg
    return """
      <section id="\(table.id.rawValue)">
      <h2>\(title)</h2>
      \(chart.map { "<figure>\n\($0)\n</figure>\n" } ?? "")<table>
      <caption>\(unit)</caption>
      <thead><tr>\(header)</tr></thead>
      \(bodies)</table>
      </section>

      """
  }

  private func text(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: sheet.language, values)
  }

  private var header: String {
    let first = "<th scope=\"col\">\(HTMLText.escaped(text(.rowHeader)))</th>"
    return first
      + table.columns.map {
        "<th scope=\"col\">\(HTMLText.escaped(table.heading($0, sheet.period)))</th>"
      }
      .joined()
  }

  /// Rows of one group stand in one body under its name.
  private var bodies: String {
    var result = ""
    var rows = table.rows[...]
    while let first = rows.first {
      let group = rows.prefix { $0.group == first.group }
      rows = rows.dropFirst(group.count)
      let name = first.group.map { name in
        "<tr><th scope=\"rowgroup\" colspan=\"\(table.columns.count + 1)\">"
          + "\(HTMLText.escaped(name))</th></tr>\n"
      }
      result += "<tbody>\n\(name ?? "")\(group.map(line).joined())</tbody>\n"
    }
    return result
  }

  private func line(_ row: ReportRow) -> String {
    let cells = table.columns.map { column in
      row[column] == .hidden
        ? "<td><span aria-hidden=\"true\">.</span><span class=\"heard\">\(HTMLText.escaped(text(.hiddenCell)))</span></td>"
        : "<td>\(row[column].text)</td>"
    }
    return "<tr><th scope=\"row\">\(HTMLText.breakable(row.label))</th>\(cells.joined())</tr>\n"
  }
}
