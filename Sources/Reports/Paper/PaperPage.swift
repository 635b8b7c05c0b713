extension Paper {
  /// The paper as one HTML page that needs nothing else: styled for A4 and for light and dark screens, no script.
  public func html() -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(HTMLText.escaped(title))</h1>
    \(blocks.map(Self.html).joined())</main>
    </body>
    </html>

    """
  }

  private static func html(_ block: Block) -> String {
    switch block {
    case .heading(let text, let level):
      return "<h\(level + 1)>\(HTMLText.escaped(text))</h\(level + 1)>\n"
    case .paragraph(let text): return "<p>\(HTMLText.escaped(text))</p>\n"
    case .facts(let facts):
      let lines = facts.map {
        "<dt>\(HTMLText.escaped($0.label))</dt><dd>\(HTMLText.escaped($0.value))</dd>\n"
      }
      return "<dl>\n\(lines.joined())</dl>\n"
    case .table(let table): return html(table)
    case .signature(let text): return "<p class=\"signature\">\(HTMLText.escaped(text))</p>\n"
    }
  }

  private static func html(_ table: Table) -> String {
    let header = table.header.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = row.enumerated().map { place, text in
        place == 0
          ? "<th scope=\"row\">\(HTMLText.escaped(text))</th>" : "<td>\(HTMLText.escaped(text))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return "<table>\n<thead><tr>\(header)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  private static let style = """
    @page { size: A4; margin: 20mm; }
    :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --line: #767676; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e8e8e8; --line: #8a8f98; } }
    body { font: 11pt/1.45 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
      background: var(--paper); color: var(--ink); }
    h1 { font-size: 1.4em; margin: 0; }
    .signature { border-top: 1px solid var(--line); width: 20em; margin-top: 4em; break-inside: avoid; }
    h2 { font-size: 1.15em; border-bottom: 1px solid var(--line); margin: 1.6em 0 .4em; }
    h3 { font-size: 1em; margin: 1.2em 0 .2em; }
    p, dd, td, th { white-space: pre-wrap; overflow-wrap: anywhere; }
    dl { display: grid; grid-template-columns: minmax(7em, 12em) 1fr; gap: .1em .8em; margin: .6em 0; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: .25em .5em; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    h1, h2, h3 { break-after: avoid; }
    @media (max-width: 30em) { dl { display: block; } }
    @media print {
      :root { --paper: #fff; --ink: #000; --line: #767676; }
      body { margin: 0; max-width: none; padding: 0; }
    }
    """
}
