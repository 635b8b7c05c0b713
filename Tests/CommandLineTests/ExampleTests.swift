import Foundation
import Testing

@Suite struct `Every example file` {
  @Test func `is accepted by its command in the demo as it is`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let number = try MainJobCommandTests.number(try demo.withExample(nord, ["case", "open"]))
    let incident = try MainJobCommandTests.number(try demo.withExample(nord, ["incident", "record"]))
    let steps: [([String], [String])] = [
      (["case", "note"], [number]), (["case", "correct"], [number]), (["incident", "note"], [incident]),
      (["incident", "correct"], [incident]), (["consent", "record"], [number]),
      (["consent", "extend"], [number]), (["consent", "release"], [number]),
      (["disclosure", "request"], [number]),
      (["case", "lesson"], [number]),
      (["finding", "record"], []),
      (["case", "close"], [number]),
      (["case", "reopen"], [number]),
    ]
    for (command, arguments) in steps {
      let run = try demo.withExample(nord, command, arguments)
      #expect(run.code == 0, "\(command): \(run.errors)")
    }
  }

  @Test func `an unknown key is an error with file and line`() throws {
    let demo = try DemoData()
    let text = try demo.example(["case", "open"]) + "\nnationality: x\n"
    let run = try demo.lotse(demo.member("counsellor"), ["case", "open", "--file", "-"], input: text)
    #expect(run.code == 1)
    #expect(run.errors.contains("nationality") && run.errors.contains("Zeile"))
  }

  @Test(arguments: ["occurred_on: 2025-02-31", "occurred_on: 31.11.2025", "acts: [made_up_code]"])
  func `impossible dates and unknown codes are errors and nothing is written`(line: String) throws {
    let demo = try DemoData()
    let text = try demo.example(["incident", "record"])
    let key = String(line.prefix { $0 != ":" })
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("\(key):") ? line : String($0) }.joined(separator: "\n")
    #expect(changed != text)
    // What time has done is written first: every session does that at its start.
    _ = try demo.lotse(demo.member("counsellor"), ["tick"])
    let head = try demo.lotse("", ["head"]).output
    let run = try demo.lotse(
      demo.member("counsellor"), ["incident", "record", "--file", "-"], input: changed)
    #expect(run.code == 1)
    #expect(try demo.lotse("", ["head"]).output == head)
  }
}

extension MainJobCommandTests {
  /// The number a run printed.
  static func number(_ run: LotseRun) throws -> String {
    try #require(try run.json()["number"] as? String, "\(run.errors)")
  }
}
