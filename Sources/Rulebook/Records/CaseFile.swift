import Clearing

/// Reads a new case: the file, a new incident or numbers of recorded ones, persons and contacts.
public enum CaseFile {
  /// The command of a file; throws the first fault with its line.
  ///
  /// `today` stands in for a missing `received_on`. Without a topic the first act of the incident is taken,
  /// without
  /// a place its municipality; incident and case share intake day, channel and kind of affected.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> OpenCase {
    try read(YAMLRoot.read(text, name: name), today: today, taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(_ entry: Entry, today: CalendarDay, taxonomy: Taxonomy) throws(RulebookError) -> OpenCase {
    let fields = try entry.fields(keys)
    let reader = Reader(today: today, taxonomy: taxonomy)
    var persons: [OpenCase.Affected] = []
    for item in try fields.items("persons") {
      persons.append(try PersonFields(item, reader).affected(from: nil))
    }
    let incident = try incident(fields, reader)
    var numbers: [String] = []
    for item in try fields.items("incident_numbers") {
      numbers.append(FileNumber.normalized(try item.text()))
    }
    return OpenCase(
      cover: try cover(fields, reader, incident?.core, hasPersons: !persons.isEmpty), incident: incident,
      incidentNumbers: numbers, persons: persons, note: try fields.text("note"),
      contributed: try fields.flag("contributed", default: true), accused: try AccusedFields.read(fields))
  }

  private static let keys =
    CoverFields.keys + ["incident", "incident_numbers", "persons", "note", "contributed"]
    + AccusedFields.keys

  private static func incident(_ fields: Fields, _ reader: Reader) throws(RulebookError) -> IncidentEntry? {
    guard let entry = fields["incident"] else { return nil }
    let keys = IncidentFields.coreKeys + IncidentFields.textKeys + ["contributed"]
    return try IncidentFields.entry(
      entry.fields(keys), reader, receivedOn: fields["received_on"]?.day(today: reader.today) ?? reader.today,
      channel: fields.code("channel", .channels, reader.taxonomy),
      affectedKind: fields.code("affected_kind", .affectedKinds, reader.taxonomy))
  }

  private static func cover(
    _ fields: Fields, _ reader: Reader, _ incident: IncidentCore?, hasPersons: Bool
  ) throws(RulebookError) -> CaseCover {
    let defaults: [(key: String, value: String?)] = [
      ("topic", incident?.acts.first), ("place", incident.map(\.area.label)), ("channel", incident?.channel),
      ("affected_kind", incident?.affectedKind ?? (hasPersons ? "individual" : nil)),
    ]
    for (key, value) in defaults where value == nil { _ = try fields.required(key) }
    let base = CaseCover(
      topic: incident?.acts.first ?? "", place: incident?.area.label ?? "", language: "de", urgency: .normal,
      receivedOn: incident?.receivedOn ?? reader.today, channel: incident?.channel ?? "",
      affectedKind: incident?.affectedKind ?? "individual")
    return try CoverFields.changes(fields, reader).applied(to: base)
  }
}
