import Clearing

/// Reads the mapping of a collection: columns, split rule, code tables and date form.
public enum ImportMappingFile {
  /// The mapping of a file; throws the first fault with its line. Every code must be on its list.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> ImportMapping {
    let top = try YAMLRoot.read(text, name: name).fields(keys)
    let tables = try MappingTables(top["tables"])
    let rules = MappingRules(tables: tables, taxonomy: taxonomy)
    var mapping = ImportMapping(
      collection: try top.required("collection").text(), delimiter: try delimiter(top["delimiter"]),
      occurred: try rules.date(top.required("occurred_on")))
    mapping.received = try rules.date(top["received_on"])
    mapping.reference = try rules.text(top["reference"])
    if let area = try top["area"]?.fields(["state", "district", "municipality"]) {
      mapping.state = try rules.text(area["state"])
      mapping.district = try rules.text(area["district"])
      mapping.municipality = try rules.text(area["municipality"])
    }
    try readCodes(top, rules, &mapping)
    if let affected = try top["affected"]?.fields(["total", "persons"]) {
      mapping.affectedTotal = try affected.text("total")
      mapping.affectedPersons = try affected.text("persons")
    }
    mapping.reportedToPolice = try rules.answer(top["reported_to_police"])
    mapping.suspected = try rules.conditions(top.items("suspected"))
    mapping.narrative = try rules.text(top["narrative"])
    mapping.exactPlace = try rules.text(top["exact_place"])
    mapping.contributed = try top.flag("contributed", default: true)
    for item in try top.items("keep") { mapping.keep.append(try rules.keep(item)) }
    return mapping
  }

  private static let keys = [
    "collection", "delimiter", "tables", "occurred_on", "received_on", "reference", "area", "acts", "motives",
    "assessed_by", "places", "objects", "affected_kind", "accused_kind", "area_of_life", "reporter_relation",
    "channel", "affected", "reported_to_police", "suspected", "narrative", "exact_place", "contributed",
    "keep",
  ]

  private static func readCodes(
    _ top: Fields, _ rules: MappingRules, _ mapping: inout ImportMapping
  ) throws(RulebookError) {
    mapping.acts = try rules.codes(top["acts"], .acts)
    mapping.motives = try rules.codes(top["motives"], .motives)
    mapping.places = try rules.codes(top["places"], .places)
    mapping.objects = try rules.codes(top["objects"], .objects)
    mapping.affectedKind = try rules.codes(top["affected_kind"], .affectedKinds)
    mapping.accusedKind = try rules.codes(top["accused_kind"], .accusedKinds)
    mapping.areaOfLife = try rules.codes(top["area_of_life"], .areas)
    mapping.reporterRelation = try rules.codes(top["reporter_relation"], .reporterRelations)
    mapping.channel = try rules.codes(top["channel"], .channels)
    let hasMotives = mapping.motives.cells != nil || !mapping.motives.constant.isEmpty
    let assessor = hasMotives ? try top.required("assessed_by") : top["assessed_by"]
    mapping.assessor = try assessor?.code(.assessors, rules.taxonomy) ?? ""
  }

  private static func delimiter(_ entry: Entry?) throws(RulebookError) -> Character {
    guard let entry else { return "," }
    let text = try entry.raw()
    switch text {
    case ",", ";", "|", "\t": return Character(text)
    case "tab": return "\t"
    default: throw entry.error(.unknownWord(Shown.word(text), expected: [",", ";", "|", "tab"]))
    }
  }
}
