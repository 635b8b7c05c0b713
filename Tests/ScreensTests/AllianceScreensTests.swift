import Clearing
import ReadModel
import Screens
import TerminalKit
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// What the alliance keeps together, entered on the screen: decisions, measures, self-checks, trainings, meetings.
@Suite struct AllianceScreensTests {
  private static let day = Sample.friday

  private func clear(_ player: inout Player, _ count: Int) {
    for _ in 0..<count { player.press(.backspace) }
  }

  @Test func `a decision with two mandates is one entry, and the second mandate finds empty fields`() throws {
    var olga = Player(GivenWhenThen(), Sample.olga)
    olga.take("Beschlüsse")
    #expect(olga.text.contains("Kein Beschluss eingetragen."))
    olga.press("n")
    olga.fill([
      .type("A0167/15"), .type("Beitritt"), .type("Stadtrat"), .type("02.03.2026"), .type("Der OB soll"),
      .type("30.06.2026"), .skip, .type("den Antrag stellen"), .skip, .type("Bürgermeisteramt"), .skip,
      .skip,
      .skip, .skip,
    ])
    olga.type("j")
    olga.press(.function(2))
    #expect(olga.commands.isEmpty && olga.text.contains("Auftrag 1 ist aufgenommen"))
    olga.fill([
      .skip, .type("jährlich berichten"), .skip, .type("Hauptamt"), .pick("immer"), .skip, .type("12"),
    ])
    olga.press(.function(2))
    guard case .recordDecision(let command) = try #require(olga.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(
      command.nextControl == CalendarDay("2026-06-30")
        && command.record.decidedOn == CalendarDay("2026-03-02"))
    #expect(command.record.mandates.map(\.label) == ["1", "2"])
    #expect(command.record.mandates.map(\.wording) == ["den Antrag stellen", "jährlich berichten"])
    #expect(command.record.mandates.map(\.responsible.name) == ["Bürgermeisteramt", "Hauptamt"])
    #expect(command.record.mandates.map(\.due) == [DueTerms(.withoutDate), DueTerms(.periodic, months: 12)])
    #expect(
      olga.text.contains("A0167/15 / 1") && olga.text.contains("Der Beschluss A0167/15 ist eingetragen."))
  }

  @Test
  func `a report on a mandate is entered beside its wording; without reasons it is refused below the field`()
    throws
  {
    var story = GivenWhenThen()
    let record = SampleDecisions.record(number: "B-1", labels: ["1", "2"])
    story.when(RecordDecision(record, nextControl: Self.day), by: Sample.olga)
    var olga = Player(story, Sample.olga)
    olga.take("Beschlüsse")
    #expect(olga.text.contains("B-1 / 1  Kontrolle"))
    olga.press("k")
    #expect(olga.text.contains("den Antrag zu stellen"))
    olga.fill([.skip, .pick("nicht w")])
    olga.press(.function(2))
    #expect(olga.story.world(Sample.office).control.decision("B-1")?.reports.isEmpty == true)
    // The cursor stands on the next control, three fields below the reasons.
    olga.press(.backTab, .backTab, .backTab)
    olga.fill([.type("Der Stadtrat hat anders beschlossen."), .skip, .skip, .type("30.09.2026")])
    olga.press(.function(2))
    let decision = try #require(olga.story.world(Sample.office).control.decision("B-1"))
    #expect(decision.reports.count == 1 && decision.openMandates.map(\.label) == ["2"])
    #expect(decision.nextControl == CalendarDay("2026-09-30"))
  }

  @Test func `a measure and its report come out in the action plan`() throws {
    var olga = Player(GivenWhenThen(), Sample.olga)
    olga.take("Maßnahmen")
    olga.press("n")
    olga.fill([
      .type("Ehrenamt stärken"), .type("Volunteers"), .pick("wach"), .skip, .type("Sportamt"), .skip, .skip,
      .type("Ein Abend im Monat."), .skip, .type("Abende"), .type("Zahl"), .type("0"), .type("6"),
    ])
    olga.press(.function(2))
    let measure = try #require(olga.story.world(Sample.office).control.measures.first)
    #expect(measure.record.title == PublishedText("Ehrenamt stärken", english: "Volunteers"))
    #expect(measure.record.lead.name == "Sportamt" && measure.record.indicator?.target == Amount("6"))
    #expect(measure.record.from == Self.day)
    olga.press("k")
    olga.fill([.skip, .skip, .skip, .type("Drei Abende."), .skip, .type("3")])
    olga.press(.function(2))
    #expect(
      olga.story.world(Sample.office).control.measures.first?.reports.first?.report.value == Amount("3"))
    olga.press(.escape)
    olga.take("Aktionsplan")
    #expect(olga.text.contains("Wachsamkeit"))
    olga.press(.pageDown)
    #expect(olga.text.contains("Drei Abende.") || olga.text.contains("Ehrenamt stärken"))
  }

  @Test func `a self-check asks each criterion in full, and what stays empty was not asked`() throws {
    var olga = Player(GivenWhenThen(), Sample.olga)
    olga.take("Selbstcheck")
    olga.press("n")
    clear(&olga, 4)
    olga.fill([.type("2026"), .pick("zivil"), .type("Musterstadt"), .skip, .skip])
    #expect(olga.text.contains("Steuerung: "))
    olga.type("eher nicht")
    olga.press(.enter)
    olga.press(.function(2))
    let check = try #require(olga.story.world(Sample.office).selfChecks.checks.first?.check)
    #expect(check.cycle == "2026" && check.view == "civil_society" && check.until == Self.day)
    #expect(check.answers.map(\.value) == [.ratherNo])
    #expect(olga.text.contains("2026  Zivilgesellschaft"))
    olga.press(.enter)
    #expect(olga.text.contains("Selbst"))
  }

  @Test func `a training is noted with numbers of people by group`() throws {
    var nora = Player(GivenWhenThen(), Sample.nora)
    nora.take("Schulungen")
    nora.press("n")
    let lists = SampleTaxonomy.lists
    let topic = try #require(lists.entries(.trainingTopics).first?.german)
    let format = try #require(lists.entries(.trainingFormats).first?.german)
    nora.fill([.type("Erkennen"), .pick(topic), .pick(format), .skip])
    clear(&nora, 10)
    nora.fill([.type("26.03."), .type("Rathaus"), .skip, .type("1,5"), .skip, .type("zwölf")])
    nora.press(.function(2))
    #expect(nora.commands.isEmpty && nora.text.contains("Das ist keine Zahl."))
    clear(&nora, 5)
    nora.type("12")
    nora.press(.function(2))
    let training = try #require(nora.story.world(Sample.north).programme.trainings.values.first?.training)
    #expect(training.persons == 12 && training.minutes == 90 && training.on == CalendarDay("2026-03-26"))
    #expect(nora.text.contains("Erkennen"))
  }

  @Test func `a meeting is called, attended and written down by keys, and what is due stands on its agenda`()
    throws
  {
    var story = GivenWhenThen()
    story.when(
      RecordDecision(SampleDecisions.record(number: "B-1"), nextControl: Self.day.adding(days: -3)),
      by: Sample.olga)
    var olga = Player(story, Sample.olga)
    olga.take("Sitzungen")
    olga.press("n")
    olga.fill([.type("heute"), .type("18.30"), .type("Rathaus"), .skip, .type("Straßenfest"), .type("2")])
    olga.press(.function(2))
    #expect(olga.text.contains("Rathaus  (eingeladen)"))
    olga.press(.enter)
    #expect(olga.text.contains("Beschlüsse zur Kontrolle") && olga.text.contains("18:30"))
    olga.press(.pageDown)
    #expect(olga.text.contains("überfällig seit"))
    olga.press(.escape)
    olga.take("Anwesende")
    olga.press(.function(2))
    #expect(olga.text.contains("war; ohne Niederschrift"))
    olga.take("Niederschrift")
    olga.fill([.type("Es wird gefeiert."), .skip, .skip, .type("01.10.2026")])
    olga.press(.function(2))
    let meeting = try #require(olga.story.world(Sample.office).programme.meetings.values.first)
    #expect(meeting.attended?.present.map(\.persons) == [2])
    #expect(meeting.minutes?.points == [MinutesPoint(topic: "Straßenfest", text: "Es wird gefeiert.")])
    #expect(meeting.minutes?.next == CalendarDay("2026-10-01"))
    #expect(olga.text.contains("Niederschrift abgelegt"))
  }

  @Test func `what was typed for half a mandate or half an indicator is found incomplete, not dropped`()
    throws
  {
    var olga = Player(GivenWhenThen(), Sample.olga)
    olga.take("Beschlüsse")
    olga.press("n")
    olga.fill([
      .skip, .type("Beitritt"), .type("Stadtrat"), .skip, .skip, .skip, .skip, .skip, .skip,
      .type("Sportamt"),
    ])
    olga.press(.function(2))
    #expect(olga.commands.isEmpty && olga.text.contains("Auftrag"))
    olga.press(.escape, .escape)
    olga.take("Maßnahmen")
    olga.press("n")
    let upToIndicator: [Player.Entry] = [
      .type("Ehrenamt"), .skip, .pick("wach"), .skip, .type("Sportamt"), .skip, .skip, .skip, .skip,
    ]
    olga.fill(upToIndicator + [.skip, .skip, .skip, .type("6")])
    olga.press(.function(2))
    #expect(olga.commands.isEmpty && olga.text.contains("was gemessen wird"))
    olga.fill([.type("Abende"), .type("Zahl"), .type("viele")])
    olga.press(.function(2))
    #expect(olga.commands.isEmpty && olga.text.contains("Das ist keine Zahl."))
    clear(&olga, 5)
    olga.type("0")
    olga.press(.function(2))
    #expect(olga.story.world(Sample.office).control.measures.count == 1, "\(olga.text)")
    #expect(
      try #require(olga.story.world(Sample.office).control.measures.first).record.indicator?.baseline
        == Amount("0"))
  }

  @Test func `attendance keeps every guest, and minutes that were kept stand in the form again`() throws {
    var story = GivenWhenThen()
    var meeting = Meeting(on: Self.day, place: "Rathaus")
    meeting.topics = ["Straßenfest"]
    meeting.invited = [
      Delegation(guest: "Jugendamt", persons: 2), Delegation(guest: "Sportbund", persons: 1),
    ]
    story.when(CallMeeting(meeting), by: Sample.olga)
    var olga = Player(story, Sample.olga)
    olga.take("Sitzungen")
    olga.take("Anwesende")
    olga.press(.function(2))
    let attended = try #require(olga.story.world(Sample.office).programme.meetings.values.first?.attended)
    #expect(attended.present == meeting.invited)
    olga.take("Niederschrift")
    olga.fill([.type("Es wird gefeiert."), .skip, .type("Ohne Thema")])
    let before = olga.commands.count
    olga.press(.function(2))
    #expect(olga.commands.count == before && olga.text.contains("Zu welchem Thema"))
    olga.type("Haushalt")
    olga.press(.function(2))
    olga.take("Niederschrift")
    #expect(olga.text.contains("2 Haushalt"))
    olga.press(.function(2))
    let minutes = try #require(olga.story.world(Sample.office).programme.meetings.values.first?.minutes)
    #expect(
      minutes.points == [
        MinutesPoint(topic: "Straßenfest", text: "Es wird gefeiert."),
        MinutesPoint(topic: "Haushalt", text: "Ohne Thema"),
      ])
  }

  @Test
  func `who only reads is offered nothing to enter, and the chair reaches all lists from the first screen`() {
    var nora = Player(GivenWhenThen(), Sample.nora)
    nora.take("Beschlüsse")
    nora.press("n")
    #expect(nora.commands.isEmpty && nora.text.contains("Kein Beschluss eingetragen."))
    var carla = Player(GivenWhenThen(), Sample.carla)
    for (steps, title) in [(1, "Sitzungen"), (2, "Beschlüsse"), (3, "Maßnahmen"), (4, "Selbstcheck")] {
      for _ in 0..<steps { carla.press(.down) }
      carla.press(.enter)
      #expect(carla.text.contains(title))
      carla.press(.escape)
      for _ in 0..<steps { carla.press(.up) }
    }
  }
}
