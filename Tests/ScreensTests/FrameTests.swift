import Clearing
import Config
import Screens
import TerminalKit
import TestSupport
import Testing

@Suite struct FrameTests {
  static let told = SampleStory.told()

  /// A way to a screen: who goes it, and by which keys.
  struct Way: Sendable, CustomTestStringConvertible {
    var name: String
    var actor: Author
    var german: [Key]
    var english: [Key]
    var story: GivenWhenThen
    var testDescription: String { name }

    init(
      _ name: String, _ actor: Author, _ german: [Key], english: [Key]? = nil,
      story: GivenWhenThen = FrameTests.told.story
    ) {
      self.name = name
      self.actor = actor
      self.german = german
      self.english = english ?? german
      self.story = story
    }
  }

  static func keys(_ letters: String) -> [Key] { letters.map { .character($0) } }

  /// From the case list to a case by its number.
  static func toCase(_ number: String) -> [Key] { keys("s" + number) + [.enter] }

  static let ways: [Way] = {
    let numbers = told.numbers
    let nora = SampleAlliance.nora
    let paul = SampleAlliance.paul
    let offer: [Key] = [.tab, .tab, .tab, .tab, .tab, .enter] + keys("Bitte um Anzeige.") + [.function(2)]
    return [
      Way("work-list", nora, []), Way("work-list-search", nora, keys("smusterst")),
      Way("work-list-all", nora, keys("ff")), Way("work-list-clearing", SampleAlliance.olga, []),
      Way("case-new", nora, toCase(numbers.fresh)),
      Way("case-end", nora, toCase(numbers.accepted) + [.end]),
      Way("case-revealed", nora, toCase(numbers.fresh) + keys("v")),
      Way("case-closed", nora, keys("f") + toCase(numbers.closed)),
      Way("case-contributed", SampleAlliance.olga, [.enter]),
      Way("new-case", nora, keys("n")),
      Way(
        "new-case-pick", nora, keys("n") + [.enter] + keys("t"), english: keys("n") + [.enter] + keys("p")),
      Way("new-case-faults", nora, keys("n") + [.function(2)]),
      Way(
        "new-incident", nora, keys("m") + keys("vorf") + [.enter],
        english: keys("m") + keys("incid") + [.enter]),
      Way("note", nora, toCase(numbers.fresh) + keys("o") + keys("Anruf um zehn.")),
      Way("consent", nora, toCase(numbers.fresh) + keys("g")),
      Way("consent-police", nora, toCase(numbers.fresh) + keys("gpol") + [.enter]),
      Way("edit", nora, toCase(numbers.fresh) + keys("b"), english: toCase(numbers.fresh) + keys("e")),
      Way(
        "offer", nora, toCase(numbers.consented) + keys("w"), english: toCase(numbers.consented) + keys("r")),
      Way(
        "preview", nora, toCase(numbers.consented) + keys("w") + offer,
        english: toCase(numbers.consented) + keys("r") + offer),
      Way(
        "offer-police", nora, toCase(numbers.consented) + keys("w") + offer + keys("w"),
        english: toCase(numbers.consented) + keys("r") + offer + keys("r")),
      Way("assign", nora, toCase(numbers.fresh) + keys("d"), english: toCase(numbers.fresh) + keys("w")),
      Way("close", nora, toCase(numbers.fresh) + keys("z"), english: toCase(numbers.fresh) + keys("c")),
      Way(
        "close-question", nora, toCase(numbers.fresh) + keys("zer") + [.enter, .function(2)],
        english: toCase(numbers.fresh) + keys("cdo") + [.enter, .function(2)]),
      Way(
        "declarations", nora, toCase(numbers.consented) + keys("merkl") + [.enter],
        english: toCase(numbers.consented) + keys("mdeclara") + [.enter]),
      Way(
        "withdraw", nora, toCase(numbers.consented) + keys("mwiderruf") + [.enter],
        english: toCase(numbers.consented) + keys("mwithdraw") + [.enter]),
      Way(
        "withdraw-question", nora, toCase(numbers.consented) + keys("mwiderruf") + [.enter, .function(2)],
        english: toCase(numbers.consented) + keys("mwithdraw") + [.enter, .function(2)]),
      Way(
        "decisions", SampleAlliance.olga, keys("mbeschl") + [.enter], english: keys("mdecisions") + [.enter]),
      Way(
        "new-decision", SampleAlliance.olga, keys("mbeschl") + [.enter] + keys("n"),
        english: keys("mdecisions") + [.enter] + keys("n")),
      Way(
        "control-report", SampleAlliance.olga, keys("mbeschl") + [.enter] + keys("k"),
        english: keys("mdecisions") + [.enter] + keys("b")),
      Way(
        "new-measure", SampleAlliance.olga, keys("mmaßn") + [.enter] + keys("n"),
        english: keys("mmeasures") + [.enter] + keys("n")),
      Way(
        "self-check", SampleAlliance.olga, keys("mselbst") + [.enter, .enter],
        english: keys("mself") + [.enter, .enter]),
      Way(
        "new-self-check", SampleAlliance.olga,
        keys("mselbst") + [.enter] + keys("n") + [.tab, .tab, .tab, .tab, .tab],
        english: keys("mself") + [.enter] + keys("n") + [.tab, .tab, .tab, .tab, .tab]),
      Way(
        "new-training", nora, keys("mschulung") + [.enter] + keys("n"),
        english: keys("mtrainings") + [.enter] + keys("n")),
      Way(
        "new-meeting", SampleAlliance.olga, keys("msitzung") + [.enter] + keys("n"),
        english: keys("mmeetings") + [.enter] + keys("n")),
      Way(
        "agenda", nora, keys("msitzung") + [.enter, .enter], english: keys("mmeetings") + [.enter, .enter]),
      Way("meetings", nora, keys("msitzung") + [.enter], english: keys("mmeetings") + [.enter]),
      Way("trainings", nora, keys("mschulung") + [.enter], english: keys("mtrainings") + [.enter]),
      Way("note-effort", nora, keys("mstunden") + [.enter], english: keys("mnote hours") + [.enter]),
      Way("due", nora, keys("t")),
      Way("posts", nora, keys("mposten") + [.enter], english: keys("mposts") + [.enter]),
      Way(
        "absence", nora, keys("mposten") + [.enter] + keys("mabwes") + [.enter],
        english: keys("mposts") + [.enter] + keys("maway") + [.enter]),
      Way("inbox", paul, []), Way("referral-offered", paul, [.enter]),
      Way("accept-question", paul, [.enter] + keys("e"), english: [.enter] + keys("a")),
      Way("referral-accepted", paul, [.enter] + keys("ej"), english: [.enter] + keys("ay")),
      Way("decline", paul, [.enter] + keys("l"), english: [.enter] + keys("d")),
      Way("report", paul, [.down, .enter] + keys("k"), english: [.down, .enter] + keys("b")),
      Way("answers", nora, keys("p")), Way("referral-sent", nora, keys("p") + [.enter]),
      Way("start-chair", SampleAlliance.carla, []), Way("start-privacy", SampleAlliance.dora, []),
      Way("half-year", nora, keys("a") + [.right], english: keys("k") + [.right]),
      Way(
        "half-year-types", nora, keys("a") + [.right, .pageDown], english: keys("k") + [.right, .pageDown]),
      Way("half-year-chair", SampleAlliance.carla, keys("a"), english: keys("k")),
      Way("half-year-police", paul, keys("a"), english: keys("k")),
      Way("help-case", nora, toCase(numbers.fresh) + keys("h")),
      Way("menu-case", nora, toCase(numbers.fresh) + keys("m")),
      Way(
        "messages", nora, keys("yy") + keys("m") + keys("hinw") + [.enter],
        english: keys("zz") + keys("m") + keys("mess") + [.enter]),
      Way(
        "draft-kept", nora, keys("n") + [.tab] + keys("t") + [.enter, .escape],
        english: keys("n") + [.tab] + keys("p") + [.enter, .escape]),
      Way(
        "quit-question", nora, keys("n") + [.tab] + keys("t") + [.enter, .escape] + keys("q"),
        english: keys("n") + [.tab] + keys("p") + [.enter, .escape] + keys("q")),
    ] + ProcedureWays.all(numbers)
  }()

