import Foundation
import Testing

@Suite("The access log by command") struct AccessLogCommandTests {
  private func lines(_ demo: DemoData, _ arguments: [String] = []) throws -> [[String: Any]] {
    let run = try demo.lotse(
      demo.member("data_protection"), ["access-log", "show", "--json"] + arguments)
    #expect(run.code == 0, "\(run.errors)")
    return try run.json()["accesses"] as? [[String: Any]] ?? []
  }

  @Test func `what was shown and what was refused stands there, with codes and numbers only`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let number = try MainJobCommandTests.opened(demo)
    #expect(try demo.lotse(nord, ["case", "show", number]).code == 0)
    #expect(try demo.lotse(nord, ["case", "show", number, "--with-text"]).code == 0)
    #expect(try demo.lotse(nord, ["case", "show", "BN-26-9999"]).code == 3)
    #expect(try demo.lotse(demo.member("police_contact"), ["case", "show", number]).code == 3)
    #expect(try demo.lotse(nord, ["summary", "show", "2025-H2"]).code == 0)
    let own = try lines(demo, ["--of", nord])
    func count(_ kind: String, _ object: String?) -> Int {
      own.filter { $0["kind"] as? String == kind && $0["object"] as? String == object }
        .compactMap { $0["count"] as? Int }.reduce(0, +)
    }
    #expect(count("open_case", number) == 2 && count("unmask", number) == 1)
    #expect(count("refused", nil) == 1 && count("figures", nil) == 1)
    let police = try lines(demo, ["--of", demo.member("police_contact")])
    #expect(police.map { $0["kind"] as? String } == ["refused"] && police[0]["object"] == nil)
    #expect(police[0]["reason"] as? String == "read_case")
    #expect(
      try lines(demo, ["--object", number.lowercased()]).allSatisfy { $0["object"] as? String == number })
    #expect(try lines(demo).contains { $0["kind"] as? String == "access_log" }, "reading it is noted too")
    #expect(try lines(demo, ["--year", "1999"]).isEmpty)
  }

  @Test func `a counsellor without the body's key may not read it`() throws {
    let demo = try DemoData()
    let run = try demo.lotse("nord-2", ["access-log", "show"])
    #expect(run.code == 3 && run.output.isEmpty && run.errors.contains("nicht zu"))
    let text = try demo.lotse("nord-1", ["access-log", "show"])
    #expect(text.code == 0 && text.output.contains("Abgelehnter Versuch"))
  }
}
