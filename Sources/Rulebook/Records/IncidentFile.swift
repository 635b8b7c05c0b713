import Clearing

/// Reads a new incident.
public enum IncidentFile {
  /// The incident of a file; throws the first fault with its line.
  ///
  /// `today` stands in for a missing `received_on`; an incident is contributed unless it says otherwise.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> IncidentEntry {
    try read(YAMLRoot.read(text, name: name), today: today, taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(
    _ entry: Entry, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> IncidentEntry {
    let keys = IncidentFields.coreKeys + IncidentFields.textKeys + ["contributed"] + AccusedFields.keys
    let fields = try entry.fields(keys)
    let reader = Reader(today: today, taxonomy: taxonomy)
    var incident = try IncidentFields.entry(fields, reader, receivedOn: today)
    incident.accused = try AccusedFields.read(fields)
    return incident
  }
}
