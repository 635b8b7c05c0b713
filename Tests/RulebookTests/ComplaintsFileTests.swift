import Clearing
import Config
import Rulebook
import Testing

/// The shipped ways for complaints about bodies, and faults put into them.
struct ComplaintsFileTests {
  private func fault(_ right: String, _ wrong: String) throws -> (fault: RulebookError.Fault, line: Int) {
    let shipped = EmbeddedFile.complaints.text
    let text = shipped.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != shipped)
    let error = try Sample.error { _ = try ComplaintsFile.read(text, name: "c.yaml") }
    return (error.fault, error.line)
  }

  private func line(of part: String) throws -> Int {
    let lines = EmbeddedFile.complaints.text.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(part) }) + 1
  }

  @Test func `every kind of body that could be complained about has a way to somebody else`() throws {
    let rules = try ComplaintsFile.read(EmbeddedFile.complaints.text, name: "complaints.yaml")
    for kind in BodyKind.allCases {
      let route = try #require(rules.routes.first { $0.kind == kind })
      #expect(route.helpers.contains { $0 != .kind(kind) })
    }
    #expect(rules.staffPath.contains(.kind(.counselling)))
    #expect(!rules.staffPath.contains(.kind(.municipalUnit)))
  }

  @Test func `a way to nobody, a second way and a missing one are named with their lines`() throws {
    let (first, last) = (
      try line(of: "accused: {kind: police_contact}"), try line(of: "accused: {kind: data_protection}")
    )
    let shipped = EmbeddedFile.complaints.text
    let helper = try #require(
      shipped.split(separator: "\n").first { $0.contains("Landesbeauftragte für den Datenschutz") })
    #expect(try fault(String(helper), "      - {kind: data_protection}") == (.routeToNobody, last))
    #expect(
      try fault("accused: {kind: data_protection}", "accused: {body: amt}")
        == (.missingKey("accused: {kind: data_protection}"), first))
    let route = "  - accused: {kind: counselling}\n    helpers:\n      - {kind: clearing_office}\n"
    let second = route + "staff_path:\n"
    let twice = try fault("staff_path:\n", second)
    #expect(twice.fault == .unreachableRow && twice.line > last)
    #expect(try fault("version: \"2026-1\"", "version:") == (.missingValue, line(of: "version")))
  }
}
