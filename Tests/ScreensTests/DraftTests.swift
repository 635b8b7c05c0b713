import Clearing
import Config
import Screens
import TerminalKit
import TestSupport
import Testing

/// What was typed is not lost.
@Suite struct DraftTests {
  let told = SampleStory.told()

  private func typing() -> Player {
    var player = Player(told.story, SampleAlliance.nora)
    player.press("n")
    player.press(.tab)
    player.press("t")
    player.press(.enter, .tab)
    player.type("Neustadt")
    return player
  }

  @Test func `leaving a form keeps what was typed and says so`() {
    var player = typing()
    player.press(.escape)
    #expect(player.text.contains("Ihr Entwurf bleibt"))
    player.press("n")
    #expect(player.text.contains("Neustadt") && player.text.contains("Telefon"))
    #expect(player.text.contains("Ihr Entwurf von vorhin ist wieder da."))
  }

  @Test func `an untouched form leaves no draft`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press("n")
    player.press(.escape)
    #expect(!player.text.contains("Entwurf"))
    player.press("q")
    #expect(player.effects == [.quit])
  }

  @Test func `quitting with a draft asks first`() {
    var player = typing()
    player.press(.escape)
    player.press("qq")
    player.press(.enter)
    #expect(player.effects.isEmpty)
    player.press("j")
    #expect(player.effects == [.quit])
  }

  @Test func `the lock keeps place and text and shows neither`() {
    var player = typing()
    player.program.receive(.locked)
    #expect(
      player.text.contains("Gesperrt") && !player.text.contains("Neustadt") && !player.text.contains("BN-26"))
    player.type("geheim")
    #expect(!player.text.contains("geheim"))
    player.press(.enter)
    guard case .unlock(let login, let password) = player.effects.last else {
      Issue.record("no unlocking")
      return
    }
    #expect(login == "nora")
    #expect(password.withBytes { Array($0) } == Array("geheim".utf8))
    #expect(player.text.contains("Neuer Fall") && player.text.contains("Neustadt"))
    player.press(.escape)
    #expect(player.text.contains("Ihr Entwurf bleibt"))
  }

  @Test func `another member does not find the drafts of the one before`() {
    var player = typing()
    player.program.receive(.locked)
    player.program.receive(.unlocked(SampleStory.desk(told.story, SampleAlliance.nils)))
    #expect(player.text.contains("Nils Nord") && player.text.contains("Fälle meiner Stelle"))
    player.press("n")
    #expect(!player.text.contains("Neustadt"))
  }

  @Test func `a refused form stays with the reason below the field`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(told.numbers.fresh))
    player.press("o")
    player.type("Ein Vermerk")
    player.refusal = "Der Text ist zu lang: höchstens 5 Zeichen."
    player.press(.function(2))
    #expect(player.text.contains("FEHLER: Der Text ist zu lang"))
    player.refusal = nil
    player.press(.function(2))
    #expect(player.text.contains("Die Notiz ist gespeichert."))
    let forms = player.effects.compactMap { effect -> Int? in
      if case .perform(_, let form) = effect { return form }
      return nil
    }
    #expect(forms.count == 2 && forms[0] == forms[1])
  }

  @Test func `two forms never share a number`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(told.numbers.fresh))
    for text in ["eins", "zwei"] {
      player.press("o")
      player.type(text)
      player.press(.function(2))
    }
    let forms = player.effects.compactMap { effect -> Int? in
      if case .perform(_, let form) = effect { return form }
      return nil
    }
    #expect(Set(forms).count == 2)
  }

  @Test func `while a command runs the same form cannot ask again`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(FrameTests.toCase(told.numbers.fresh))
    player.press("o")
    player.type("Ein Vermerk")
    let first = player.program.handle(.function(2))
    #expect(first.count == 1)
    #expect(player.program.handle(.function(2)).isEmpty)
    #expect(player.text.contains("Speichern läuft noch"))
  }

  @Test func `a new size keeps what was typed`() {
    var player = typing()
    for (columns, rows) in [(60, 15), (20, 5), (1, 1), (80, 24)] {
      player.press(.resize(columns: columns, rows: rows))
      let frame = player.frame(columns: columns, rows: rows)
      #expect(frame.grid.columns == columns && frame.grid.rows == rows)
    }
    #expect(player.text.contains("Neustadt"))
  }

  @Test func `a message stays until the next key and is listed after that`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.program.receive(.failed(text: "Die Platte ist voll. Es ging nichts verloren."))
    #expect(player.text.contains("Die Platte ist voll."))
    player.press(.resize(columns: 80, rows: 24))
    #expect(player.text.contains("Die Platte ist voll."))
    player.press(.down)
    #expect(!player.text.contains("Die Platte ist voll."))
    player.press("mhinweise")
    player.press(.enter)
    #expect(player.text.contains("Die Platte ist voll."))
  }

  @Test func `news of others are announced and shown only on request`() {
    var player = Player(told.story, SampleAlliance.nora)
    player.press(.down)
    let before = player.frame()
    player.story.when(SampleEntries.openCase(), by: SampleAlliance.nils)
    player.program.receive(.othersWrote)
    let after = player.frame()
    #expect(player.text.contains("Taste r zeigt es"))
    let rows = 0..<21
    #expect(rows.allSatisfy { before.grid.cells(inRow: $0) == after.grid.cells(inRow: $0) })
    #expect(before.cursor == after.cursor)
    player.press("r")
    #expect(player.effects == [.refresh])
    #expect(player.text.contains("Fälle meiner Stelle (7)"))
    // The same case is selected, although rows moved.
    #expect(player.text.contains("> \(told.numbers.offered)"))
  }

  @Test func `a refusal that does not fit the message line gets a screen of its own`() {
    var player = Player(told.story, SampleAlliance.paul)
    player.press(.enter)
    player.press("e")
    player.refusal = RefusalPhrase.consentMissing.text(
      in: .german, ["recipient": "Polizei", "purpose": "Anzeige", "classes": "wer betroffen ist (K5)"])
    player.press("j")
    #expect(player.text.contains("Hinweis"))
    #expect(player.text.contains("Übergabe anbieten."))
    player.press(.escape)
    #expect(player.text.contains("Übergabe \(told.numbers.offer)"))
  }
}
