import Clearing
import ReadModel

/// The incidents that a member may read, as `lotse incident list --json` prints them: codes, never words or names.
public struct IncidentListing: Codable, Equatable, Sendable {
  /// The incidents in the order of the list.
  public var incidents: [Incident]

  /// The listing of these rows.
  public init(_ rows: [IncidentRow]) { incidents = rows.map(Incident.init) }

  /// One incident.
  public struct Incident: Codable, Equatable, Sendable {
    /// Its number.
    public var number: String
    /// First day that comes into question, `YYYY-MM-DD`.
    @OrNull public var occurredOn: String?
    /// Last day of a range.
    @OrNull public var until: String?
    /// How exactly the days are known, as a code.
    public var precision: String
    /// The day on which the body learned of it.
    public var receivedOn: String
    /// Where.
    public var area: Place
    /// The motives with who assessed them.
    public var motives: [AssessedMotive]
    /// Kinds of act, as codes.
    public var acts: [String]
    /// Kinds of place, as codes.
    public var places: [String]
    /// How many were affected.
    public var affected: Count
    /// Area of life, as a code.
    @OrNull public var areaOfLife: String?
    /// `yes`, `no` or `unknown`.
    public var reportedToPolice: String
    /// Is it only suspected?
    public var suspected: Bool
    /// Did the reader's own body record it?
    public var own: Bool
    /// Numbers of the other records of the same event.
    public var same: [String]
    /// Where an imported incident comes from.
    @OrNull public var source: Origin?

    private enum CodingKeys: String, CodingKey {
      case number, until, precision, area, motives, acts, places, affected, suspected, own, same, source
      case occurredOn = "occurred_on"
      case receivedOn = "received_on"
      case areaOfLife = "area_of_life"
      case reportedToPolice = "reported_to_police"
    }
  }

  /// A place down to the municipality.
  public struct Place: Codable, Equatable, Sendable {
    /// Land or state.
    @OrNull public var state: String?
    /// District key.
    @OrNull public var district: String?
    /// Municipality.
    @OrNull public var municipality: String?
  }

  /// A motive and who says so.
  public struct AssessedMotive: Codable, Equatable, Sendable {
    /// The motive, as a code.
    public var code: String
    /// Who assessed it, as a code.
    public var assessedBy: String
    /// Is it the one main motive?
    public var primary: Bool

    private enum CodingKeys: String, CodingKey {
      case code, primary
      case assessedBy = "assessed_by"
    }
  }

  /// How many were affected.
  public struct Count: Codable, Equatable, Sendable {
    /// Persons and institutions together.
    @OrNull public var total: Int?
    /// Persons.
    @OrNull public var persons: Int?
    /// Institutions.
    @OrNull public var institutions: Int?
    /// Are the numbers only the known minimum?
    public var atLeast: Bool

    private enum CodingKeys: String, CodingKey {
      case total, persons, institutions
      case atLeast = "at_least"
    }
  }

  /// Where an imported incident comes from.
  public struct Origin: Codable, Equatable, Sendable {
    /// The collection's name.
    public var collection: String
    /// The collection's own number.
    @OrNull public var reference: String?
    /// The source's own values by the name under which they are kept.
    public var values: [String: [String]]
  }
}

extension IncidentListing.Incident {
  /// The codes of one row.
  public init(_ row: IncidentRow) {
    let core = row.core
    number = row.number
    occurredOn = core.occurred.from?.description
    until = core.occurred.until?.description
    precision = core.occurred.precision.rawValue
    receivedOn = core.receivedOn.description
    area = IncidentListing.Place(
      state: core.area.state, district: core.area.district, municipality: core.area.municipality)
    motives = core.motives.map {
      IncidentListing.AssessedMotive(code: $0.code, assessedBy: $0.assessedBy, primary: $0.primary)
    }
    acts = core.acts
    places = core.places
    affected = IncidentListing.Count(
      total: core.affected.total, persons: core.affected.persons, institutions: core.affected.institutions,
      atLeast: core.affected.atLeast)
    areaOfLife = core.areaOfLife
    reportedToPolice = core.reportedToPolice.rawValue
    suspected = core.suspected
    own = row.isOwn
    same = row.same
    source = core.source.map {
      IncidentListing.Origin(collection: $0.collection, reference: $0.reference, values: $0.values)
    }
  }
}
