import Config

/// A paper to read, print or send: headings, texts and tables, worded in one language, for any form of output.
public struct Paper: Hashable, Sendable {
  /// A part of the paper.
  public enum Block: Hashable, Sendable {
    /// A heading of level 1 to 3.
    case heading(String, level: Int)
    /// A paragraph; line breaks are kept.
    case paragraph(String)
    /// Labels with their values.
    case facts([Fact])
    /// A table; the first column names the row.
    case table(Table)
    /// A line to sign on, with what stands below it.
    case signature(String)
  }

  /// A label with its value.
  public struct Fact: Hashable, Sendable {
    /// The label.
    public let label: String
    /// The value, which may come from outside.
    public let value: String
  }

  /// Rows under a header.
  public struct Table: Hashable, Sendable {
    /// What stands above each column.
    public let header: [String]
    /// The rows.
    public let rows: [[String]]
    /// Are all cells but the first of a row short? Then it is set in columns in plain text too.
    public var isCompact = false
  }

  /// Its title.
  public let title: String
  /// The language of its words.
  public let language: Language
  /// Its parts in their order.
  public internal(set) var blocks: [Block] = []
  /// The same as one table, for a spreadsheet.
  public internal(set) var sheet: Table

  init(title: String, language: Language, sheet: Table = Table(header: [], rows: [])) {
    self.title = title
    self.language = language
    self.sheet = sheet
  }

  /// Adds a table; the first one is also what a spreadsheet gets, unless there is another for it.
  mutating func table(header: [String], rows: [[String]]) {
    blocks.append(.table(Table(header: header, rows: rows)))
    if sheet.header.isEmpty { sheet = Table(header: header, rows: rows) }
  }

  /// Adds a line to sign on.
  mutating func signature(_ text: String) { blocks.append(.signature(text)) }

  /// Adds a heading.
  mutating func heading(_ text: String, level: Int = 1) { blocks.append(.heading(text, level: level)) }

  /// Adds a paragraph, if there is something to say.
  mutating func paragraph(_ text: String?) {
    if let text, !text.isEmpty { blocks.append(.paragraph(text)) }
  }

  /// Adds labels with their values; those without a value are left out.
  mutating func facts(_ facts: [(String, String?)]) {
    let known = facts.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : Fact(label: label, value: $0) }
    }
    if !known.isEmpty { blocks.append(.facts(known)) }
  }
}
