import Clearing
import Screens
import TerminalKit
import TestSupport
import Testing

/// Key presses are counted; what is typed as content is counted apart.
@Suite struct BudgetTests {
  let told = SampleStory.told()

  @Test func `a counsellor opens a case with at most twenty key presses`() throws {
    var player = Player(told.story, SampleAlliance.nora)
    player.press("n")
    player.press(.enter)
    player.press("t")
    player.press(.enter)
    player.press("be")
    player.press(.enter)
    player.press("mu")
    player.press(.enter)
    player.press(.enter)
    player.press("j")
    player.press(.enter)
    player.type("Person H")
    player.press(.enter)
    player.press(.enter)
    player.type("Vor dem Laden beleidigt worden.")
    player.press(.tab)
    player.press(.function(2))
    #expect(player.presses == 17)
    let command = try #require(player.commands.first)
    guard case .openCase(let opened) = command else {
      Issue.record("no case was opened")
      return
    }
    #expect(opened.cover.place == "Musterstadt")
    #expect(opened.cover.channel == "phone")
    #expect(opened.cover.receivedOn == SampleAlliance.friday)
    #expect(opened.cover.urgency == .normal)
    #expect(opened.incident?.narrative == "Vor dem Laden beleidigt worden.")
    #expect(opened.incident?.core.area.municipality == "Musterstadt")
    #expect(opened.persons.map(\.person.label) == ["Person H"])
    #expect(opened.contributed)
    // One entry, and the consent form of the new case is open because consent was answered with yes.
    #expect(player.commands.count == 1)
    #expect(player.text.contains("Fall BN-26-0008 > Einwilligung"))
    #expect(player.text.contains("Fall BN-26-0008 ist angelegt."))
  }

  @Test func `the police contact accepts with three keys, and both sides see it`() throws {
    var police = Player(told.story, SampleAlliance.paul)
    police.press(.enter)
    police.press("ej")
    #expect(police.presses == 3)
    #expect(police.commands == [.accept(AcceptReferral(number: told.numbers.offer))])
    #expect(police.text.contains("Angenommen."))
    #expect(police.text.contains("Bitte um Anzeige."))
    var nora = Player(police.story, SampleAlliance.nora)
    nora.press("p")
    #expect(nora.text.contains(told.numbers.offer))
    nora.press(.enter, .end)
    #expect(nora.text.contains("PHK Paul Muster"))
  }

  @Test func `an own file number costs five keys beside its digits`() {
    var police = Player(told.story, SampleAlliance.paul)
    police.press(.enter)
    police.press("e")
    police.press(.tab)
    police.type("ST/1/2026")
    police.press(.enter)
    police.press("j")
    #expect(police.presses == 5)
    #expect(police.commands == [.accept(AcceptReferral(number: told.numbers.offer, reference: "ST/1/2026"))])
  }

  @Test func `the most pressing case opens with one key and any case with its number`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(.enter)
    #expect(player.text.contains("Fall \(told.numbers.urgent)"))
    player = Player(told.story, SampleAlliance.nora)
    player.press("s")
    player.press("0003")
    player.press(.enter)
    #expect(player.presses == 6)
    #expect(player.text.contains("Fall \(told.numbers.accepted)"))
  }

  @Test func `the meeting reads the figures with five keys`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press("a")
    #expect(player.text.contains("Blatt 1 von"))
    player.press(.pageDown, .pageDown, .pageDown)
    #expect(player.text.contains("Blatt 4 von"))
    player.press(.escape)
    #expect(player.presses == 5)
    #expect(player.text.contains("Fälle meiner Stelle"))
  }

  @Test func `from anywhere a few steps lead out`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(.enter)
    player.press("g")
    player.press(.escape, .escape)
    player.press("q")
    #expect(player.effects == [.quit])
  }
}
