import Clearing
import Config
import Foundation
import Rulebook
import TestSupport
import Testing

/// The shipped mappings against the real collections; skipped where these are not beside the checkout.
@Suite(.enabled(if: SharedFolder.url("data/README.md") != nil, "LOTSE_SHARED names no folder with the data"))
struct RealImportTests {
  private let fbi = "data/fbi-hate-crime/"
  private let arvig = "data/arvig/"

  private func rows(_ path: String) throws -> [ImportRow] {
    CSVText.rows(try #require(SharedFolder.bytes(path)))
  }

  @Test func `every value of the three lists has an entry, and our codes refine the coarse ones`() throws {
    let mapping = try Sample.mapping(.importFbi)
    let lists: [(file: String, value: String, coarse: String, rule: CodeRule)] = [
      ("mapping_bias.csv", "bias_desc", "motive_code", mapping.motives),
      ("mapping_offense.csv", "offense_name", "act_code", mapping.acts),
      ("mapping_location.csv", "location_name", "place_code", mapping.places),
    ]
    for list in lists {
      var coarseOf: [String: Set<String>] = [:]
      let entries = try rows(fbi + list.file)
      for row in entries {
        let value = try #require(row[list.value])
        let codes = try #require(list.rule.table[value], "\(value)")
        #expect(codes.count == 1, "\(value)")
        for code in codes { coarseOf[code, default: []].insert(try #require(row[list.coarse])) }
      }
      #expect(entries.count == list.rule.table.count)
      #expect(coarseOf.count > 10)
      for (code, coarse) in coarseOf { #expect(coarse.count == 1, "\(code): \(coarse)") }
    }
  }

  @Test func `the kept coarse codes are those of the lists`() throws {
    let mapping = try Sample.mapping(.importFbi)
    let columns = [
      ("mapping_bias.csv", "bias_desc", "motive_code"), ("mapping_bias.csv", "bias_desc", "motive_sub"),
      ("mapping_offense.csv", "offense_name", "act_code"),
      ("mapping_offense.csv", "offense_name", "odihr_group"),
      ("mapping_location.csv", "location_name", "place_code"),
    ]
    for (file, value, name) in columns {
      let table = try #require(mapping.keep.first { $0.name == name }?.table)
      for row in try rows(fbi + file) {
        let kept = row[name] == "" ? [] : [try #require(row[name])]
        #expect(table[try #require(row[value])] == kept)
      }
    }
  }

  @Test(arguments: ["arvig.csv", "arvig_sample_200.csv"])
  func `the chronicle counts as its oracle says`(file: String) throws {
    let mapping = try Sample.mapping(.importArvig)
    let oracle = file == "arvig.csv" ? "by_dimension_2015.csv" : "sample_200_by_dimension.csv"
    let cores = try rows(arvig + file).map { try mapping.entry(from: $0, today: Sample.today).core }
    if file == "arvig.csv" {
      #expect(cores.count == 6918 && cores.count(where: \.suspected) == 211)
      #expect(cores.count { $0.acts.contains("arson") } == 298)
    }
    try compare(cores, with: rows(arvig + "oracles/" + oracle)) { core, dimension in
      switch dimension {
      case "category_de", "category_en": return core.source?.values[dimension] ?? []
      case "state": return [core.area.state ?? ""]
      case "district5": return [core.area.district ?? ""]
      case "total": return [""]
      default: return nil
      }
    }
  }

  @Test func `the sample of the police collection counts as its oracle says`() throws {
    let mapping = try Sample.mapping(.importFbi)
    let kept = [
      "bias": "BIAS_DESC", "offense": "OFFENSE_NAME", "location": "LOCATION_NAME", "state": "STATE_ABBR",
      "victim_type": "VICTIM_TYPES", "agency_type": "AGENCY_TYPE_NAME",
    ]
    let sample = try rows(fbi + "hate_crime_sample_200.csv")
    let cores = try sample.map { try mapping.entry(from: $0, today: Sample.today).core }
    try compare(cores, with: rows(fbi + "oracles/sample_200_by_dimension.csv")) { core, dimension in
      core.source?.values[kept[dimension] ?? dimension] ?? []
    }
  }

  /// Counts incidents in which a value stands and those where it is the only one, for each line of an oracle.
  private func compare(
    _ cores: [IncidentCore], with oracle: [ImportRow], _ values: (IncidentCore, String) -> [String]?
  ) throws {
    var counted: [[String]: [Int]] = [:]
    let dimensions = Set(oracle.compactMap { $0["dimension"] })
    for core in cores {
      let half = Period(containing: core.countingDay)
      for dimension in dimensions {
        let found = Set(values(core, dimension) ?? [])
        let numbers = [1, found.count == 1 ? 1 : 0, core.affected.total ?? 0, core.affected.persons ?? 0]
        for period in [half.description, String(half.year)] {
          for value in found { counted[[period, dimension, value], default: [0, 0, 0, 0]].add(numbers) }
        }
      }
    }
    var compared = 0
    for row in oracle where row["value"] != "(several)" {
      let key = try ["period", "dimension", "value"].map { try #require(row[$0]) }
      let expected = ["incidents_any", "incidents_only", "victims", "individuals"].map { Int(row[$0] ?? "") }
      let found = counted[key] ?? [0, 0, 0, 0]
      for (number, right) in zip(found, expected) where right != nil { #expect(number == right, "\(key)") }
      compared += 1
    }
    #expect(compared > 60)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1", "LOTSE_SOAK is not set"))
  func `every row of the police collection can be read`() throws {
    let mapping = try Sample.mapping(.importFbi)
    let packed = try #require(SharedFolder.url(fbi + "hate_crime.csv.gz"))
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", packed.path]
    process.standardOutput = pipe
    try process.run()
    let rows = CSVText.rows([UInt8](pipe.fileHandleForReading.readDataToEndOfFile()))
    process.waitUntilExit()
    #expect(rows.count == 219_577)
    var victims = 0
    var persons = 0
    for row in rows {
      let core = try mapping.entry(from: row, today: Sample.today).core
      victims += core.affected.total ?? 0
      persons += core.affected.persons ?? 0
    }
    #expect(victims == 273_937 && persons == 212_795)
  }
}

extension [Int] {
  fileprivate mutating func add(_ other: [Int]) {
    for index in indices { self[index] += other[index] }
  }
}
