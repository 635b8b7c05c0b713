import Foundation
import Testing

@Suite("Writing outside of the data folder") struct ConfinedTests {
  @Test func `is given up as soon as the folder is known`() throws {
    let demo = try DemoData()
    let run = try LotseRun(["doctor", "--data", demo.folder.path, "--json"])
    let checks = try run.json()["checks"] as? [[String: Any]] ?? []
    let check = try #require(checks.first { $0["name"] as? String == "write_confinement" })
    let facts = check["facts"] as? [String: String] ?? [:]
    // Where the kernel cannot do it, it was asked all the same and gave its reason.
    #expect(check["state"] as? String == "ok" || facts["code"] != nil, "\(check)")
  }
}
