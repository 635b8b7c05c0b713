/// The figures of a period as they are released: words in both languages, hidden figures as dots, nothing to be computed anew.
///
/// Whatever happens to cases, code lists or the program later, the sheet stays what it was.
public struct FrozenSheet: Hashable, Sendable, Codable {
  /// The period, such as `2026-H1`.
  public var period: String
  /// For whom it is made.
  public var audience: Audience
  /// Are figures shown that rest on one body alone? Its agreement to the sheet covers them.
  public var showsSingleBodies: Bool
  /// Is every figure rounded to a multiple of five? Left out where figures are exact.
  public var rounded: Bool?
  /// Up to when it was known.
  public var asOf: Moment
  /// The number of the newest entry it rests on.
  public var entry: UInt64
  /// The head code of that entry.
  public var head: String
  /// The bodies whose data it rests on, and who have to agree.
  public var givers: [BodyID]
  /// The tables in their order.
  public var tables: [FrozenTable]
  /// The method annex.
  public var annex: [FrozenPart]
  /// Words of the bodies for this period; left out where there are none.
  public var findings: [FrozenFinding]?

  /// A sheet of its parts.
  public init(
    period: String, audience: Audience, showsSingleBodies: Bool, asOf: Moment, entry: UInt64, head: String,
    givers: [BodyID] = [], tables: [FrozenTable], annex: [FrozenPart], findings: [FrozenFinding] = [],
    isRounded: Bool = false
  ) {
    rounded = isRounded ? true : nil
    self.period = period
    self.audience = audience
    self.showsSingleBodies = showsSingleBodies
    self.asOf = asOf
    self.entry = entry
    self.head = head
    self.givers = givers
    self.tables = tables
    self.annex = annex
    self.findings = findings.isEmpty ? nil : findings
  }
}

/// A text in both languages; the English one is left out where it is the same.
public struct FrozenWords: Hashable, Sendable, Codable {
  /// The German text.
  public var de: String
  /// The English text; nil where it is the same.
  public var en: String?

  /// A text in both languages.
  public init(german: String, english: String) {
    de = german
    en = german == english ? nil : english
  }

  /// The English text.
  public var english: String { en ?? de }
}

/// One table of a frozen sheet.
public struct FrozenTable: Hashable, Sendable, Codable {
  /// Its name for programs.
  public var id: String
  /// What it counts, as a code.
  public var unit: String
  /// Can one incident stand in several rows?
  public var isMultiple: Bool
  /// Its heading.
  public var title: FrozenWords
  /// Its unit in words.
  public var unitText: FrozenWords
  /// Its lines.
  public var rows: [FrozenRow]

  /// A table of its parts.
  public init(
    id: String, unit: String, isMultiple: Bool, title: FrozenWords, unitText: FrozenWords, rows: [FrozenRow]
  ) {
    self.id = id
    self.unit = unit
    self.isMultiple = isMultiple
    self.title = title
    self.unitText = unitText
    self.rows = rows
  }

  /// Is any of its figures hidden?
  public var hidesAnything: Bool { rows.contains { $0.cells.contains(".") } }
}

/// One line of a frozen table.
public struct FrozenRow: Hashable, Sendable, Codable {
  /// The code word.
  public var code: String
  /// What a person reads.
  public var label: FrozenWords
  /// The heading under which it stands.
  public var group: FrozenWords?
  /// A figure a column: digits, a dot for what is hidden, nothing where nothing can stand.
  public var cells: [String]
  /// Is the count only a known minimum? Left out where it is none.
  public var atLeast: Bool?
  /// Is it a median or a number of days, and no count? Left out where it is a count.
  public var derived: Bool?

  /// A line of its parts.
  public init(
    code: String, label: FrozenWords, group: FrozenWords?, cells: [String], atLeast: Bool, derived: Bool
  ) {
    self.code = code
    self.label = label
    self.group = group
    self.cells = cells
    self.atLeast = atLeast ? true : nil
    self.derived = derived ? true : nil
  }
}

/// One part of the method annex.
public struct FrozenPart: Hashable, Sendable, Codable {
  /// Its heading.
  public var title: FrozenWords
  /// Its sentences.
  public var lines: [FrozenWords]

  /// A part of its sentences.
  public init(title: FrozenWords, lines: [FrozenWords]) {
    self.title = title
    self.lines = lines
  }
}
