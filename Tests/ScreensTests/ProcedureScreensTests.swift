import Clearing
import ReadModel
import Rulebook
import Screens
import TerminalKit
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// The steps around a case by keys: who is kept away, case conferences, telling the person, asking again, what is learned.
@Suite struct ProcedureScreensTests {
  private let told = FrameTests.told
  private static let day = Sample.friday

  private func open(_ number: String, _ player: inout Player) {
    player.press(FrameTests.toCase(number))
  }

  private func sees(_ story: GivenWhenThen, _ member: Author, _ number: String) -> Bool {
    CaseView(number: number, story.world(member.body), reader: member, today: story.today) != nil
  }

  // MARK: Conflicts of interest

  @Test func `who stands too near says so without a reason and sees the case no more`() throws {
    var nora = Player(told.story, Sample.nora)
    open(told.numbers.fresh, &nora)
    nora.take("Befangenheit")
    #expect(nora.text.contains("Niemand ist ausgenommen"))
    nora.take("zu nahe")
    nora.type("ich")
    nora.press(.enter, .function(2))
    #expect(nora.commands.isEmpty && nora.text.contains("sehen Sie den Fall nicht mehr"))
    nora.press(.enter)
    #expect(nora.commands.isEmpty)
    nora.press("j")
    let declared = DeclareRelation(number: told.numbers.fresh, member: Sample.nora.member)
    #expect(nora.commands == [.declareRelation(declared)])
    #expect(!sees(nora.story, Sample.nora, told.numbers.fresh))
    #expect(sees(nora.story, Sample.nils, told.numbers.fresh))
    // The case and all that stood above it are gone from the screen, too.
    #expect(nora.text.contains("Sie sehen den Fall nicht mehr"))
    nora.press(.escape)
    #expect(nora.text.contains("Fälle meiner Stelle") && !nora.text.contains(told.numbers.fresh))
  }

  @Test func `a case that somebody else took away from the reader closes with the next loading`() {
    var nils = Player(told.story, Sample.nils)
    open(told.numbers.fresh, &nils)
    nils.press("o")
    nils.type("Noch nicht fertig.")
    nils.story.when(
      DeclareRelation(number: told.numbers.fresh, member: Sample.nils.member), by: Sample.nora)
    nils.reload()
    #expect(nils.text.contains("nicht zugänglich"))
    nils.press(.escape)
    #expect(nils.text.contains("Fälle meiner Stelle") && !nils.text.contains(told.numbers.fresh))
    nils.press("q")
    #expect(nils.text.contains("Entwürfe"), "what was typed is still a draft")
  }

  @Test func `a referral of such a case closes, too`() {
    var nils = Player(told.story, Sample.nils)
    nils.press("ts")
    nils.type(told.numbers.offer)
    nils.press(.enter)
    #expect(nils.text.contains("Übergabe \(told.numbers.offer)"))
    nils.story.when(
      DeclareRelation(number: told.numbers.offered, member: Sample.nils.member), by: Sample.nora)
    nils.reload()
    #expect(!nils.text.contains("Übergabe \(told.numbers.offer)"))
    nils.press(.escape)
    #expect(!nils.text.contains(told.numbers.offer))
  }

