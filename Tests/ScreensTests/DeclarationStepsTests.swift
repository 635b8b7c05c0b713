import Clearing
import ReadModel
import Screens
import TerminalKit
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// What a person takes back, what is due, and who is away: through the menu, in few keys.
@Suite struct DeclarationStepsTests {
  private let told = FrameTests.told

  @Test
  func `a withdrawal on the phone takes the case, the menu, a word, F2 and yes; it ends what was offered`() {
    var nora = Player(told.story, Sample.nora)
    nora.press(FrameTests.toCase(told.numbers.offered))
    nora.take("Widerruf")
    nora.press(.function(2))
    #expect(nora.commands.isEmpty && nora.text.contains("Ermittlung, die begonnen hat"))
    nora.press(.enter)
    #expect(nora.commands.isEmpty)
    nora.press("j")
    #expect(
      nora.commands == [
        .withdrawConsent(
          WithdrawConsent(number: told.numbers.offered, recipient: nil, purpose: nil, form: .oral))
      ])
    let offer = nora.story.world(Sample.north).referrals.values.first {
      $0.offer.number == told.numbers.offer
    }
    guard case .voided = offer?.stage else {
      Issue.record("the offer goes on")
      return
    }
  }

  @Test func `whoever took a case over has to be told, and is ticked off in the list`() {
    var nora = Player(told.story, Sample.nora)
    nora.press(FrameTests.toCase(told.numbers.accepted))
    nora.take("Widerruf")
    nora.press(.function(2))
    nora.press("j")
    nora.take("Erklärungen")
    #expect(nora.text.contains("Noch zu unterrichten"))
    nora.take("Unterrichtet")
    nora.press(.function(2))
    #expect(
      nora.commands.last == .giveNotice(GiveNotice(number: told.numbers.accepted, .recipient(Sample.police))))
    #expect(!nora.text.contains("Noch zu unterrichten"))
  }

  @Test func `a withdrawal works in a closed case and where nothing was ever declared`() {
    var nora = Player(told.story, Sample.nora)
    nora.press("f")
    nora.press(FrameTests.toCase(told.numbers.closed))
    nora.take("Widerruf")
    nora.press(.function(2))
    nora.press("j")
    #expect(nora.text.contains("Der Widerruf ist eingetragen"))
  }

  @Test func `what is due is listed by its day, found by typing, and opened by Enter`() {
    var nora = Player(told.story, Sample.nora)
    nora.press("t")
    #expect(nora.text.contains("Fristen und Termine") && nora.text.contains(told.numbers.offer))
    nora.press("s")
    nora.type(told.numbers.offer)
    nora.press(.enter)
    #expect(nora.text.contains("Übergabe " + told.numbers.offer))
  }

  @Test func `a day away needs two days and no reason, and ends early with one key`() {
    var nora = Player(told.story, Sample.nora)
    nora.take("Posten")
    nora.take("Abwesend")
    nora.press(.tab)
    nora.type("+7")
    nora.press(.function(2))
    let today = told.story.today
    #expect(
      nora.commands == [
        .noteAbsence(NoteAbsence(member: Sample.nora.member, from: today, until: today.adding(days: 7)))
      ])
    nora.press(.down)
    #expect(nora.text.contains("Sie sind abwesend eingetragen"))
    nora.take("Wieder da")
    #expect(nora.commands.last == .endAbsence(EndAbsence(member: Sample.nora.member)))
    #expect(!nora.text.contains("Sie sind abwesend"))
  }
}
