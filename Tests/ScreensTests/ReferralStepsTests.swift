import Clearing
import TerminalKit
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// What can be done to a referral beside answering it: through the menu, found by its name.
@Suite struct ReferralStepsTests {
  private let told = FrameTests.told

  @Test func `a question is asked after a question, and the sender replies and takes the offer back`() {
    var paul = Player(told.story, Sample.paul)
    paul.press(.enter)
    paul.take("Rückfrage")
    paul.press(.enter)
    paul.type("Welche Sprache?")
    paul.press(.function(2))
    #expect(paul.commands.isEmpty && paul.text.contains("Antwortfrist"))
    paul.press("j")
    #expect(paul.commands == [.ask(AskReferral(number: told.numbers.offer, text: "Welche Sprache?"))])
    #expect(paul.text.contains("RÜCKFRAGE") && paul.text.contains("Die Rückfrage ist gestellt."))
    var nora = Player(paul.story, Sample.nora)
    nora.press("p")
    nora.press(.enter)
    nora.take("Rückfrage beantworten")
    nora.press(.enter)
    nora.type("Arabisch.")
    nora.press(.function(2))
    nora.press("j")
    #expect(nora.commands == [.reply(ReplyReferral(number: told.numbers.offer, text: "Arabisch."))])
    nora.take("zurücknehmen")
    nora.press("irr")
    nora.press(.enter, .function(2))
    nora.press("j")
    #expect(nora.commands.last == .recall(RecallReferral(number: told.numbers.offer, reason: "mistake")))
    #expect(nora.text.contains("zurückgenommen"))
  }

  @Test func `an accepted case is begun, called, taken over and given back through the menu`() {
    var paul = Player(told.story, Sample.paul)
    paul.press(.down, .enter)
    paul.take("Arbeit")
    paul.press("j")
    paul.take("Erstkontakt")
    paul.press("j")
    paul.take("Eigenen Fall")
    paul.press("j")
    let number = told.numbers.acceptedReferral
    #expect(
      paul.commands == [
        .begin(WorkReferral(number: number)),
        .contacted(ContactReferral(number: number, on: told.story.today)),
        .takeOver(OpenCaseFromReferral(number: number)),
      ])
    let world = paul.story.world(Sample.police)
    #expect(world.cases.values.contains { $0.source != nil && $0.owner == Sample.police })
    paul.take("Zurückgeben")
    paul.press("nicht")
    paul.press(.enter, .function(2))
    #expect(paul.commands.count == 3)
    paul.press("j")
    #expect(
      paul.commands.last == .giveBack(ReturnReferral(number: number, reason: "person_not_reached")))
    #expect(paul.text.contains("zurückgegeben"))
  }

  @Test func `an abstract question goes to the police and comes back answered`() {
    var nora = Player(told.story, Sample.nora)
    nora.take("Abstrakte")
    #expect(nora.text.contains("Es gibt noch keine Frage"))
    nora.take("Frage stellen")
    nora.press(.enter)
    nora.press("bedroh")
    nora.press(.enter)
    nora.press("irgend")
    nora.press(.enter, .enter)
    nora.type("Wird auch ohne Antrag ermittelt?")
    nora.press(.function(2))
    #expect(nora.commands.isEmpty)
    nora.press("j")
    #expect(
      nora.commands == [
        .askEnquiry(
          AskEnquiry(
            recipient: Sample.police, category: "threat", area: .land,
            text: "Wird auch ohne Antrag ermittelt?"))
      ])
    var paul = Player(nora.story, Sample.paul)
    paul.take("Abstrakte")
    #expect(paul.text.contains("Wird auch ohne Antrag ermittelt?"))
    paul.take("beantworten")
    paul.press(.enter, .enter)
    paul.type("Ja.")
    paul.press(.function(2))
    paul.press("j")
    #expect(paul.story.world(Sample.north).enquiries.values.first?.answer?.text == "Ja.")
    #expect(paul.text.contains("Ja."))
  }
}