  @Test func `a body is kept away from the case screen, and the question says what it has read`() throws {
    var nora = Player(told.story, Sample.nora)
    open(told.numbers.offered, &nora)
    nora.take("Befangenheit")
    nora.take("Stelle ausnehmen")
    nora.type("Polizei")
    nora.press(.enter, .function(2))
    #expect(nora.text.contains("hat Übergabe \(told.numbers.offer) gesehen"))
    nora.press("j")
    let accused = AccusedBody(code: "police_contact_point")
    #expect(nora.commands == [.shieldCase(ShieldCase(number: told.numbers.offered, .declare(accused)))])
    #expect(nora.text.contains("Ausgenommen: Polizei, seit 27.03.2026"))
    let offer = nora.story.world(Sample.north).referrals.values.first {
      $0.offer.number == told.numbers.offer
    }
    guard case .voided = try #require(offer).stage else {
      Issue.record("the offer to the accused body goes on")
      return
    }
    nora.take("Ausnahme beenden")
    nora.press(.function(2))
    nora.press("j")
    #expect(
      nora.commands.last
        == .shieldCase(ShieldCase(number: told.numbers.offered, .end(code: "police_contact_point"))))
    #expect(nora.text.contains("Niemand ist ausgenommen"))
  }

  @Test func `what is refused stands below the field it was asked in, and the form is still there`() {
    var nora = Player(told.story, Sample.nora)
    open(told.numbers.fresh, &nora)
    nora.take("Befangenheit")
    nora.take("Stelle ausnehmen")
    nora.type("Ausl")
    nora.press(.enter, .function(2))
    nora.refusal = "Diese Stelle gibt es nicht mehr."
    nora.press("j")
    #expect(nora.text.contains("Welche Stelle") && nora.text.contains("Ausländerbehörde"))
    #expect(nora.text.contains("FEHLER: Diese Stelle gibt es nicht mehr."))
    #expect(nora.text.contains("Der Grund steht unter dem Feld"))
  }

  @Test func `the list shows every conflict to the own body and the accused one sees nothing`() {
    var story = told.story
    let accused = AccusedBody(code: "immigration_office", isStaffPath: true)
    story.when(ShieldCase(number: told.numbers.fresh, .declare(accused)), by: Sample.nora)
    story.when(
      DeclareRelation(number: told.numbers.urgent, member: Sample.nils.member), by: Sample.nora)
    var nora = Player(story, Sample.nora)
    nora.take("Befangenheit")
    #expect(nora.text.contains("Ausländerbehörde") && nora.text.contains("gemeldet von jemandem"))
    #expect(nora.text.contains("Steht zu nahe: Nils Nord"))
    var ulla = Player(story, Sample.ulla)
    ulla.take("Befangenheit")
    #expect(ulla.text.contains("Niemand ist ausgenommen"))
    var nils = Player(story, Sample.nils)
    nils.take("Befangenheit")
    #expect(!nils.text.contains(told.numbers.urgent) && nils.text.contains(told.numbers.fresh))
  }

  @Test func `the clearing office keeps its own members away from another body's case, not bodies`() {
    var olga = Player(told.story, Sample.olga)
    olga.press(.enter)
    olga.take("Befangenheit")
    olga.take("Stelle ausnehmen")
    #expect(!olga.text.contains("Welche Stelle"))
    olga.press(.escape)
    olga.take("zu nahe")
    #expect(olga.text.contains("Wer") && olga.text.contains("Steht zu nahe"))
  }

  // MARK: Case conferences

  @Test func `a conference is called from the case; with the police the case's number has to be typed`()
    throws
  {
    var story = told.story
    let terms = SampleEntries.terms(purpose: "case_conference", classes: [.facts, .identity])
    story.when(
      RecordConsent(number: told.numbers.offered, terms: terms, isGiven: true), by: Sample.nora)
    var nora = Player(story, Sample.nora)
    open(told.numbers.offered, &nora)
    nora.take("Fallkonferenzen")
    #expect(nora.text.contains("Noch keine Fallkonferenz."))
    nora.press("n")
    nora.fill([.type("gestern")])
    nora.press(.function(2))
    nora.press(.up)
    let bodies = Sample.kinds.keys.filter { $0 == Sample.office || $0 == Sample.police }.count
    #expect(bodies == 2)
    nora.press(.home, .backTab, .backTab)
    for _ in 0..<12 { nora.press(.backspace) }
    nora.fill([.type("01.04.2026"), .pick("mehrere")])
    while !nora.text.contains("Eingewilligt ist gegenüber Polizei") { nora.press(.tab) }
    nora.type("j")
    while !nora.text.contains("> ") || !focused(nora, "Was geschah") { nora.press(.tab) }
    nora.type("j")
    nora.press(.function(2))
    #expect(nora.text.contains("Was die Polizei dort hört, muss sie verfolgen"))
    nora.press("j")
    nora.press(.enter)
    #expect(nora.commands.isEmpty)
    nora.press(.backspace)
    nora.type(told.numbers.offered)
    nora.press(.enter)
    guard case .callConference(let call) = try #require(nora.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(call.bodies == [Sample.police] && call.classes == [.facts])
    #expect(call.on == CalendarDay("2026-04-01") && call.reason == "several_bodies")
    #expect(nora.text.contains("einberufen") && nora.text.contains("Laden Sie"))
    var paul = Player(nora.story, Sample.paul)
    paul.take("Fallkonferenzen")
    #expect(paul.text.contains("einberufen") && !paul.text.contains(told.numbers.offered))
  }

  @Test func `a body without consent is refused below the data that would be spoken of`() {
    var nora = Player(told.story, Sample.nora)
    open(told.numbers.offered, &nora)
    nora.take("Fallkonferenzen")
    nora.press("n")
    nora.fill([.type("01.04.2026"), .pick("mehrere")])
    while !nora.text.contains("Gegenüber Clearingstelle") { nora.press(.tab) }
    nora.type("j")
    while !focused(nora, "Was geschah") { nora.press(.tab) }
    nora.type("j")
    nora.press(.function(2))
    nora.press("j")
    #expect(nora.story.world(Sample.north).conferences.isEmpty)
    #expect(nora.text.contains("FEHLER") && nora.text.contains("01.04.2026"))
    nora.press(.escape)
    nora.press("n")
    #expect(nora.text.contains("01.04.2026") && nora.text.contains("Ihr Entwurf"))
  }

  @Test func `the result takes one task after the other, everybody invited reads it and ticks off its own`()
    throws
  {
    var story = told.story
    let conference = called(&story)
    var nora = Player(story, Sample.nora)
    open(told.numbers.offered, &nora)
    nora.take("Fallkonferenzen")
    nora.take("Ergebnis der Konferenz")
    nora.press(.tab, .tab)
    nora.fill([
      .type("2"), .type("Streife am Abend"), .pick("Polizei"), .type("03.04.2026"),
    ])
    nora.type("j")
    nora.press(.function(2))
    #expect(nora.commands.isEmpty && nora.text.contains("Aufgabe 1 ist aufgenommen"))
    nora.fill([.type("Auskunftssperre")])
    nora.press(.function(2))
    #expect(nora.commands.isEmpty && nora.text.contains("Eine Aufgabe braucht"))
    nora.fill([.skip, .pick("Nord"), .type("02.04.2026")])
    nora.press(.function(2))
    #expect(nora.text.contains("Das lesen dann alle Eingeladenen: Polizei."))
    nora.press("j")
    let held = try #require(nora.story.world(Sample.north).conferences.values.first?.held)
    #expect(held.seats.map(\.persons).sorted() == [1, 2])
    #expect(held.tasks.map(\.what) == ["Streife am Abend", "Auskunftssperre"])
    #expect(held.tasks.map(\.body) == [Sample.police, Sample.north])
    var paul = Player(nora.story, Sample.paul)
    paul.press("t")
    #expect(paul.text.contains("Aufgabe aus einer") && paul.text.contains(conference))
    paul.press("s")
    paul.type("Aufgabe")
    paul.press(.enter)
    #expect(paul.text.contains("Streife am Abend") && paul.text.contains("Offene Aufgaben Ihrer Stelle: 1"))
    paul.take("abhaken")
    #expect(!paul.text.contains("Auskunftssperre"))
    paul.press(.function(2))
    #expect(paul.commands.isEmpty && paul.text.contains("Danach sehen das alle"))
    paul.press("j")
    #expect(
      paul.commands == [
        .doConferenceTask(DoConferenceTask(number: conference, task: 1, on: Self.day))
      ])
    #expect(paul.text.contains("(erledigt 27.03.2026)"))
  }

  @Test func `an invitation shows where the police contact begins`() {
    var story = told.story
    _ = called(&story)
    let paul = Player(story, Sample.paul)
    #expect(paul.text.contains("Fallkonferenzen, die auf Sie warten: 1."))
  }

  @Test func `a conference is called off after a question, and an invited body is offered none of this`() {
    var story = told.story
    let conference = called(&story)
    var paul = Player(story, Sample.paul)
    paul.take("Fallkonferenzen")
    paul.take("absagen")
    #expect(!paul.text.contains("Esc = Nein"))
    var nora = Player(story, Sample.nora)
    nora.take("Fallkonferenzen")
    nora.take("Konferenz absagen")
    #expect(nora.commands.isEmpty && nora.text.contains("Das sehen dann: Polizei."))
    nora.press("j")
    #expect(nora.commands == [.endConference(EndConference(number: conference))])
    #expect(nora.text.contains("abgesagt"))
  }

  // MARK: After the work

  @Test func `feedback, closing, follow-up and lesson go their way on the screen`() throws {
    var story = GivenWhenThen()
    let text = RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
    story.when(
      AdoptRules(kind: .procedure, version: "2026-2", text: text, from: story.today), by: Sample.carla)
    let number = story.aCase()
    var nora = Player(story, Sample.nora)
    open(number, &nora)
    nora.take("Rückmeldung an die Person")
    nora.press(.function(2))
    #expect(nora.commands.isEmpty && nora.text.contains("Hier fehlt noch eine Angabe."))
    nora.fill([.pick("ja")])
    nora.type("Anzeige läuft noch.")
    nora.press(.function(2))
    guard case .giveFeedback(let told) = try #require(nora.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(told.feedback == FeedbackGiven(on: Self.day, language: "de", remedies: [], followUp: .yes))
    #expect(told.note == "Anzeige läuft noch.")
    nora.press("z")
    nora.type("erl")
    nora.press(.enter, .function(2))
    nora.press("j")
    #expect(nora.text.contains("Geschlossen am"))
    followUp(number, &nora)
    learn(number, &nora)
  }

  private func followUp(_ number: String, _ nora: inout Player) {
    nora.story.today = Self.day.adding(months: 3)
    nora.reload()
    nora.take("Nachfrage")
    nora.fill([.skip, .pick("nicht err"), .pick("beruhigt")])
    nora.press(.function(2))
    #expect(nora.story.world(Sample.north).cases.values.first?.followUpDue != nil)
    #expect(nora.text.contains("FEHLER") && nora.text.contains("beruhigt"), "\(nora.text)")
    nora.press(.delete)
    nora.fill([.pick("gesprochen")])
    nora.press(.function(2))
    #expect(nora.text.contains("Hier fehlt noch eine Angabe."), "each question of the step is asked")
    nora.fill([.pick("ja"), .pick("nein")])
    nora.press(.function(2))
    #expect(nora.text.contains("Wieder aufnehmen"))
    #expect(nora.story.world(Sample.north).cases.values.first?.followUpDue == nil)
    nora.take("Nachfrage eintragen")
    #expect(!nora.text.contains("Wie geht es der Person"), "asked once, it is not offered again")
    nora.press(.escape)
  }

  private func learn(_ number: String, _ nora: inout Player) {
    nora.take("Was daraus zu lernen")
    nora.fill([.pick("Sprache")])
    nora.type("Ein Aushang fehlte.")
    nora.press(.escape, .escape)
    nora.take("Was daraus zu lernen")
    #expect(nora.text.contains("Ihr Entwurf") && nora.text.contains("1 Zeile "))
    nora.press(.function(2))
    #expect(
      nora.commands.last
        == .noteLesson(NoteLesson(number: number, category: "language_barrier", text: "Ein Aushang fehlte.")))
    #expect(nora.text.contains("Festgehalten."))
  }

  /// A conference of the offered case with the police, called; gives its number.
  private func called(_ story: inout GivenWhenThen) -> String {
    let terms = SampleEntries.terms(purpose: "case_conference", classes: [.facts])
    story.when(
      RecordConsent(number: told.numbers.offered, terms: terms, isGiven: true), by: Sample.nora)
    let call = SampleEntries.conference(told.numbers.offered, on: Self.day.adding(days: 5))
    return story.when(call, by: Sample.nora).number ?? ""
  }

  /// Does the focus stand on the field with this label?
  private func focused(_ player: Player, _ label: String) -> Bool {
    player.text.split(separator: "\n").contains { $0.hasPrefix(">") && $0.contains(label) }
  }
}
