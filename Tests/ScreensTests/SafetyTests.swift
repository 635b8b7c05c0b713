import Clearing
import Foundation
import Screens
import TerminalKit
import TestSupport
import Testing

/// Nothing that others see happens by accident.
@Suite struct SafetyTests {
  static let isLong = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1"
  /// All that a keyboard types; the short form leaves out capitals, which mean the same as small letters.
  static let printable: [Character] =
    ((32..<127).map { Character(Unicode.Scalar($0)) } + Array("äöüßÄÖÜ€§°")).filter {
      isLong || !$0.isUppercase || $0 == "J"
    }
  /// Screens on which a question waits for its yes.
  static let questions: Set<String> = [
    "accept-question", "close-question", "quit-question", "withdraw-question", "near-question",
    "keep-away-question",
  ]

  /// Questions are asked for here too, so that their yes is the only key that does anything.
  @Test(arguments: FrameTests.ways) func `no single and no doubled key changes anything others see`(
    _ way: FrameTests.Way
  ) {
    var start = Player(way.story, way.actor)
    start.press(way.german)
    for character in Self.printable {
      var player = start
      let before = player.commands.count
      player.press(.character(character), .character(character))
      let isYes = Self.questions.contains(way.name) && (character == "j" || character == "J")
      #expect(isYes || player.commands.count == before, "\(way.name): \(character)")
    }
  }

  @Test(arguments: FrameTests.ways) func `Enter alone never confirms`(_ way: FrameTests.Way) {
    var player = Player(way.story, way.actor)
    player.press(way.german)
    let filled = ["edit", "note", "offer", "preview", "tie"].contains(way.name)
    let before = player.commands.count
    for _ in 0..<40 { player.press(.enter) }
    // A filled form is saved on its own button; that is reversible and stays in the own body.
    let allowed =
      filled
      ? player.commands.dropFirst(before).allSatisfy { !Self.isSeenByOthers($0) }
      : player.commands.count == before
    #expect(allowed, "\(way.name): \(player.commands.dropFirst(before))")
  }

  static func isSeenByOthers(_ command: ScreenCommand) -> Bool {
    switch command {
    case .offer, .accept, .decline, .report, .closeCase: true
    case .ask, .reply, .recall, .giveBack, .begin, .contacted, .finish, .askEnquiry, .answerEnquiry: true
    case .withdrawConsent: true
    case .noteTraining, .callMeeting, .attendMeeting, .keepMinutes, .recordDecision, .reportDecision,
      .recordMeasure, .reportMeasure, .recordSelfCheck:
      true
    case .shieldCase, .shieldIncident, .declareRelation, .callConference, .holdConference, .endConference,
      .doConferenceTask:
      true
    case .giveFeedback, .followUpCase, .noteLesson, .linkCaseIncident, .recordReport, .addToReport,
      .assessReport, .linkIncidents, .unlinkIncidents:
      false
    case .takeOver, .giveNotice, .noteAbsence, .endAbsence, .noteEffort: false
    case .openCase, .recordIncident, .noteIncident, .noteCase, .correctCase, .reopenCase, .assignCase,
      .recordConsent:
      false
    }
  }

  @Test func `a referral to the police needs the case number typed`() {
    let numbers = FrameTests.told.numbers
    var player = Player(FrameTests.told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(numbers.consented))
    player.press("w")
    player.press(.tab, .tab, .tab, .tab, .tab, .enter)
    player.type("Bitte um Anzeige.")
    player.press(.function(2))
    player.press("w")
    player.press("j")
    player.press(.enter)
    #expect(player.commands.isEmpty)
    #expect(player.text.contains("Das ist nicht"))
    player.press(.backspace)
    player.type(numbers.consented.lowercased())
    player.press(.enter)
    guard case .offer(let offer) = player.commands.last else {
      Issue.record("nothing was offered")
      return
    }
    #expect(offer.recipient == SampleAlliance.police)
    #expect(offer.classes == [.facts, .contact, .identity])
    #expect(player.text.contains("ist angeboten."))
    #expect(player.text.contains("Fall \(numbers.consented)"))
  }

  @Test func `a paste outside fields is dropped with a message`() {
    var player = Player(FrameTests.told.story, SampleAlliance.nora)
    player.press(.paste("qj\r"))
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Eingefügtes verworfen"))
    player.press("e")
    player.press(.escape)
    player = Player(FrameTests.told.story, SampleAlliance.paul)
    player.press(.enter)
    player.press("e")
    player.press(.paste("j"))
    #expect(player.commands.isEmpty)
    #expect(player.text.contains("Eingefügtes verworfen"))
  }

  @Test func `a paste into a text is text`() {
    var player = Player(FrameTests.told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(FrameTests.told.numbers.fresh))
    player.press("o")
    player.press(.paste("qj\nzweite Zeile \u{1B}[2J"), .function(2))
    #expect(
      player.commands == [
        .noteCase(
          NoteCase(number: FrameTests.told.numbers.fresh, text: "qj\nzweite Zeile [U+001B][2J"))
      ])
  }

  @Test func `names and contacts are covered until asked for and again after leaving`() {
    var player = Player(FrameTests.told.story, SampleAlliance.nora)
    let open = FrameTests.toCase(FrameTests.told.numbers.fresh)
    player.press(open)
    #expect(!player.text.contains("Amal") && !player.text.contains("0170"))
    player.press("v")
    #expect(player.text.contains("Amal Beispiel") && player.text.contains("0170 000000"))
    player.program.receive(.locked)
    #expect(!player.text.contains("Amal"))
    player.program.receive(.unlocked(SampleStory.desk(player.story, SampleAlliance.nora)))
    #expect(!player.text.contains("Amal"))
    player.press("b")
    #expect(!player.text.contains("Amal") && !player.text.contains("0170"))
  }

  @Test func `an edit of covered fields keeps what is covered`() throws {
    var player = Player(FrameTests.told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(FrameTests.told.numbers.fresh))
    player.press("b")
    player.press(.tab, .tab)
    player.press("j")
    player.press(.function(2))
    guard case .correctCase(let correction) = try #require(player.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(correction.cover?.urgency == .urgent)
    #expect(correction.persons.first?.person.name == "Amal Beispiel")
    #expect(correction.persons.first?.contact?.phone == "0170 000000")
  }

  @Test func `a rehearsal says so on every screen`() {
    for way in FrameTests.ways {
      var player = Player(way.story, way.actor, isRehearsal: true)
      player.press(way.german)
      #expect(player.frame().text.prefix(80).contains("Probebetrieb"), "\(way.name)")
    }
  }

  @Test func `line one says who acts, and the figures show no case`() {
    for way in FrameTests.ways {
      var player = Player(way.story, way.actor)
      player.press(way.german)
      let line = player.text.prefix { $0 != "\n" }
      #expect(line.contains(SampleStory.names[way.actor.member] ?? "?"), "\(way.name)")
      #expect(!way.name.hasPrefix("half-year") || !player.text.contains("BN-26"), "\(way.name)")
    }
  }

  @Test func `no screen looks past the lists and views into the world`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/Screens")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var seen = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      seen += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(
        ["DeskReader.swift", "DeskPapers.swift", "DeskCasework.swift"].contains(file.lastPathComponent)
          || !text.contains(".world"),
        "\(file.lastPathComponent)")
    }
    #expect(seen > 40)
  }
}
