import Clearing
import Screens
import TerminalKit
import TestSupport
import Testing

/// What the screens have noted before they show it.
@Suite struct AccessTests {
  private let told = FrameTests.told

  @Test func `opening a case and uncovering names is noted with its number`() {
    var player = Player(told.story, SampleAlliance.nora)
    let number = told.numbers.fresh
    player.press(FrameTests.toCase(number))
    #expect(player.noted.contains(Access(.openCase, number)))
    #expect(!player.noted.contains { $0.kind == .unmask })
    player.press("v")
    #expect(player.noted.last == Access(.unmask, number))
    player.press("v")
    #expect(player.noted.count { $0.kind == .unmask } == 1, "covering again shows nothing")
  }

  @Test func `names stay covered when it cannot be noted`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(told.numbers.fresh))
    player.noteFails = true
    player.press("v")
    #expect(!player.text.contains("Amal Beispiel") && player.text.contains("Die Platte ist voll."))
    player.noteFails = false
    player.press("v")
    #expect(player.text.contains("Amal Beispiel"))
  }

  @Test func `a case with notes is not opened when it cannot be noted`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    var player = Player(story, SampleAlliance.nora)
    player.noteFails = true
    player.press(FrameTests.toCase(number))
    #expect(!player.text.contains("Erstgespräch") && player.text.contains("Die Platte ist voll."))
    player.noteFails = false
    player.press(.enter)
    #expect(player.noted.contains(Access(.notes, number)))
    #expect(player.text.contains("Fall \(number)"))
  }

  @Test func `referrals, lists and figures are noted`() {
    var player = Player(told.story, SampleAlliance.paul)
    player.press(.enter)
    #expect(player.noted.contains { $0.kind == .openReferral && $0.object != nil })
    player.press(.escape)
    player.press("a")
    #expect(player.noted.contains(Access(.figures)))
    var nora = Player(told.story, SampleAlliance.nora)
    nora.press("i")
    #expect(nora.noted.contains(Access(.listReferrals)))
  }
}
