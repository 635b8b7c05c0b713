import Clearing
import Config
import Rulebook
import Testing

/// What is wrong with a story or an alliance is said with its line.
struct DemoFileErrorTests {
  private let alliance = """
    founded: 2025-01-02T08:30
    bodies:
      - {code: north, kind: counselling, prefix: BN, de: Nord, en: North, members: [
          {login: nord-1, name: A. Probe, role: counsellor, password: x}]}
      - {code: police, kind: police_contact, prefix: PO, de: Polizei, en: Police, members: [
          {login: polizei-1, name: H. Probe, role: police_contact, password: x}]}
    """

  private func story(_ acts: String) throws -> [StoryAct] {
    try StoryFile.read(
      "acts:\n" + acts, name: "story.yaml", alliance: DemoAllianceFile.read(alliance, name: "alliance.yaml"),
      taxonomy: try Sample.taxonomy())
  }

  private func fault(_ acts: String) throws -> (line: Int, fault: RulebookError.Fault) {
    let error = try Sample.error { _ = try story(acts) }
    #expect(error.file == "story.yaml")
    return (error.line, error.fault)
  }

  private let opened = """
      - at: 2025-03-03T09:00
        by: nord-1
        do: open_case
        as: first
        record: {topic: threat, place: M, channel: phone, affected_kind: individual}

    """

  @Test func `an act is read with its time, its actor and its record`() throws {
    let acts = try story(
      opened + "  - {at: 2025-03-03T09:00, by: nord-1, do: note_case, case: first, record: {text: Ja}}\n")
    #expect(acts.map(\.at.description) == ["2025-03-03T09:00", "2025-03-03T09:00"])
    #expect(acts.map(\.login) == ["nord-1", "nord-1"] && acts.map(\.key) == ["first", nil])
    guard case .openCase(let command, let incidents) = acts[0].deed,
      case .noteCase(let key, let text) = acts[1].deed
    else {
      Issue.record("other deeds")
      return
    }
    #expect(command.cover.receivedOn == CalendarDay("2025-03-03") && incidents.isEmpty)
    #expect(key == "first" && text == "Ja")
  }

  @Test func `a time before the one above it is refused`() throws {
    let back = "  - {at: 2025-03-03T08:59, by: nord-1, do: note_case, case: first, record: {text: Ja}}\n"
    #expect(try fault(opened + back) == (7, .badTime))
    #expect(try fault("  - {at: 2025-01-02T08:29, by: nord-1, do: confirm_names}\n") == (2, .badTime))
    for time in [
      "2025-03-03", "2025-03-03T24:00", "2025-03-03T9:00", "2025-02-30T09:00", "2025-03-03T09:00Z",
    ] {
      #expect(try fault("  - {at: \(time), by: nord-1, do: confirm_names}\n") == (2, .badTime))
    }
  }

  @Test func `who and what an act names must be there`() throws {
    let logins = ["nord-1", "polizei-1"]
    let stranger = "  - {at: 2025-03-03T09:00, by: nord-2, do: confirm_names}\n"
    #expect(try fault(stranger) == (2, .unknownWord("nord-2", expected: logins)))
    let missing = "  - {at: 2025-03-03T09:00, by: nord-1, do: note_case, case: second, record: {text: Ja}}\n"
    #expect(try fault(opened + missing) == (7, .unknownWord("second", expected: ["first"])))
    let offer =
      "  - {at: 2025-03-03T09:00, by: nord-1, do: offer, case: first, to: south, record: {purpose: support}}\n"
    #expect(try fault(opened + offer) == (7, .unknownWord("south", expected: ["north", "police"])))
    #expect(try fault(opened + opened).fault == .duplicateCode("first"))
  }

  @Test func `a key that the verb does not know is refused, and a wrong code in a record too`() throws {
    let extra = "  - {at: 2025-03-03T09:00, by: nord-1, do: confirm_names, case: first}\n"
    #expect(try fault(extra) == (2, .unknownKey("case", expected: ["at", "by", "do"])))
    let wrong = opened.replacing("topic: threat", with: "topic: treath")
    let found = try fault(wrong)
    #expect(found.line == 6)
    guard case .unknownCode("acts", "treath", let near) = found.fault else {
      Issue.record("another fault")
      return
    }
    #expect(near.first == "threat")
  }

  @Test func `a login, a prefix or a code word that stands twice is refused`() throws {
    for (word, other, line) in [
      ("polizei-1", "nord-1", 6), ("PO", "BN", 5), ("code: police", "code: north", 5),
    ] {
      let text = alliance.replacing(word, with: other)
      let error = try Sample.error { _ = try DemoAllianceFile.read(text, name: "a") }
      #expect(error.line == line)
      #expect(error.fault == .duplicateCode(other.replacing("code: ", with: "")))
    }
  }
}
