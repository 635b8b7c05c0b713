/// How the rows of a collection become incidents: columns, code tables, date form, and what is kept of the source.
public struct ImportMapping: Hashable, Sendable {
  /// The collection's name; rows are known again by it and their content.
  public var collection: String
  /// The character between the columns.
  public var delimiter: Character
  /// When it happened.
  public var occurred: DateRule
  /// When it came in; nil for the day of the import.
  public var received: DateRule?
  /// The collection's own number.
  public var reference: TextRule?
  /// Land or state.
  public var state: TextRule?
  /// District.
  public var district: TextRule?
  /// Municipality.
  public var municipality: TextRule?
  /// Kinds of act.
  public var acts = CodeRule()
  /// Motives.
  public var motives = CodeRule()
  /// Who assessed the motives, as a code.
  public var assessor = ""
  /// Kinds of place.
  public var places = CodeRule()
  /// Kinds of object.
  public var objects = CodeRule()
  /// Kind of the affected.
  public var affectedKind = CodeRule()
  /// Kind of the other side.
  public var accusedKind = CodeRule()
  /// Area of life.
  public var areaOfLife = CodeRule()
  /// The reporter's relation.
  public var reporterRelation = CodeRule()
  /// The way by which it came in.
  public var channel = CodeRule()
  /// The column of how many were affected in all; a blank cell is unknown.
  public var affectedTotal: String?
  /// The column of how many persons were affected; a blank cell is unknown.
  public var affectedPersons: String?
  /// Was it reported to the police?
  public var reportedToPolice = AnswerRule()
  /// Under which conditions it is only suspected.
  public var suspected: [CellCondition] = []
  /// What happened, in words.
  public var narrative: TextRule?
  /// The exact place.
  public var exactPlace: TextRule?
  /// May the clearing office count it?
  public var contributed = true
  /// What is kept of the source beside the codes.
  public var keep: [KeepRule] = []

  /// A mapping of a collection with its date; everything else may be filled in.
  public init(collection: String, delimiter: Character = ",", occurred: DateRule) {
    self.collection = collection
    self.delimiter = delimiter
    self.occurred = occurred
  }

  /// Every column that the mapping reads, sorted: a file without one of them cannot be read with it.
  public var columns: [String] {
    var columns: Set<String> = [occurred.column]
    let texts = [reference, state, district, municipality, narrative, exactPlace]
    columns.formUnion(texts.compactMap { $0?.column })
    let codes = [
      acts, motives, places, objects, affectedKind, accusedKind, areaOfLife, reporterRelation, channel,
    ]
    columns.formUnion(codes.compactMap { $0.cells?.column })
    columns.formUnion([received?.column, affectedTotal, affectedPersons].compactMap { $0 })
    columns.formUnion((suspected + reportedToPolice.cases.flatMap(\.conditions)).map(\.cells.column))
    columns.formUnion(keep.map(\.cells.column))
    return columns.sorted()
  }
}
