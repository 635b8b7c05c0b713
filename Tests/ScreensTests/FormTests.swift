import Clearing
import Screens
import TerminalKit
import TestSupport
import Testing

/// Forms come to exactly the commands they say.
@Suite struct FormTests {
  let told = SampleStory.told()

  private func onCase(_ number: String, _ keys: String) -> Player {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(number) + FrameTests.keys(keys))
    return player
  }

  @Test func `a consent for the police needs the explained effects`() throws {
    var player = onCase(told.numbers.fresh, "g")
    player.press("pol")
    player.press(.enter)
    player.press("anz")
    player.press(.enter)
    player.press("j")
    player.press(.enter)
    player.press("j")
    player.press(.function(2))
    #expect(player.commands.isEmpty)
    #expect(player.text.contains("FEHLER: Für die Polizei muss hier"))
    player.press("j")
    player.press(.function(2))
    guard case .recordConsent(let consent) = try #require(player.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(consent.isGiven && consent.number == told.numbers.fresh)
    #expect(consent.terms.recipient == SampleAlliance.police)
    #expect(consent.terms.purpose == "criminal_complaint")
    #expect(consent.terms.classes == [.facts])
    #expect(consent.terms.dutyToProsecuteExplained)
    #expect(consent.terms.givenOn == SampleAlliance.friday)
    #expect(consent.terms.validUntil == SampleAlliance.friday.adding(months: 6))
    #expect(consent.terms.explainedBy == "Nora Nord")
    #expect(consent.terms.textVersion == "2026-7", "the texts that hold, not a word of the screen's own")
    #expect(player.text.contains("Die Einwilligung ist festgehalten."))
    #expect(player.text.contains("Einwilligung: JA"))
  }

  @Test func `a refusal without chosen data is one of all data`() throws {
    var player = onCase(told.numbers.fresh, "g")
    player.press("clear")
    player.press(.enter)
    player.press("ber")
    player.press(.enter)
    player.press("n")
    player.press(.function(2))
    guard case .recordConsent(let consent) = try #require(player.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(!consent.isGiven)
    #expect(consent.terms.classes == [.facts, .contact, .identity])
    #expect(player.text.contains("Die Ablehnung ist festgehalten."))
  }

  @Test func `an offer without consent is refused below the recipient`() {
    var player = onCase(told.numbers.fresh, "w")
    player.press("pol")
    player.press(.enter)
    player.press("anz")
    player.press(.enter)
    player.press("j")
    player.press(.function(2))
    #expect(player.commands.isEmpty)
    guard case .preview(let offer) = player.effects.last else {
      Issue.record("no preview was asked for")
      return
    }
    #expect(offer.number == told.numbers.fresh && offer.classes == [.facts])
    #expect(player.text.contains("FEHLER: Es fehlt die Einwilligung."))
  }

  @Test func `a case is closed after a question`() {
    var player = onCase(told.numbers.fresh, "zer")
    player.press(.enter)
    player.press("st")
    player.press(.enter, .function(2))
    #expect(player.commands.isEmpty)
    player.press("j")
    #expect(
      player.commands == [
        .closeCase(
          CloseCase(number: told.numbers.fresh, closing: Closing(reason: "done", support: "stabilised")))
      ])
    #expect(player.text.contains("Geschlossen am"))
    player.press("b")
    #expect(player.text.contains("Der Fall ist geschlossen"))
  }

  @Test func `a closed case is reopened from the menu`() {
    var player = onCase(told.numbers.closed, "mwieder")
    player.press(.enter)
    player.press("neu")
    player.press(.enter, .function(2))
    #expect(player.commands == [.reopenCase(ReopenCase(number: told.numbers.closed, reason: "new_facts"))])
    #expect(player.text.contains("Der Fall ist wieder offen."))
  }

  @Test func `a case is assigned to a colleague of the own body`() {
    var player = onCase(told.numbers.fresh, "d")
    player.press("sara")
    player.press(.enter)
    #expect(player.text.contains("FEHLER"))
    player.press(.delete)
    player.press("nil")
    player.press(.enter, .function(2))
    #expect(
      player.commands == [
        .assignCase(AssignCase(number: told.numbers.fresh, member: SampleAlliance.nils.member))
      ])
    #expect(player.text.contains("Zuständig: Nils Nord"))
  }

  @Test func `a referral is declined with a reason after a question`() {
    var player = Player(told.story, SampleAlliance.paul)
    player.press(.enter)
    player.press("lkeine")
    player.press(.enter)
    player.press("clear")
    player.press(.enter, .function(2))
    player.press("l")
    #expect(player.commands.isEmpty)
    player.press("j")
    #expect(
      player.commands == [
        .decline(
          DeclineReferral(
            number: told.numbers.offer, reason: "no_capacity", suggestion: SampleAlliance.office))
      ])
    #expect(player.text.contains("abgelehnt"))
  }

  @Test func `an accepted referral is reported back`() {
    var player = Player(told.story, SampleAlliance.paul)
    player.press(.down, .enter)
    player.press("kanz")
    player.press(.enter, .enter)
    player.type("Vorgang angelegt.")
    player.press(.function(2))
    player.press("j")
    #expect(
      player.commands == [
        .report(
          ReportReferral(
            number: told.numbers.acceptedReferral, outcome: "complaint_taken", text: "Vorgang angelegt."))
      ])
    var nora = Player(player.story, SampleAlliance.nora)
    nora.press("p")
    nora.press(.enter, .end)
    #expect(nora.text.contains("Anzeige aufgenommen"))
  }

  @Test func `an incident alone is recorded without a case`() throws {
    var player = Player(told.story, SampleAlliance.nora)
    player.press("mnur")
    player.press(.enter)
    #expect(player.text.contains("Neuer Vorfall"))
    player.press(.enter)
    player.press("on")
    player.press(.enter)
    player.press("dis")
    player.press(.enter)
    player.type("Ganz neuer Ort")
    player.press(.function(2))
    guard case .recordIncident(let command) = try #require(player.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(command.entry.core.acts == ["discrimination"])
    #expect(command.entry.core.area.municipality == "Ganz neuer Ort")
    #expect(command.entry.core.channel == "online_form")
    #expect(player.text.contains("ist erfasst."))
  }

  @Test func `a wrong date names what would be right and keeps the focus`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press("n")
    for _ in 0..<10 { player.press(.backspace) }
    player.type("31.02.")
    player.press(.enter)
    let frame = player.frame()
    #expect(frame.text.contains("FEHLER: Das ist kein Datum. Richtig wäre: 21.11."))
    #expect(frame.cursor.row == 3)
    for _ in 0..<6 { player.press(.backspace) }
    player.type("-3")
    player.press(.enter)
    #expect(player.text.contains("24.03.2026") && player.text.contains("Dienstag"))
  }

  @Test func `a place that is typed in full stays as it was typed`() throws {
    var player = Player(told.story, SampleAlliance.nora)
    player.press("n")
    player.press(.tab, .tab, .tab)
    player.type("Muster")
    #expect(player.text.contains("Enter übernimmt „Musterstadt“"))
    player.press(.tab)
    player.press(.backTab)
    #expect(player.text.contains("[Muster  "))
  }
}
