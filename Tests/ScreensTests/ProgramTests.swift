import Clearing
import Config
import Foundation
import ReadModel
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// What all screens share.
@Suite struct ProgramTests {
  @Test(arguments: FrameTests.ways)
  func `the cursor and the marker are on the focus, and the footer names help`(
    _ way: FrameTests.Way
  ) {
    for language in Language.allCases {
      var player = Player(way.story, way.actor, language: language)
      player.press(language == .german ? way.german : way.english)
      let frame = player.frame()
      let line = frame.grid.cells(inRow: frame.cursor.row).reduce(into: "") { $0 += $1.text }
      let isWriting = way.name == "note"
      #expect(line.contains(">") || line.contains("[") || isWriting, "\(way.name): \(line)")
      let footer = frame.text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
      let help = language == .german ? "Hilfe" : "Help"
      #expect(footer.contains("h \(help)") || footer.contains("F1 \(help)"), "\(way.name): \(footer)")
      #expect(!footer.contains("h \(help)") || footer.contains("m Men"), "\(way.name): \(footer)")
      #expect(footer.components(separatedBy: "  ").count <= 8, "\(way.name): \(footer)")
      #expect(footer.count <= 80)
    }
  }

  @Test func `every letter has one meaning and every action a name in both languages`() {
    for language in Language.allCases {
      let table = Mnemonics.table(language)
      #expect(Set(table.map(\.0)).count == table.count)
      #expect(Set(table.map(\.1)).count == table.count)
      #expect(!table.contains { $0.0 == Mnemonics.yes(language) })
      #expect(table.allSatisfy { $0.0.isASCII && $0.0.isLowercase })
      for action in ScreenAction.allCases { #expect(!action.label.text(in: language).isEmpty) }
    }
    #expect(Set(Mnemonics.german.map(\.1)) == Set(Mnemonics.english.map(\.1)))
    let fixed: [(Character, ScreenAction)] = [
      ("b", .edit), ("n", .new), ("o", .note), ("t", .appointment), ("w", .refer), ("e", .accept),
      ("a", .figures),
      ("x", .export), ("v", .reveal), ("u", .undo), ("f", .filter), ("r", .reload), ("s", .search),
      ("h", .help),
      ("m", .menu), ("i", .inbox), ("l", .decline), ("q", .quit),
    ]
    for (letter, action) in fixed { #expect(Mnemonics.letter(of: action, .german) == letter) }
    for (key, action) in [("/", ScreenAction.search), ("?", .help), (":", .menu)] {
      #expect(Mnemonics.action(of: .character(Character(key)), .german) == action)
    }
  }

  @Test func `phrases that name a letter name the one of the table`() {
    for language in Language.allCases {
      func letter(_ action: ScreenAction) -> String {
        Mnemonics.letter(of: action, language).map { String($0) } ?? "-"
      }
      #expect(ScreenPhraseForm.previewNote.text(in: language).hasPrefix(letter(.refer) + " "))
      #expect(ScreenPhraseHelp.preview.text(in: language).contains("\n" + letter(.refer) + " "))
      #expect(ScreenPhraseMessage.othersWrote.text(in: language).contains(" " + letter(.reload) + " "))
      #expect(
        ScreenPhraseReferral.contentAfterAccept.text(in: language).contains("(" + letter(.accept) + ")"))
      #expect(ScreenPhraseCase.hidden.text(in: language).contains(" " + letter(.reveal) + " ="))
      #expect(ScreenPhraseCase.hiddenContact.text(in: language).contains(" " + letter(.reveal) + " ="))
      #expect(ScreenPhraseCase.stateClosed.text(in: language).contains(" " + letter(.menu) + " "))
      #expect(ScreenPhraseMessage.quitWithQ.text(in: language).contains(" " + letter(.quit) + " "))
      for question in [
        ScreenPhraseForm.acceptAnswer, .offerAnswer, .declineAnswer, .reportAnswer, .closeAnswer,
      ] {
        #expect(question.text(in: language).hasPrefix(String(Mnemonics.yes(language)) + " ="))
      }
    }
  }

  @Test func `letters that are kept for later do nothing`() {
    var player = Player(FrameTests.told.story, SampleAlliance.nora)
    let before = player.frame().grid.cells(inRow: 4)
    player.press("xu")
    #expect(player.effects.isEmpty)
    #expect(player.frame().grid.cells(inRow: 4) == before)
  }

  @Test func `every action of a screen is reached through the menu without letters`() {
    var player = Player(FrameTests.told.story, SampleAlliance.paul)
    player.press(.enter, .function(9), .enter)
    #expect(player.text.contains("+-- Empfang bestätigen"))
    player.press(.escape, .function(9), .down, .enter)
    #expect(player.text.contains("> Ablehnen"))
  }

  @Test func `every phrase stands in both languages with the same placeholders`() {
    let all: [[any Wording]] = [
      ScreenPhraseAction.allCases, ScreenPhraseExplain.allCases, ScreenPhraseSynonyms.allCases,
      ScreenPhraseFrame.allCases, ScreenPhraseUnlock.allCases, ScreenPhraseMessage.allCases,
      ScreenPhraseList.allCases, ScreenPhraseCase.allCases, ScreenPhraseTimeline.allCases,
      ScreenPhraseCorrected.allCases, ScreenPhraseField.allCases, ScreenPhraseForm.allCases,
      ScreenPhraseReferral.allCases, ScreenPhraseFigures.allCases, ScreenPhraseHelp.allCases,
    ]
    for phrase in all.joined() {
      #expect(!phrase.template(in: .german).isEmpty && !phrase.template(in: .english).isEmpty, "\(phrase)")
      #expect(phrase.placeholders(in: .german) == phrase.placeholders(in: .english), "\(phrase)")
    }
    for name in ScreenPhraseExplain.allCases.map(\.rawValue) + ScreenPhraseSynonyms.allCases.map(\.rawValue) {
      #expect(ScreenAction(rawValue: name) != nil, "\(name)")
    }
    for field in CorrectedField.allCases {
      #expect(ScreenPhraseCorrected(rawValue: field.rawValue) != nil, "\(field)")
    }
  }

  @Test func `a wrong password says so and a right one opens the first screen of the role`() {
    var program = LotseProgram(language: .german, login: nil, isRehearsal: nil)
    for key in FrameTests.keys("nora") + [.enter] + FrameTests.keys("falsch") {
      #expect(program.handle(key).isEmpty)
    }
    #expect(!program.view(columns: 80, rows: 24).text.contains("falsch"))
    let effects = program.handle(.enter)
    guard case .unlock("nora", let password) = effects.first else {
      Issue.record("no unlocking")
      return
    }
    #expect(password.withBytes { $0.count } == 6)
    password.wipe()
    #expect(password.withBytes { $0.count } == 0)
    program.receive(.unlockFailed(text: "Name oder Passwort stimmt nicht."))
    #expect(program.view(columns: 80, rows: 24).text.contains("FEHLER: Name oder Passwort stimmt nicht."))
    program.receive(.unlocked(SampleStory.desk(FrameTests.told.story, SampleAlliance.paul)))
    #expect(program.view(columns: 80, rows: 24).text.contains("Eingang: Übergaben an uns"))
    program.receive(.unlocked(SampleStory.desk(FrameTests.told.story, SampleAlliance.carla)))
    #expect(program.view(columns: 80, rows: 24).text.contains("Halbjahr: noch nichts freigegeben"))
  }

  @Test func `the police see nothing of a case that was not referred to them`() {
    let story = FrameTests.told.story
    var player = Player(story, SampleAlliance.paul)
    var seen = player.text
    for keys in [
      [Key.end], [.home, .enter], [.escape, .down, .enter], [.end], [.escape], FrameTests.keys("a"),
      [.escape], FrameTests.keys("m"), [.escape],
    ] {
      player.press(keys)
      seen += player.text
    }
    for number in story.world(SampleAlliance.north).numbers.keys
    where number.hasPrefix("BN") || number.hasPrefix("F-") || number.hasPrefix("V-") {
      #expect(!seen.contains(number), "\(number)")
    }
  }

  @Test func `hostile text reaches the grid only as marks`() {
    let (story, numbers) = SampleStory.told()
    var player = Player(story, SampleAlliance.nora)
    player.press(FrameTests.toCase(numbers.fresh))
    var seen = player.text
    for _ in 0..<4 {
      player.press(.pageDown)
      seen += player.text
    }
    #expect(seen.contains("[U+202E]"))
    #expect(seen.contains("unsichtbare Zeichen markiert: 1"))
    #expect(!seen.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `a list of many cases answers letters and arrows without reading the world again`() {
    var story = GivenWhenThen()
    for _ in 0..<300 { _ = story.aCase() }
    var player = Player(story, SampleAlliance.nora)
    #expect(player.text.contains("Seite 1/19"))
    player.press(.pageDown, .pageDown, .end)
    #expect(player.text.contains("Zeile 300 von 300."))
    player.press("s0123")
    #expect(player.text.contains("1 gefunden"))
    player.press(.escape)
    #expect(player.text.contains("Zeile 1 von 300.") || player.text.contains("von 300."))
  }
}
