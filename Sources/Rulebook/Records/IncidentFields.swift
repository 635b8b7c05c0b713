import Clearing

/// The statements about an incident that a new one, a case and a correction have in common.
enum IncidentFields {
  static let coreKeys = [
    "occurred_on", "received_on", "area", "acts", "motives", "area_of_life", "places", "objects",
    "affected_kind", "affected", "accused_kind", "reported_to_police", "consequences", "reporter_relation",
    "channel", "suspected", "age_bands", "municipal_staff", "in_public_role", "known_acts",
  ]
  static let textKeys = ["narrative", "exact_place", "police_number"]

  /// The changes to a core that the file names.
  static func changes(_ fields: Fields, _ reader: Reader) throws(RulebookError) -> Changes<IncidentCore> {
    var changes = Changes<IncidentCore>()
    try readDays(fields, reader, &changes)
    try readArea(fields, reader, &changes)
    try readCodes(fields, reader, &changes)
    try AffectedFields.read(fields, reader, &changes)
    try changes.set(\.reportedToPolice, "reported_to_police", fields, reader) { entry throws(RulebookError) in
      try entry.answer()
    }
    try changes.set(\.suspected, "suspected", fields, reader) { entry throws(RulebookError) in
      try entry.flag()
    }
    return changes
  }

  /// A new incident, with these defaults where it says nothing.
  static func entry(
    _ fields: Fields, _ reader: Reader, receivedOn: CalendarDay, channel: String? = nil,
    affectedKind: String? = nil
  ) throws(RulebookError) -> IncidentEntry {
    let occurred = try fields.required("occurred_on").occurrence(today: reader.today)
    var core = IncidentCore(occurred: occurred, receivedOn: receivedOn, area: Area())
    core.channel = channel
    core.affectedKind = affectedKind
    _ = try fields.required("area")
    return IncidentEntry(
      core: try changes(fields, reader).applied(to: core), narrative: try fields.text("narrative") ?? "",
      exactPlace: try fields.text("exact_place"), policeNumber: try fields.text("police_number"),
      contributed: try fields.flag("contributed", default: true))
  }

  private static func readDays(
    _ fields: Fields, _ reader: Reader, _ changes: inout Changes<IncidentCore>
  ) throws(RulebookError) {
    try changes.set(\.occurred, "occurred_on", fields, reader) { entry throws(RulebookError) in
      try entry.occurrence(today: reader.today)
    }
    try changes.set(\.receivedOn, "received_on", fields, reader) { entry throws(RulebookError) in
      try entry.day(today: reader.today)
    }
  }

  private static func readArea(
    _ fields: Fields, _ reader: Reader, _ changes: inout Changes<IncidentCore>
  ) throws(RulebookError) {
    guard let entry = try reader.value("area", of: fields) else { return }
    guard case .mapping = entry.node else {
      let municipality = try entry.text()
      return changes.add { $0.area.municipality = municipality }
    }
    let area = try entry.fields(["state", "district", "municipality"])
    let text: (Entry) throws(RulebookError) -> String = { entry throws(RulebookError) in try entry.text() }
    try changes.setOrClear(\.area.state, "state", area, reader, text)
    try changes.setOrClear(\.area.district, "district", area, reader, text)
    try changes.setOrClear(\.area.municipality, "municipality", area, reader, text)
  }

  private static func readCodes(
    _ fields: Fields, _ reader: Reader, _ changes: inout Changes<IncidentCore>
  ) throws(RulebookError) {
    try changes.setCodes(\.acts, "acts", .acts, fields, reader)
    try changes.setCodes(\.places, "places", .places, fields, reader)
    try changes.setCodes(\.objects, "objects", .objects, fields, reader)
    try changes.setCodes(\.consequences, "consequences", .consequences, fields, reader)
    try changes.setCode(\.areaOfLife, "area_of_life", .areas, fields, reader)
    try changes.setCode(\.affectedKind, "affected_kind", .affectedKinds, fields, reader)
    try changes.setCode(\.accusedKind, "accused_kind", .accusedKinds, fields, reader)
    try changes.setCode(\.reporterRelation, "reporter_relation", .reporterRelations, fields, reader)
    try changes.setCode(\.channel, "channel", .channels, fields, reader)
    switch try reader.statement("motives", of: fields) {
    case .nothing: break
    case .empty: changes.add { $0.motives = [] }
    case .value(let entry):
      let motives = try motives(entry, reader)
      // An empty list takes back what was said; a filled one speaks for its side only.
      changes.add { if motives.isEmpty { $0.motives = [] } else { $0.assess(motives) } }
    }
  }

  /// Motives as plain codes, or as `{code, assessed_by, primary}`; counselling assesses unless said
  /// otherwise.
  private static func motives(_ entry: Entry, _ reader: Reader) throws(RulebookError) -> [Motive] {
    if case .mapping = entry.node { return [try motive(entry, reader)] }
    var motives: [Motive] = []
    for item in try entry.items() { motives.append(try motive(item, reader)) }
    return motives
  }

  private static func motive(_ item: Entry, _ reader: Reader) throws(RulebookError) -> Motive {
    guard case .mapping = item.node else {
      return Motive(code: try item.code(.motives, reader.taxonomy), assessedBy: "counselling")
    }
    let fields = try item.fields(["code", "assessed_by", "primary"])
    return Motive(
      code: try fields.required("code").code(.motives, reader.taxonomy),
      assessedBy: try fields.code("assessed_by", .assessors, reader.taxonomy) ?? "counselling",
      primary: try fields.flag("primary", default: false))
  }
}