  @Test(arguments: ways) func `a screen looks as it did`(_ way: Way) {
    var player = Player(way.story, way.actor)
    player.press(way.german)
    GoldenFrame.check("de-" + way.name, player.frame())
    var english = Player(way.story, way.actor, language: .english)
    english.press(way.english)
    GoldenFrame.check("en-" + way.name, english.frame())
  }

  @Test func `what is released opens for the chair with who agreed and its checksum`() {
    var story = Self.told.story
    let sheet = SampleSummaries.sheet()
    let number = story.when(DraftSummary(sheet), by: SampleAlliance.olga).number ?? ""
    for member in SampleAlliance.members { story.when(ReleaseSummary(number: number), by: member) }
    for (language, short) in [(Language.german, "de"), (.english, "en")] {
      var player = Player(story, SampleAlliance.carla, language: language)
      player.press(Self.keys(language == .german ? "a" : "k") + [.right])
      GoldenFrame.check("\(short)-half-year-released", player.frame())
      player.press([.pageDown])
      GoldenFrame.check("\(short)-half-year-released-annex", player.frame())
      #expect(player.text.contains(sheet.head))
    }
  }

  @Test func `the unlock screen and the lock look as they did`() {
    for (language, short) in [(Language.german, "de"), (.english, "en")] {
      var program = LotseProgram(language: language, login: nil, isRehearsal: true)
      GoldenFrame.check("\(short)-unlock", program.view(columns: 80, rows: 24))
      program.receive(.unlockFailed(text: "Name oder Passwort stimmt nicht. Versuchen Sie es noch einmal."))
      GoldenFrame.check("\(short)-unlock-failed", program.view(columns: 80, rows: 24))
      var player = Player(Self.told.story, SampleAlliance.nora, language: language)
      player.program.receive(.locked)
      GoldenFrame.check("\(short)-locked", player.frame())
    }
  }

  @Test func `a small window still shows what matters`() {
    var player = Player(Self.told.story, SampleAlliance.nora)
    player.press(.resize(columns: 60, rows: 15))
    GoldenFrame.check("small-work-list", player.frame(columns: 60, rows: 15))
    player.press(Self.toCase(Self.told.numbers.fresh))
    GoldenFrame.check("small-case", player.frame(columns: 60, rows: 15))
    player.press("b")
    GoldenFrame.check("small-edit", player.frame(columns: 60, rows: 15))
  }
}
