import Clearing

/// Every field whose correction leaves both values in a timeline.
public enum CorrectedField: String, Sendable, CaseIterable {
  // The cover of a case.
  case topic, place, language, urgency, needs
  case caseReceivedOn = "case_received_on"
  case caseChannel = "case_channel"
  case caseAffectedKind = "case_affected_kind"
  // Persons and contacts.
  case personName = "person_name"
  case ageBand = "age_band"
  case personLanguage = "person_language"
  case phone, mail, address, advice
  // The core of an incident.
  case occurred, area, acts, motives, places, objects, affected, suspected, consequences, source
  case incidentReceivedOn = "incident_received_on"
  case areaOfLife = "area_of_life"
  case incidentAffectedKind = "incident_affected_kind"
  case accusedKind = "accused_kind"
  case reportedToPolice = "reported_to_police"
  case reporterRelation = "reporter_relation"
  case incidentChannel = "incident_channel"
  case affectedGroups = "affected_groups"
  case ageBands = "age_bands"
  case municipalStaff = "municipal_staff"
  case inPublicRole = "in_public_role"
  case knownActs = "known_acts"
  case caseMunicipalStaff = "case_municipal_staff"
  // The words of an incident.
  case narrative
  case exactPlace = "exact_place"
  case policeNumber = "police_number"
}

/// A field's value before or after a correction.
public enum FieldValue: Hashable, Sendable {
  /// Nothing was stated.
  case empty
  /// Codes of a list.
  case codes(CodeListName, [String])
  /// Motives, each with who assessed it.
  case motives([Motive])
  /// A text as somebody wrote it.
  case text(String)
  /// A day.
  case day(CalendarDay)
  /// When something happened.
  case occurrence(Occurrence)
  /// How soon somebody has to act.
  case urgency(Urgency)
  /// A yes, a no, or unknown.
  case answer(Answer)
  /// Is it so?
  case flag(Bool)
  /// How many were affected.
  case affected(AffectedCount)
  /// How many persons stand in which relation to the act.
  case groups([AffectedGroup])
  /// How many persons are of which age.
  case ages([AgeBandCount])
  /// A plain number.
  case number(Int)

  /// Whether it is so, or nothing when that is not stated.
  static func flag(_ flag: Bool?) -> FieldValue { flag.map { .flag($0) } ?? .empty }

  /// The number, or nothing when there is none.
  static func number(_ number: Int?) -> FieldValue { number.map { .number($0) } ?? .empty }

  /// The relations, or nothing when they are not stated.
  static func groups(_ groups: [AffectedGroup]?) -> FieldValue { groups.map { .groups($0) } ?? .empty }

  /// The ages, or nothing when they are not stated.
  static func ages(_ ages: [AgeBandCount]?) -> FieldValue { ages.map { .ages($0) } ?? .empty }

  /// The text, or nothing when there is none.
  static func text(_ text: String?) -> FieldValue { text.map { .text($0) } ?? .empty }

  /// The code, or nothing when there is none.
  static func code(_ list: CodeListName, _ code: String?) -> FieldValue {
    code.map { .codes(list, [$0]) } ?? .empty
  }

  /// The codes, or nothing when there are none.
  static func list(_ list: CodeListName, _ codes: [String]) -> FieldValue {
    codes.isEmpty ? .empty : .codes(list, codes)
  }
}

/// One changed field with both values.
public struct FieldChange: Hashable, Sendable {
  /// The field.
  public let field: CorrectedField
  /// What it said before.
  public let old: FieldValue
  /// What it says now.
  public let new: FieldValue

  init?(_ field: CorrectedField, _ old: FieldValue, _ new: FieldValue) {
    guard old != new else { return nil }
    self.field = field
    self.old = old
    self.new = new
  }
}
