import Foundation
import TestSupport
import Testing

@Suite struct `Erasing on the command line` {
  private static let day = "2026-01-20T10:00"
  private static let later = "2026-01-24T10:00"

  private func opened(_ demo: DemoData, _ now: String) throws -> String {
    let run = try demo.withExample(demo.member("counsellor"), ["case", "open"], ["--now", now])
    return try #require(try run.json()["number"] as? String, "\(run.errors)")
  }

  private func summary(_ demo: DemoData, _ member: String) throws -> [String] {
    try ["2025-H1", "2025-H2", "2026-H1", "2026"].map { period in
      try demo.lotse(member, ["summary", "show", period, "--json", "--now", Self.later]).output
    }
  }

  private func proposal(_ demo: DemoData, _ number: String, now: String) throws -> [String: Any]? {
    let run = try demo.lotse(
      demo.member("counsellor"), ["retention", "list", "--until", "2031-12-31", "--json", "--now", now])
    let rows = try run.json()["proposals"] as? [[String: Any]] ?? []
    return rows.first { $0["number"] as? String == number && $0["unit"] as? String == "case" }
  }

  @Test func `the free case of a person is gone for everybody, the held one stays with reason and date`()
    throws
  {
    let demo = try DemoData()
    let first = demo.member("counsellor")
    let second = "nord-2"
    let (free, held) = (try opened(demo, Self.day), try opened(demo, Self.day))
    let hold = ["erase", "hold", held, "--reason", "legal_claim", "--review", "2026-06-30"]
    #expect(try demo.lotse(first, hold).code == 0)
    let ask = ["erase", "request", "--ground", "subject_request"]
    let refused = try demo.lotse(first, ask + [held, "--lang", "en"])
    let name =
      try #require(
        try demo.lotse(first, ["erase", "status", "--json"]).json()["holds"] as? [[String: Any]]
      ).first?["holder"] as? String
    #expect(refused.code == 4)
    for part in ["legal claims", try #require(name), "2026-06-30"] { #expect(refused.errors.contains(part)) }
    let asked = try demo.lotse(first, ask + [free, "--json"])
    let number = try #require(try asked.json()["number"] as? String, "\(asked.errors)")
    #expect(try demo.lotse(second, ["erase", "confirm", number]).code == 4)
    let copy = demo.folder.appendingPathExtension("old")
    try FileManager.default.copyItem(at: demo.folder, to: copy)
    let readers = [first, second, demo.member("clearing_officer")]
    let before = try readers.map { try summary(demo, $0) }
    #expect(try demo.lotse(first, ["erase", "confirm", number, "--now", Self.later]).code == 4)
    let confirmed = try demo.lotse(second, ["erase", "confirm", free, "--now", Self.later, "--json"])
    #expect(confirmed.code == 0, "\(confirmed.errors)")
    let report = try confirmed.json()
    #expect(report["unfinished"] as? Int == 0 && report["searched_bytes"] as? Int ?? 0 > 100_000)
    #expect(report["complete_on"] as? String == "2026-02-28")
    // Gone for everybody, and the figures are what they were.
    for reader in readers {
      #expect(try demo.lotse(reader, ["case", "show", free]).code == 3)
      let numbers = try demo.list(reader, ["case", "list"], "cases").compactMap { $0["number"] as? String }
      #expect(!numbers.contains(free))
    }
    #expect(try demo.lotse(first, ["case", "show", held]).code == 0)
    #expect(try readers.map { try summary(demo, $0) } == before)
    #expect(try LotseRun(["verify", "--data", demo.folder.path]).code == 0)
    let status = try demo.lotse(second, ["erase", "status", "--json"]).json()
    let stub = try #require((status["erased"] as? [[String: Any]])?.first)
    #expect(stub["object"] as? String == free && stub["ground"] as? String == "subject_request")
    #expect(stub["requested_on"] as? String == "2026-01-20" && stub["erased_on"] as? String == "2026-01-24")
    #expect(
      Set(stub.keys).isSubset(of: [
        "number", "unit", "object", "ground", "opened_on", "closed_on", "requested_on", "erased_on",
        "complete_on",
      ]))
    let still = try #require((status["holds"] as? [[String: Any]])?.first)
    #expect(still["number"] as? String == held && still["review"] as? String == "2026-06-30")
    // An old copy of the log beside the slots of today opens the held case and not the erased one.
    for file in ["log.db", "log.db-wal", "log.db-shm", "head.note"] {
      let place = demo.folder.appendingPathComponent(file)
      try? FileManager.default.removeItem(at: place)
      let old = copy.appendingPathComponent(file)
      if FileManager.default.fileExists(atPath: old.path) {
        try FileManager.default.copyItem(at: old, to: place)
      }
    }
    #expect(try demo.lotse(first, ["case", "show", free]).code == 3)
    #expect(try demo.lotse(first, ["case", "show", held]).code == 0)
  }

  @Test func `work on the last day puts the proposal off once; then a person decides with a reason`() throws {
    let demo = try DemoData()
    let first = demo.member("counsellor")
    let number = try opened(demo, "2026-06-29T10:00")
    let close = ["case", "close", number, "--reason", "goal_reached", "--now", "2026-06-30T10:00"]
    #expect(try demo.lotse(first, close).code == 0)
    let plain = try #require(try proposal(demo, number, now: "2026-07-01T10:00"))
    #expect(plain["due"] as? String == "2029-06-30" && plain["kept_until"] == nil)
    let note = ["case", "note", number, "--file", "-", "--now"]
    let words = try demo.example(["case", "note"])
    #expect(try demo.lotse(first, note + ["2029-06-29T10:00"], input: words).code == 0)
    let late = try #require(try proposal(demo, number, now: "2029-07-01T10:00"))
    #expect(late["due"] as? String == "2029-09-28" && late["kept_automatically"] as? Bool == true)
    #expect(late["is_due"] as? Bool == false && (late["assigned"] as? String)?.isEmpty == false)
    let shown = try demo.lotse(first, ["case", "show", number, "--now", "2029-07-01T10:00"])
    #expect(shown.code == 0 && shown.output.contains("retention_kept_by_itself"))
    // A second time nothing happens by itself.
    #expect(try demo.lotse(first, note + ["2029-09-27T10:00"], input: words).code == 0)
    #expect(try proposal(demo, number, now: "2029-09-29T10:00")?["due"] as? String == "2029-09-28")
    #expect(try proposal(demo, number, now: "2029-09-29T10:00")?["is_due"] as? Bool == true)
    let keep = ["retention", "keep", number, "--until", "2030-01-31", "--now", "2029-09-29T10:00"]
    #expect(try demo.lotse("nord-2", keep).code == 2)
    #expect(try demo.lotse("nord-2", keep + ["--reason", " "]).code == 1)
    #expect(try demo.lotse("nord-2", keep + ["--reason", "Klage läuft."]).code == 0)
    let kept = try #require(try proposal(demo, number, now: "2029-09-30T10:00"))
    #expect(kept["due"] as? String == "2030-01-31" && kept["kept_reason"] as? String == "Klage läuft.")
    // And when that day has passed too, the case is proposed, not erased.
    #expect(try proposal(demo, number, now: "2030-03-01T10:00")?["is_due"] as? Bool == true)
    #expect(try demo.lotse(first, ["case", "show", number]).code == 0)
  }

  @Test func `one thing at a time, and unknown things are answered like forbidden ones`() throws {
    let demo = try DemoData()
    let (first, police) = (demo.member("counsellor"), demo.member("police_contact"))
    let number = try opened(demo, Self.day)
    let ask = ["erase", "request", "--ground", "subject_request"]
    for wrong in [
      [], [number, "--incident", "V-26-0000-000"], ["--person", "A"], [number, "--notes", "--person", "A"],
    ] {
      #expect(try demo.lotse(first, ask + wrong).code == 2, "\(wrong)")
    }
    let (unknown, foreign) = (
      try demo.lotse(police, ask + ["BN-26-9999"]), try demo.lotse(police, ask + [number])
    )
    #expect(unknown.code == 3 && foreign.code == 3 && unknown.errors == foreign.errors)
    #expect(try demo.lotse(first, ask + [number, "--person", "nobody"]).code == 3)
    #expect(try demo.lotse(first, ["erase", "request", number, "--ground", "because"]).code == 1)
    #expect(try demo.lotse(first, ["erase", "hold", number, "--reason", "legal_claim"]).code == 2)
    #expect(try demo.lotse(first, ["erase", "hold", number, "--lift"]).code == 1)
    let label =
      try #require(
        (try demo.lotse(first, ["case", "show", number, "--json"]).json()["persons"] as? [[String: Any]])?
          .first?["person"]
          as? [String: Any])["label"] as? String
    let asked = try demo.lotse(first, ask + [number, "--person", try #require(label), "--json"]).json()
    let erasure = try #require(asked["number"] as? String)
    #expect(try demo.lotse("nord-2", ["erase", "confirm", erasure, "--now", Self.later]).code == 0)
    let left = try demo.lotse(first, ["case", "show", number, "--json"]).json()
    #expect((left["persons"] as? [Any])?.isEmpty == true)
  }

  @Test func `the chair confirms what a body of one member asked, and the body finds the stub`() throws {
    let demo = try DemoData()
    let unit = demo.member("unit_contact")
    let number = try #require(
      try demo.withExample(unit, ["case", "open"], ["--now", Self.day]).json()["number"] as? String)
    let asked = try demo.lotse(unit, ["erase", "request", number, "--ground", "unlawful", "--json"]).json()
    let erasure = try #require(asked["number"] as? String)
    let chair = demo.member("chair")
    let waiting =
      try demo.lotse(chair, ["erase", "status", "--json"]).json()["waiting_for_chair"] as? [[String: Any]]
    #expect(waiting?.compactMap { $0["number"] as? String } == [erasure])
    #expect(try demo.lotse(unit, ["erase", "confirm", erasure, "--now", Self.later]).code == 4)
    #expect(try demo.lotse(chair, ["erase", "confirm", erasure]).code == 4)
    #expect(try demo.lotse(chair, ["erase", "confirm", erasure, "--now", Self.later]).code == 0)
    #expect(try demo.lotse(unit, ["case", "show", number]).code == 3)
    let erased = try demo.lotse(unit, ["erase", "status", "--json"]).json()["erased"] as? [[String: Any]]
    #expect(erased?.first?["object"] as? String == number)
    #expect(try LotseRun(["verify", "--data", demo.folder.path]).code == 0)
  }

  @Test func `an older slot file put back is said on the error output and undone`() throws {
    let demo = try DemoData()
    let first = demo.member("counsellor")
    let number = try opened(demo, Self.day)
    let asked = try demo.lotse(first, ["erase", "request", number, "--ground", "unlawful", "--json"]).json()
    let erasure = try #require(asked["number"] as? String)
    let slots = ["slots.bin", "slots.mirror"].map { demo.folder.appendingPathComponent($0) }
    let old = try slots.map { try Data(contentsOf: $0) }
    #expect(try demo.lotse("nord-2", ["erase", "confirm", erasure, "--now", Self.later]).code == 0)
    for (place, bytes) in zip(slots, old) {
      let handle = try FileHandle(forUpdating: place)
      try handle.write(contentsOf: bytes)
      try handle.close()
    }
    #expect(try LotseRun(["verify", "--data", demo.folder.path]).code == 1)
    let run = try demo.lotse(first, ["erase", "status", "--json", "--lang", "en"])
    #expect(run.errors.contains("erased keys back"))
    #expect(try run.json()["erased_again"] as? Int ?? 0 >= 4)
    #expect(try LotseRun(["verify", "--data", demo.folder.path]).code == 0)
    #expect(try demo.lotse(first, ["erase", "status"]).errors.isEmpty)
  }
}
