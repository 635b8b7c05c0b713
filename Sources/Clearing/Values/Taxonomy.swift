/// All code lists in one version: what an incident or a case may be called.
public struct Taxonomy: RuleText {
  /// The version, as the file states it.
  public let version: String
  /// The lists in the order of the file.
  public let lists: [CodeListName: [CodeEntry]]
  private let places: [CodeListName: [String: Int]]

  /// A taxonomy of these lists; later entries with the same code are unreachable, the reader refuses them.
  public init(version: String, lists: [CodeListName: [CodeEntry]]) {
    self.version = version
    self.lists = lists
    places = lists.mapValues { entries in
      Dictionary(entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The entry of a code, whatever its validity.
  public func entry(_ list: CodeListName, _ code: String) -> CodeEntry? {
    guard let place = places[list]?[code] else { return nil }
    return lists[list]?[place]
  }

  /// All entries of a list, in its order.
  public func entries(_ list: CodeListName) -> [CodeEntry] { lists[list] ?? [] }

  /// The first list of another taxonomy that has codes which this one has not, with those codes; nil when there is none.
  public func codesMissing(from other: Taxonomy) -> (list: CodeListName, codes: [String])? {
    for list in CodeListName.allCases {
      let gone = other.entries(list).map(\.code).filter { entry(list, $0) == nil }
      if !gone.isEmpty { return (list, gone) }
    }
    return nil
  }

  /// Throws unless the list has the code and it may be used on that day.
  public func check(_ list: CodeListName, _ code: String, on day: CalendarDay) throws(Refusal) {
    guard let entry = entry(list, code), entry.isValid(on: day) else {
      throw .unknownCode(list: list, code: code)
    }
  }

  /// Throws at the first code that the list does not have on that day.
  public func check(_ list: CodeListName, _ codes: [String], on day: CalendarDay) throws(Refusal) {
    for code in codes { try check(list, code, on: day) }
  }

  /// Throws if there is a code that the list does not have on that day.
  public func check(_ list: CodeListName, _ code: String?, on day: CalendarDay) throws(Refusal) {
    if let code { try check(list, code, on: day) }
  }
}
