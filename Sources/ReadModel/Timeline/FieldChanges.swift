import Clearing

/// Compares two versions of a record field by field; one change for each field that differs.
enum FieldChanges {
  static func between(_ old: CaseCover, _ new: CaseCover) -> [FieldChange] {
    [
      FieldChange(.topic, .code(.acts, old.topic), .code(.acts, new.topic)),
      FieldChange(.place, .text(old.place), .text(new.place)),
      FieldChange(.language, .code(.languages, old.language), .code(.languages, new.language)),
      FieldChange(.urgency, .urgency(old.urgency), .urgency(new.urgency)),
      FieldChange(.caseReceivedOn, .day(old.receivedOn), .day(new.receivedOn)),
      FieldChange(.caseChannel, .code(.channels, old.channel), .code(.channels, new.channel)),
      FieldChange(
        .caseAffectedKind, .code(.affectedKinds, old.affectedKind), .code(.affectedKinds, new.affectedKind)),
      FieldChange(.needs, .list(.needs, old.needs), .list(.needs, new.needs)),
      FieldChange(.caseMunicipalStaff, .flag(old.municipalStaff), .flag(new.municipalStaff)),
    ].compactMap { $0 }
  }

  static func between(_ old: PersonRecord, _ new: PersonRecord) -> [FieldChange] {
    [
      FieldChange(.personName, .text(old.name), .text(new.name)),
      FieldChange(.ageBand, .code(.ageBands, old.ageBand), .code(.ageBands, new.ageBand)),
      FieldChange(.personLanguage, .text(old.language), .text(new.language)),
    ].compactMap { $0 }
  }

  static func between(_ old: ContactRecord, _ new: ContactRecord) -> [FieldChange] {
    [
      FieldChange(.phone, .text(old.phone), .text(new.phone)),
      FieldChange(.mail, .text(old.mail), .text(new.mail)),
      FieldChange(.address, .text(old.address), .text(new.address)),
      FieldChange(.advice, .text(old.advice), .text(new.advice)),
    ].compactMap { $0 }
  }

  static func between(_ old: IncidentCore, _ new: IncidentCore) -> [FieldChange] {
    basics(old, new) + circumstances(old, new) + persons(old, new)
  }

  static func between(_ old: IncidentNarrated, _ new: IncidentNarrated) -> [FieldChange] {
    [
      FieldChange(.narrative, .text(old.narrative), .text(new.narrative)),
      FieldChange(.exactPlace, .text(old.exactPlace), .text(new.exactPlace)),
      FieldChange(.policeNumber, .text(old.policeNumber), .text(new.policeNumber)),
    ].compactMap { $0 }
  }

  private static func basics(_ old: IncidentCore, _ new: IncidentCore) -> [FieldChange] {
    [
      FieldChange(.occurred, .occurrence(old.occurred), .occurrence(new.occurred)),
      FieldChange(.incidentReceivedOn, .day(old.receivedOn), .day(new.receivedOn)),
      FieldChange(.area, .text(words(old.area)), .text(words(new.area))),
      FieldChange(.acts, .list(.acts, old.acts), .list(.acts, new.acts)),
      FieldChange(.motives, motives(old), motives(new)),
      FieldChange(.areaOfLife, .code(.areas, old.areaOfLife), .code(.areas, new.areaOfLife)),
      FieldChange(.places, .list(.places, old.places), .list(.places, new.places)),
      FieldChange(.objects, .list(.objects, old.objects), .list(.objects, new.objects)),
    ].compactMap { $0 }
  }

  private static func circumstances(_ old: IncidentCore, _ new: IncidentCore) -> [FieldChange] {
    [
      FieldChange(
        .incidentAffectedKind, .code(.affectedKinds, old.affectedKind),
        .code(.affectedKinds, new.affectedKind)),
      FieldChange(.affected, .affected(old.affected), .affected(new.affected)),
      FieldChange(.accusedKind, .code(.accusedKinds, old.accusedKind), .code(.accusedKinds, new.accusedKind)),
      FieldChange(.reportedToPolice, .answer(old.reportedToPolice), .answer(new.reportedToPolice)),
      FieldChange(
        .consequences, .list(.consequences, old.consequences), .list(.consequences, new.consequences)),
      FieldChange(
        .reporterRelation, .code(.reporterRelations, old.reporterRelation),
        .code(.reporterRelations, new.reporterRelation)),
      FieldChange(.incidentChannel, .code(.channels, old.channel), .code(.channels, new.channel)),
      FieldChange(.suspected, .flag(old.suspected), .flag(new.suspected)),
      FieldChange(.source, source(old), source(new)),
    ].compactMap { $0 }
  }

  private static func persons(_ old: IncidentCore, _ new: IncidentCore) -> [FieldChange] {
    [
      FieldChange(.affectedGroups, .groups(old.affectedGroups), .groups(new.affectedGroups)),
      FieldChange(.ageBands, .ages(old.ageBands), .ages(new.ageBands)),
      FieldChange(.municipalStaff, .flag(old.municipalStaff), .flag(new.municipalStaff)),
      FieldChange(.inPublicRole, .flag(old.inPublicRole), .flag(new.inPublicRole)),
      FieldChange(.knownActs, .number(old.series?.knownActs), .number(new.series?.knownActs)),
    ].compactMap { $0 }
  }

  private static func motives(_ core: IncidentCore) -> FieldValue {
    core.motives.isEmpty ? .empty : .motives(core.motives)
  }

  private static func words(_ area: Area) -> String {
    [area.municipality, area.district, area.state].compactMap { $0 }.joined(separator: ", ")
  }

  private static func source(_ core: IncidentCore) -> FieldValue {
    guard let source = core.source else { return .empty }
    let values = source.values.sorted { $0.key < $1.key }.map {
      "\($0.key)=\($0.value.joined(separator: ";"))"
    }
    return .text(([source.collection] + [source.reference].compactMap { $0 } + values).joined(separator: " "))
  }
}
