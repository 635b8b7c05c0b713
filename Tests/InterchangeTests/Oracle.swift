import Interchange

/// Expected counts that lie beside real data, and the same counted from a listing.
struct Oracle {
  /// A line of an oracle.
  struct Line: Hashable {
    let period: String
    let dimension: String
    let value: String
  }

  /// The counts of a line.
  struct Count: Equatable {
    /// Incidents in which the value stands.
    var any = 0
    /// Incidents in which no other value stands.
    var only = 0
    var victims = 0
    var individuals = 0
  }

  private(set) var lines: [Line: Count] = [:]
  private let countsVictims: Bool

  /// Reads the lines of these dimensions.
  init(_ bytes: [UInt8], dimensions: Set<String>) throws {
    let rows = try CSVFile.rows(bytes)
    countsVictims = rows.first?["victims"] != nil
    for row in rows {
      guard let dimension = row["dimension"], dimensions.contains(dimension) else { continue }
      lines[Line(period: row["period"] ?? "", dimension: dimension, value: row["value"] ?? "")] = Count(
        any: Self.number(row["incidents_any"]), only: Self.number(row["incidents_only"]),
        victims: Self.number(row["victims"]), individuals: Self.number(row["individuals"]))
    }
  }

  /// Reads the sums of each period, as a dimension called total.
  init(sums bytes: [UInt8]) throws {
    countsVictims = true
    for row in try CSVFile.rows(bytes) {
      let count = Self.number(row["incidents"])
      lines[Line(period: row["period"] ?? "", dimension: "total", value: "")] = Count(
        any: count, only: count, victims: Self.number(row["victims"]),
        individuals: Self.number(row["individual_victims"]))
    }
  }

  /// The lines of one dimension.
  func lines(of dimension: String) -> [Line: Count] { lines.filter { $0.key.dimension == dimension } }

  /// Counts incidents by the periods of this oracle: each value once an incident, several values also as `(several)`.
  func counted(
    _ incidents: [IncidentListing.Incident], _ dimension: String,
    _ values: (IncidentListing.Incident) -> [String]
  ) -> [Line: Count] {
    let periods = Set(lines.keys.map(\.period))
    var counted: [Line: Count] = [:]
    for incident in incidents {
      let found = Set(values(incident))
      for period in Self.periods(incident) where periods.contains(period) {
        for value in found {
          var count = counted[Line(period: period, dimension: dimension, value: value)] ?? Count()
          count.any += 1
          count.only += found.count == 1 ? 1 : 0
          count.victims += countsVictims ? incident.affected.total ?? 0 : 0
          count.individuals += countsVictims ? incident.affected.persons ?? 0 : 0
          counted[Line(period: period, dimension: dimension, value: value)] = count
        }
        if found.count > 1 {
          counted[Line(period: period, dimension: dimension, value: "(several)"), default: Count()].only += 1
        }
      }
    }
    return counted
  }

  private static func number(_ text: String?) -> Int { text.flatMap { Int($0) } ?? 0 }

  private static func periods(_ incident: IncidentListing.Incident) -> [String] {
    guard let day = incident.occurredOn, let month = Int(day.dropFirst(5).prefix(2)) else { return [] }
    return [String(day.prefix(4)), day.prefix(4) + (month <= 6 ? "-H1" : "-H2")]
  }
}
