import Clearing
import Rulebook
import TerminalKit
import TestSupport

/// Ways to the screens of the steps around a case.
enum ProcedureWays {
  private static let nora = SampleAlliance.nora

  /// The sample story and what happened around its cases: conflicts, conferences, reports, an incident recorded twice.
  static let around: GivenWhenThen = {
    var (story, numbers) = FrameTests.told
    let unit = AccusedBody(code: "immigration_office")
    story.when(ShieldCase(number: numbers.fresh, .declare(unit)), by: nora)
    story.when(DeclareRelation(number: numbers.urgent, member: SampleAlliance.nils.member), by: nora)
    for number in [numbers.accepted, numbers.offered] {
      let terms = SampleEntries.terms(purpose: "case_conference", classes: [.facts, .identity])
      story.when(RecordConsent(number: number, terms: terms, isGiven: true), by: nora)
      let on = story.today.adding(days: number == numbers.offered ? 5 : 0)
      let called = story.when(SampleEntries.conference(number, on: on), by: nora).number ?? ""
      guard number == numbers.accepted else { continue }
      story.when(HoldConference(number: called, held: SampleEntries.held(on: on)), by: nora)
    }
    story.when(SampleEntries.report(on: story.today.adding(days: -3)), by: nora)
    let core = ReportCore(
      receivedOn: story.today, channel: "online_form", language: "de", reporterRelation: "anonymous",
      isAnonymous: true)
    let report = story.when(RecordReport(core: core, text: "Am Abend standen sie noch."), by: nora).number
    let question = "Um wie viel Uhr war das?"
    story.when(AddToReport(number: report ?? "", text: question, isAnswer: true), by: nora)
    for member in [nora, SampleAlliance.sara] {
      story.when(RecordIncident(SampleEntries.incident()), by: member)
    }
    return story
  }()

  /// A case whose follow-up is due; closed under the shipped procedure.
  static let closed: (story: GivenWhenThen, number: String) = {
    var story = GivenWhenThen()
    let text = RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
    story.when(
      AdoptRules(kind: .procedure, version: "2026-2", text: text, from: story.today),
      by: SampleAlliance.carla)
    let number = story.aCase()
    let told = FeedbackGiven(on: story.today, language: "de", remedies: [], followUp: .yes)
    story.when(GiveFeedback(number: number, feedback: told), by: nora)
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: nora)
    story.today = story.today.adding(months: 3)
    return (story, number)
  }()

  static func all(_ numbers: SampleStory.Numbers) -> [FrameTests.Way] {
    conflicts(numbers) + conferences(numbers) + aftercare(numbers) + received
  }

  private static func menu(_ name: String) -> [Key] {
    [.function(9)] + FrameTests.keys(name) + [.enter]
  }

  private static func conflicts(_ numbers: SampleStory.Numbers) -> [FrameTests.Way] {
    let file = FrameTests.toCase(numbers.offered)
    let (german, english) = (file + menu("Befangen"), file + menu("Conflicts"))
    let police: [Key] = FrameTests.keys("Pol") + [.enter, .function(2)]
    return [
      .init("conflicts", nora, menu("Befangen"), english: menu("Conflicts"), story: around),
      .init("conflicts-case", nora, german, english: english),
      .init("stands-too-near", nora, german + menu("zu nahe"), english: english + menu("too near")),
      .init(
        "near-question", nora, german + menu("zu nahe") + FrameTests.keys("Nils") + [.enter, .function(2)],
        english: english + menu("too near") + FrameTests.keys("Nils") + [.enter, .function(2)]),
      .init("keep-away", nora, german + menu("ausnehmen"), english: english + menu("Keep a body")),
      .init(
        "keep-away-question", nora, german + menu("ausnehmen") + police,
        english: english + menu("Keep a body") + police),
    ]
  }

  private static func conferences(_ numbers: SampleStory.Numbers) -> [FrameTests.Way] {
    let file = FrameTests.toCase(numbers.offered)
    let (german, english) = (menu("Fallkonf"), menu("Case conf"))
    return [
      .init("case-around", nora, file + [.end, .pageUp, .pageUp], story: around),
      .init("conferences", nora, german, english: english, story: around),
      .init("conferences-police", SampleAlliance.paul, german, english: english, story: around),
      .init(
        "call-conference", nora, file + german + FrameTests.keys("n"),
        english: file + english + FrameTests.keys("n")),
      .init(
        "conference-result", nora, german + menu("Ergebnis der"), english: english + menu("Result of"),
        story: around),
      .init(
        "conference-task", SampleAlliance.paul, german + [.end] + menu("abhaken"),
        english: english + [.end] + menu("tick off"), story: around),
    ]
  }

  private static func aftercare(_ numbers: SampleStory.Numbers) -> [FrameTests.Way] {
    let file = FrameTests.toCase(numbers.fresh)
    let later = FrameTests.toCase(closed.number)
    return [
      .init("feedback", nora, file + menu("Rückmeldung an"), english: file + menu("Feedback")),
      .init("lesson", nora, file + menu("zu lernen"), english: file + menu("to be learned")),
      .init(
        "follow-up", nora, later + menu("Nachfrage"), english: later + menu("Enter a follow"),
        story: closed.story),
    ]
  }

  private static let received: [FrameTests.Way] = {
    let (german, english) = (menu("Meldungen"), menu("Reports rec"))
    let (same, one) = (menu("Derselbe"), menu("The same"))
    let olga = SampleAlliance.olga
    func anonymous(_ channel: String, _ relation: String, _ yes: String) -> [Key] {
      let picks = FrameTests.keys(channel) + [.enter] + FrameTests.keys(relation) + [.enter]
      return FrameTests.keys("n") + [.tab] + picks + FrameTests.keys("Am Zaun.") + [.tab]
        + FrameTests.keys(yes) + [.function(2)]
    }
    return [
      .init("reports", nora, german, english: english, story: around),
      .init("received-report", nora, german + [.enter], english: english + [.enter], story: around),
      .init("new-report", nora, german + FrameTests.keys("n"), english: english + FrameTests.keys("n")),
      .init(
        "six-words", nora, german + anonymous("tel", "zeu", "j"),
        english: english + anonymous("phone", "wit", "y")),
      .init(
        "assess-report", nora, german + [.enter] + menu("einordnen"),
        english: english + [.enter] + menu("Say what"), story: around),
      .init("likely", olga, same, english: one, story: around),
      .init("tie", olga, same + menu("verbinden"), english: one + menu("Tie inc"), story: around),
    ]
  }()
}
