import Clearing

/// What a file changes in an incident.
public struct IncidentCorrection: Sendable {
  private let changes: Changes<IncidentCore>
  /// The narrative as it shall be; nil leaves it.
  public let narrative: String?
  /// The exact place as it shall be; nil leaves it.
  public let exactPlace: String?
  /// The police's own number as it shall be; nil leaves it.
  public let policeNumber: String?

  fileprivate init(_ changes: Changes<IncidentCore>, _ fields: Fields, _ reader: Reader) throws(RulebookError)
  {
    self.changes = changes
    narrative = try reader.value("narrative", of: fields)?.text()
    exactPlace = try reader.value("exact_place", of: fields)?.text()
    policeNumber = try reader.value("police_number", of: fields)?.text()
  }

  /// The core as it shall be; equal to the given one when the file names none of its parts.
  public func core(from current: IncidentCore) -> IncidentCore { changes.applied(to: current) }
}

/// Reads a correction of an incident: only the keys that are given change, `~` empties a part.
public enum IncidentCorrectionFile {
  /// The correction of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> IncidentCorrection {
    try read(YAMLRoot.read(text, name: name), today: today, taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(
    _ entry: Entry, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> IncidentCorrection {
    let fields = try entry.fields(IncidentFields.coreKeys + IncidentFields.textKeys)
    let reader = Reader(today: today, taxonomy: taxonomy, isCorrection: true)
    return try IncidentCorrection(try IncidentFields.changes(fields, reader), fields, reader)
  }
}
