/// What is known of an incident without persons and without words: the statistical core (K1).
public struct IncidentCore: Hashable, Sendable, Codable {
  /// When it happened.
  public var occurred: Occurrence
  /// The day on which the body learned of it.
  public var receivedOn: CalendarDay
  /// Municipality and district.
  public var area: Area
  /// Kinds of act; the first is no more important than the others.
  public var acts: [String]
  /// Motives with who assessed them.
  public var motives: [Motive]
  /// Area of life, for discrimination.
  public var areaOfLife: String?
  /// Kinds of place.
  public var places: [String]
  /// Kinds of object that were damaged.
  public var objects: [String]
  /// Kind of the affected.
  public var affectedKind: String?
  /// How many were affected.
  public var affected: AffectedCount
  /// Kind of the other side; never a name (GDPR Art. 10).
  public var accusedKind: String?
  /// Was it reported to the police?
  public var reportedToPolice: Answer
  /// Consequences as far as known.
  public var consequences: [String]
  /// The reporter's relation to it.
  public var reporterRelation: String?
  /// The way by which it came in.
  public var channel: String?
  /// Is it only suspected?
  public var suspected: Bool
  /// Where an imported incident comes from, with the source's own values.
  public var source: SourceReference?
  /// How many persons stand in which relation to the act; nil where only the sum is stated.
  public var affectedGroups: [AffectedGroup]?
  /// How many of the affected persons are of which age.
  public var ageBands: [AgeBandCount]?
  /// Are affected persons employees of the municipality? Then the employee path holds.
  public var municipalStaff: Bool?
  /// Are affected persons in a public role (office, mandate, engagement)?
  public var inPublicRole: Bool?
  /// Is it a continued course of acts?
  public var series: IncidentSeries?

  /// A core with a date, an intake day and a place; everything else may be filled in.
  public init(
    occurred: Occurrence, receivedOn: CalendarDay, area: Area, acts: [String] = [], motives: [Motive] = []
  ) {
    self.occurred = occurred
    self.receivedOn = receivedOn
    self.area = area
    self.acts = acts
    self.motives = motives
    places = []
    objects = []
    affected = AffectedCount()
    reportedToPolice = .unknown
    consequences = []
    suspected = false
  }

  /// The day by which it is counted: the first day it may have happened, else the intake day.
  public var countingDay: CalendarDay { occurred.from ?? receivedOn }
}

/// A yes, a no, or that nobody knows.
public enum Answer: String, Codable, Sendable, CaseIterable {
  case yes, no, unknown
}

/// A place down to the district; never an address.
public struct Area: Hashable, Sendable, Codable {
  /// Land or state, as its name or its code.
  public var state: String?
  /// District: the first five digits of the official regional key, or a source's own key.
  public var district: String?
  /// Municipality, with its part if stated.
  public var municipality: String?

  /// An area as far as it is known.
  public init(state: String? = nil, district: String? = nil, municipality: String? = nil) {
    self.state = state
    self.district = district
    self.municipality = municipality
  }

  /// The most exact name there is.
  public var label: String { municipality ?? district ?? state ?? "" }
}

/// A motive and who says so; differences between police and counselling are facts, not errors.
public struct Motive: Hashable, Sendable, Codable {
  /// The code of the motive.
  public var code: String
  /// Who assessed it: reporter, counselling, city, police or court.
  public var assessedBy: String
  /// Is it the one main motive?
  public var primary: Bool

  /// A motive as assessed by somebody.
  public init(code: String, assessedBy: String, primary: Bool = false) {
    self.code = code
    self.assessedBy = assessedBy
    self.primary = primary
  }
}

/// How many were affected; nil is unknown, which is neither none nor one.
public struct AffectedCount: Hashable, Sendable, Codable {
  /// Persons and institutions together.
  public var total: Int?
  /// Persons.
  public var persons: Int?
  /// Is the number only the known minimum?
  public var atLeast: Bool

  /// A count as far as it is known.
  public init(total: Int? = nil, persons: Int? = nil, atLeast: Bool = false) {
    self.total = total
    self.persons = persons
    self.atLeast = atLeast
  }

  /// Institutions, where both numbers are known.
  public var institutions: Int? {
    guard let total, let persons else { return nil }
    return max(0, total - persons)
  }
}

/// Where an imported incident comes from.
public struct SourceReference: Hashable, Sendable, Codable {
  /// The collection's name.
  public var collection: String
  /// The collection's own number or reference, if it has one.
  public var reference: String?
  /// The source's own values by column.
  public var values: [String: [String]]

  /// A reference into a collection.
  public init(collection: String, reference: String?, values: [String: [String]]) {
    self.collection = collection
    self.reference = reference
    self.values = values
  }
}
