import Casework
import Clearing
import Config
import Foundation
import Interchange
import TestSupport
import Testing

/// Real collections through the sealed log: counted are the values of the printed JSON alone.
@Suite(.enabled(if: SharedFolder.url("data/README.md") != nil, "LOTSE_SHARED names no folder with the data"))
struct `Real collections` {
  private static let arvig = "data/arvig/"
  private static let fbi = "data/fbi-hate-crime/"

  private static func bytes(_ path: String) throws -> [UInt8] { try #require(SharedFolder.bytes(path)) }

  private static func listing(_ session: Session) async throws -> [IncidentListing.Incident] {
    let json = try JSONEncoder().encode(IncidentListing(try await session.incidents()))
    return try JSONDecoder().decode(IncidentListing.self, from: json).incidents
  }

  /// Our codes with the one value of the source that each of them refines.
  private static func coarse(_ rule: CodeRule, _ values: (String) -> [String]) -> [String: Set<String>] {
    var coarse: [String: Set<String>] = [:]
    for (value, codes) in rule.table {
      for code in codes { coarse[code, default: []].formUnion(values(value)) }
    }
    return coarse
  }

  private static func expectChronicle(
    _ incidents: [IncidentListing.Incident], equals oracle: Oracle, _ mapping: ImportMapping
  ) {
    let categories = coarse(mapping.acts) { [$0] }
    #expect(categories.values.allSatisfy { $0.count == 1 })
    let counts: [(String, (IncidentListing.Incident) -> [String])] = [
      ("total", { _ in [""] }),
      ("category_de", { $0.source?.values["category_de"] ?? [] }),
      (
        "category_de",
        { $0.acts.flatMap { categories[$0] ?? [$0] } + ($0.suspected ? ["Verdachtsfall"] : []) }
      ),
      ("state", { $0.source?.values["state"] ?? [] }), ("state", { [$0.area.state ?? ""] }),
      ("district5", { ($0.source?.values["community_id"] ?? []).map { String($0.prefix(5)) } }),
      ("district5", { [$0.area.district ?? ""] }),
    ]
    for (dimension, values) in counts {
      let expected = oracle.lines(of: dimension)
      #expect(!expected.isEmpty && oracle.counted(incidents, dimension, values) == expected, "\(dimension)")
    }
  }

  @Test func `the sample of the chronicle counts as its oracle says`() async throws {
    let mapping = try ImportAlliance.mapping(.importArvig)
    let oracle = try Oracle(
      Self.bytes(Self.arvig + "oracles/sample_200_by_dimension.csv"),
      dimensions: ["total", "category_de", "state", "district5"])
    let alliance = try await ImportAlliance()
    try await alliance.acting { session in
      let report = try await CSVImport.run(
        session: session, bytes: Self.bytes(Self.arvig + "arvig_sample_200.csv"), mapping: mapping)
      #expect(report.imported == 200 && report.rejected.isEmpty)
      Self.expectChronicle(try await Self.listing(session), equals: oracle, mapping)
    }
    let police = try await alliance.acting(as: "polizei") { try await Self.listing($0).count }
    let office = try await alliance.acting(as: "koordination") { try await Self.listing($0).count }
    #expect(police == 0 && office == 200)
  }

  @Test func `the sample of the police collection counts as its oracles say`() async throws {
    let mapping = try ImportAlliance.mapping(.importFbi)
    let sums = try Oracle(sums: Self.bytes(Self.fbi + "oracles/sample_200_periods.csv"))
    let oracle = try Oracle(
      Self.bytes(Self.fbi + "oracles/sample_200_by_dimension.csv"),
      dimensions: ["bias", "motive_code", "offense", "act_code", "location", "place_code", "state"])
    try await ImportAlliance().acting { session in
      let report = try await CSVImport.run(
        session: session, bytes: Self.bytes(Self.fbi + "hate_crime_sample_200.csv"), mapping: mapping)
      #expect(report.imported == 200 && report.rejected.isEmpty)
      let incidents = try await Self.listing(session)
      #expect(sums.lines.count > 60 && sums.counted(incidents, "total") { _ in [""] } == sums.lines)
      for (dimension, values) in try Self.policeCounts(mapping) {
        let expected = oracle.lines(of: dimension)
        #expect(!expected.isEmpty && oracle.counted(incidents, dimension, values) == expected, "\(dimension)")
      }
    }
  }

  private static func policeCounts(
    _ mapping: ImportMapping
  ) throws -> [(String, (IncidentListing.Incident) -> [String])] {
    func kept(_ name: String) -> (IncidentListing.Incident) -> [String] { { $0.source?.values[name] ?? [] } }
    func refined(_ rule: CodeRule, _ name: String) throws -> [String: Set<String>] {
      let table = try #require(mapping.keep.first { $0.name == name }?.table)
      let coarse = coarse(rule) { table[$0] ?? [] }
      #expect(
        coarse.count > 10 && coarse.values.allSatisfy { $0.count == 1 }, "each code refines one of \(name)")
      return coarse
    }
    let motives = try refined(mapping.motives, "motive_code")
    let acts = try refined(mapping.acts, "act_code")
    let places = try refined(mapping.places, "place_code")
    return [
      ("bias", kept("BIAS_DESC")), ("offense", kept("OFFENSE_NAME")), ("location", kept("LOCATION_NAME")),
      ("state", kept("STATE_ABBR")), ("state", { [$0.area.state ?? ""] }),
      ("motive_code", kept("motive_code")),
      ("motive_code", { $0.motives.flatMap { motives[$0.code] ?? [$0.code] } }),
      ("act_code", kept("act_code")), ("act_code", { $0.acts.flatMap { acts[$0] ?? [$0] } }),
      ("place_code", kept("place_code")), ("place_code", { $0.places.flatMap { places[$0] ?? [$0] } }),
    ]
  }

  @Test func `the whole chronicle comes in once, with its repeats`() async throws {
    let mapping = try ImportAlliance.mapping(.importArvig)
    let file = try Self.bytes(Self.arvig + "arvig.csv")
    let oracle = try Oracle(
      Self.bytes(Self.arvig + "oracles/by_dimension_2015.csv"),
      dimensions: ["total", "category_de", "state", "district5"])
    let alliance = try await ImportAlliance()
    try await alliance.acting { session in
      let dry = try await CSVImport.run(session: session, bytes: file, mapping: mapping, dryRun: true)
      let report = try await CSVImport.run(session: session, bytes: file, mapping: mapping)
      #expect(report.rows == 6918 && report.imported == 6918 && report.duplicates == 87)
      #expect(report.already == 0 && report.rejected.isEmpty && report == dry)
      Self.expectChronicle(try await Self.listing(session), equals: oracle, mapping)
    }
    try await alliance.acting { session in
      let head = await session.head()
      let again = try await CSVImport.run(session: session, bytes: file, mapping: mapping)
      #expect(again.imported == 0 && again.already == 6918 && again.duplicates == 0)
      let part = try await CSVImport.run(
        session: session, bytes: CSVFile.part(file, rows: 2000), mapping: mapping)
      #expect(part.rows == 2000 && part.imported == 0 && part.already == 2000)
      #expect(await session.head() == head)
    }
  }
}
