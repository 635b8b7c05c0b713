import Foundation
import Testing

@Suite struct `Hostile text in a record` {
  private static let hostile = "\u{1B}]52;c;VEFJTlQ=\u{7}\u{1B}[31mX\u{9B}31m\u{202E}\u{2066}\u{200B}ende"

  @Test func `reaches no command's output raw`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let escaped = Self.hostile.unicodeScalars.map { scalar in
      scalar.isASCII && scalar.value >= 0x20 ? String(scalar) : String(format: "\\u%04x", scalar.value)
    }.joined()
    let record = """
      {"incident": {"occurred_on": "2025-12-01", "area": {"municipality": "Musterstadt"}, "acts": ["threat"],
      "narrative": "\(escaped)"}, "topic": "threat", "place": "\(escaped)", "channel": "phone",
      "language": "de", "affected_kind": "individual",
      "persons": [{"label": "\(escaped)", "name": "\(escaped)"}]}
      """
    let run = try demo.lotse(nord, ["case", "open", "--file", "-", "--json"], input: record)
    let number = try #require(try run.json()["number"] as? String, "\(run.errors)")
    let commands = [
      ["case", "list"], ["case", "list", "--json"], ["case", "show", number, "--with-text"],
      ["case", "show", number, "--json"], ["incident", "list"], ["incident", "list", "--json"],
      ["case", "show", Self.hostile],
    ]
    for command in commands {
      let run = try demo.lotse(nord, command)
      for scalar in ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}"] {
        #expect(!(run.output + run.errors).contains(scalar), "\(command.first ?? "")")
      }
    }
    let shown = try demo.lotse(nord, ["case", "show", number, "--json"]).json()
    let persons = shown["persons"] as? [[String: Any]]
    let person = persons?.first?["person"] as? [String: Any]
    #expect(person?["name"] as? String == Self.hostile, "what was written is kept as it was")
  }
}
