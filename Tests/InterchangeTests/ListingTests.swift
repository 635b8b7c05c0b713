import Casework
import Clearing
import Config
import Foundation
import ReadModel
import Testing

@testable import Interchange

@Suite struct `The list of incidents as JSON` {
  private func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func `what is unknown is null`() async throws {
    let day = CalendarDay(number: 16_000)
    let core = IncidentCore(
      occurred: Occurrence(from: day), receivedOn: day, area: Area(municipality: "Ort"), acts: ["arson"])
    try await ImportAlliance().acting { session in
      _ = try await session.perform(RecordIncident(IncidentEntry(core: core, narrative: "geheim")))
      let rows = try await session.incidents()
      let number = try #require(rows.first?.number)
      let expected = """
        {"incidents":[{"acts":["arson"],"affected":{"at_least":false,"institutions":null,"persons":null,"total":null},\
        "area":{"district":null,"municipality":"Ort","state":null},"area_of_life":null,"motives":[],\
        "number":"\(number)","occurred_on":"2013-10-22","own":true,"places":[],"precision":"day",\
        "received_on":"2013-10-22","reported_to_police":"unknown","same":[],"source":null,"suspected":false,"until":null}]}
        """
      #expect(try text(IncidentListing(rows)) == expected)
      #expect(
        try JSONDecoder().decode(IncidentListing.self, from: Data(expected.utf8)) == IncidentListing(rows))
    }
  }

  @Test func `everything that is known is told`() async throws {
    let day = CalendarDay(number: 16_000)
    var core = IncidentCore(
      occurred: Occurrence(from: day, until: day.adding(days: 3), precision: .month),
      receivedOn: day.adding(days: 9),
      area: Area(state: "Land", district: "01001", municipality: "Ort"), acts: ["arson", "threat"],
      motives: [Motive(code: "antisemitism", assessedBy: "police", primary: true)])
    core.places = ["unknown_place"]
    core.affected = AffectedCount(total: 5, persons: 3, atLeast: true)
    core.reportedToPolice = .no
    core.suspected = true
    core.source = SourceReference(collection: "c", reference: "r", values: ["Art": ["x", "y"]])
    try await ImportAlliance().acting { session in
      _ = try await session.perform(RecordIncident(IncidentEntry(core: core, narrative: "")))
      let json = try text(IncidentListing(try await session.incidents()))
      for part in [
        "\"occurred_on\":\"2013-10-22\"", "\"until\":\"2013-10-25\"", "\"precision\":\"month\"",
        "\"received_on\":\"2013-10-31\"", "\"acts\":[\"arson\",\"threat\"]", "\"places\":[\"unknown_place\"]",
        "\"area\":{\"district\":\"01001\",\"municipality\":\"Ort\",\"state\":\"Land\"}",
        "\"motives\":[{\"assessed_by\":\"police\",\"code\":\"antisemitism\",\"primary\":true}]",
        "\"affected\":{\"at_least\":true,\"institutions\":2,\"persons\":3,\"total\":5}",
        "\"reported_to_police\":\"no\"", "\"suspected\":true",
        "\"source\":{\"collection\":\"c\",\"reference\":\"r\",\"values\":{\"Art\":[\"x\",\"y\"]}}",
      ] {
        #expect(json.contains(part), "\(part)")
      }
    }
  }

  @Test func `the report of an import has five keys and no more`() throws {
    var report = ImportReport()
    report.rows = 3
    report.rejected = [ImportRejection(row: 2, field: "day", value: "x", reason: .notADay)]
    report.known = [KnownRow(row: 1, field: "id", value: "N1")]
    #expect(
      try text(report) == """
        {"already":0,"duplicates":0,"imported":0,\
        "rejected":[{"field":"day","reason":"not_a_day","row":2,"value":"x"}],"rows":3}
        """)
  }

  @Test(arguments: ImportRejection.Reason.allCases)
  func `every reason has words in both languages`(reason: ImportRejection.Reason) {
    let words = Language.allCases.map { reason.phrase.text(in: $0) }
    #expect(Set(words).count == 2 && words.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: ImportPhrase.allCases)
  func `every phrase asks for the same values in both languages`(phrase: ImportPhrase) {
    #expect(phrase.placeholders(in: .german) == phrase.placeholders(in: .english))
  }
}
