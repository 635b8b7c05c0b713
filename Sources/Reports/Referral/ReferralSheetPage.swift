extension ReferralSheet {
  /// The sheet as one HTML page that needs nothing else: styled for A4 and for light and dark screens, no script.
  public func html() -> String {
    let sections = sections.map(html).joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header><h1>\(HTMLText.escaped(title))</h1><p>\(HTMLText.escaped(warning))</p></header>
      <main>
      \(sections)</main>
      </body>
      </html>

      """
  }

  private func html(_ section: Section) -> String {
    let lines = section.lines.map { line in
      line.label.isEmpty
        ? "<p>\(HTMLText.escaped(line.value))</p>\n"
        : "<dl><dt>\(HTMLText.escaped(line.label))</dt><dd>\(HTMLText.escaped(line.value))</dd></dl>\n"
    }
    return "<section>\n<h2>\(HTMLText.escaped(section.title))</h2>\n\(lines.joined())</section>\n"
  }

  private static let style = """
    @page { size: A4; margin: 20mm; }
    :root { color-scheme: light dark; }
    body { font: 11pt/1.45 sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em; }
    h1 { font-size: 1.4em; margin: 0; }
    h2 { font-size: 1.1em; border-bottom: 1px solid; margin: 1.6em 0 .4em; }
    dl { display: grid; grid-template-columns: 12em 1fr; margin: .2em 0; }
    dt { font-weight: bold; }
    dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    section { break-inside: avoid-page; }
    @media (prefers-color-scheme: dark) { body { background: #16181c; color: #e8e8e8; } }
    @media print { body { background: #fff; color: #000; margin: 0; max-width: none; padding: 0; } }
    """
}
