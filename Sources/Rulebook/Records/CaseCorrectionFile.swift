import Clearing

/// What a file changes in a case.
public struct CaseCorrection: Sendable {
  private let changes: Changes<CaseCover>
  private let people: [PersonFields]

  fileprivate init(changes: Changes<CaseCover>, people: [PersonFields]) {
    self.changes = changes
    self.people = people
  }

  /// The cover as it shall be; equal to the given one when the file names none of its parts.
  public func cover(from current: CaseCover) -> CaseCover { changes.applied(to: current) }

  /// The persons that the file names, each on top of the known one with the same short name.
  public func persons(from known: [OpenCase.Affected]) -> [OpenCase.Affected] {
    people.map { fields in fields.affected(from: known.first { $0.person.label == fields.label }) }
  }
}

/// Reads a correction of a case: only the keys that are given change, `~` empties a part.
public enum CaseCorrectionFile {
  /// The correction of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> CaseCorrection {
    try read(YAMLRoot.read(text, name: name), today: today, taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(
    _ entry: Entry, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> CaseCorrection {
    let fields = try entry.fields(CoverFields.keys + ["persons"])
    let reader = Reader(today: today, taxonomy: taxonomy, isCorrection: true)
    var people: [PersonFields] = []
    for item in try fields.items("persons") { people.append(try PersonFields(item, reader)) }
    return CaseCorrection(changes: try CoverFields.changes(fields, reader), people: people)
  }
}
