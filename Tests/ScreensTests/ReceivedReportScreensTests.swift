import Clearing
import ReadModel
import Screens
import TerminalKit
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Reports and incidents by keys: what comes in without a case, what it is about, and which incidents are one.
@Suite struct ReceivedReportScreensTests {
  private func record(_ text: String, anonymous: Bool, _ player: inout Player) {
    player.take("Meldungen")
    player.press("n")
    player.fill([.skip, .pick("Telefon"), .pick("Zeuge"), .type(text)])
    if anonymous { player.type("j") }
    player.press(.function(2))
  }

  @Test func `a report needs no case, and an anonymous reporter's six words are shown once`() throws {
    var nora = Player(GivenWhenThen(), Sample.nora)
    record("Zwei Stämme sind abgebrochen.", anonymous: true, &nora)
    guard case .recordReport(let command) = try #require(nora.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(command.core.isAnonymous && command.core.channel == "phone" && command.incident == nil)
    #expect(nora.text.contains(Player.sixWords))
    nora.press(.escape, .enter)
    #expect(nora.text.contains(Player.sixWords), "a stray key does not take them away")
    nora.program.receive(.locked)
    #expect(!nora.text.contains("apfel"))
    nora.program.receive(.unlocked(SampleStory.desk(nora.story, Sample.nora)))
    #expect(nora.text.contains(Player.sixWords))
    nora.press("j")
    #expect(!nora.text.contains("apfel") && nora.text.contains("EINORDNEN !"))
    nora.take("Hinweise")
    #expect(!nora.text.contains("apfel"), "they stand in no list of messages")
  }

  @Test func `words that tell who reports are refused below the text, and kept once somebody looked`() throws
  {
    var nora = Player(GivenWhenThen(), Sample.nora)
    record("Ich heiße Erika Muster, 0170 1234567.", anonymous: true, &nora)
    #expect(nora.story.world(Sample.north).reports.isEmpty)
    #expect(nora.text.contains("FEHLER") && nora.text.contains("Was gesagt wurde"))
    #expect(nora.text.contains("1 Zeile ") && !nora.text.contains(Player.sixWords))
    for _ in 0..<5 { nora.press(.tab) }
    nora.type("j")
    nora.press(.function(2))
    #expect(nora.story.world(Sample.north).reports.count == 1)
    #expect(nora.text.contains(Player.sixWords))
  }

  @Test func `what comes later is added, and the report becomes an incident that it is assigned to`() throws {
    var nora = Player(GivenWhenThen(), Sample.nora)
    record("Zwei Stämme sind abgebrochen.", anonymous: false, &nora)
    #expect(!nora.text.contains("Sechs Wörter"))
    nora.press(.enter)
    #expect(nora.text.contains("Zwei Stämme") && nora.noted.contains { $0.kind == .openReport })
    nora.press("o")
    nora.press(.tab)
    nora.type("Ein Motorrad war zu hören.")
    nora.press(.escape, .escape)
    nora.press("o")
    #expect(nora.text.contains("Ihr Entwurf"))
    nora.press(.function(2))
    #expect(nora.text.contains("Später dazu") && nora.text.contains("Motorrad"))
    nora.take("Vorfall daraus machen")
    #expect(nora.text.contains("Telefon") && nora.text.contains("1 Zeile "))
    nora.press(.tab, .tab)
    nora.fill([.pick("Beschädigter"), .type("Musterstadt")])
    nora.press(.function(2))
    let incident = try #require(nora.story.world(Sample.north).incidents.values.first)
    #expect(nora.story.world(Sample.north).facts.values.first?.narrative == "Zwei Stämme sind abgebrochen.")
    nora.take("einordnen")
    nora.type(incident.number)
    nora.press(.enter, .function(2))
    let report = try #require(nora.story.world(Sample.north).reports.values.first)
    #expect(report.verdict == .attached && report.incident == incident.id)
    #expect(nora.text.contains("Gehört zu Vorfall \(incident.number)."))
  }

  @Test func `six words find the report, and wrong ones are refused below their field`() throws {
    var story = GivenWhenThen()
    let core = ReportCore(
      receivedOn: story.today, channel: "phone", reporterRelation: "witness", isAnonymous: true)
    let number = story.when(
      RecordReport(core: core, text: "Am Zaun.", tokenDigest: Player.sixWords), by: Sample.nora
    ).number
    var nora = Player(story, Sample.nora)
    nora.take("Meldungen")
    nora.take("sechs Wörtern")
    nora.type("falsche wörter")
    nora.press(.function(2))
    #expect(nora.text.contains("FEHLER") && nora.text.contains("falsche wörter"))
    for _ in 0..<20 { nora.press(.backspace) }
    nora.type(Player.sixWords)
    nora.press(.function(2))
    #expect(nora.text.contains("Meldung \(try #require(number))") && nora.text.contains("Am Zaun."))
  }

  @Test func `another body and the clearing office see no report of the north`() {
    var story = GivenWhenThen()
    story.when(SampleEntries.report(), by: Sample.nora)
    for member in [Sample.sara, Sample.olga] {
      var player = Player(story, member)
      player.take("Meldungen")
      #expect(player.text.contains("Noch keine Meldung."))
    }
    var carla = Player(story, Sample.carla)
    carla.take("Meldungen")
    #expect(!carla.text.contains("Noch keine Meldung."))
  }

  /// The same event, recorded by two bodies.
  private func twice() -> (story: GivenWhenThen, numbers: [String]) {
    var story = GivenWhenThen()
    let numbers = [Sample.nora, Sample.sara].compactMap {
      story.when(RecordIncident(SampleEntries.incident()), by: $0).number
    }
    return (story, numbers)
  }

  @Test func `the clearing office sees what is probably one, ties it, and takes it apart again`() throws {
    let (story, numbers) = twice()
    var olga = Player(story, Sample.olga)
    olga.take("Derselbe")
    #expect(numbers.allSatisfy(olga.text.contains) && olga.text.contains("gleiche Tage"))
    #expect(olga.text.contains("Beratung Nord") && !olga.text.contains("Vor dem Laden"))
    olga.take("verbinden")
    olga.press(.tab, .tab, .tab)
    olga.type("3")
    olga.press(.function(2))
    guard case .linkIncidents(let link) = try #require(olga.commands.first) else {
      Issue.record("another command")
      return
    }
    #expect(Set(link.numbers) == Set(numbers) && link.tie == .sameIncident && link.persons == 3)
    #expect(olga.text.contains("Kein Vorfall zweier Stellen"))
    olga.take("trennen")
    olga.fill([.type(numbers[0])])
    olga.type(numbers[1])
    olga.press(.function(2))
    #expect(olga.text.contains("jeder zählt"))
    #expect(olga.story.world(Sample.office).incidentTies.ties.isEmpty)
  }

  @Test func `an unknown number is refused below its field, and who does not steer is offered no ties`() {
    let (story, numbers) = twice()
    var olga = Player(story, Sample.olga)
    olga.take("Derselbe")
    olga.take("verbinden")
    olga.press(.tab)
    for _ in 0..<20 { olga.press(.backspace) }
    olga.type("V-26-0000-000")
    olga.press(.function(2))
    #expect(olga.text.contains("FEHLER") && olga.text.contains(numbers[0]))
    var nora = Player(story, Sample.nora)
    nora.take("Derselbe")
    #expect(!nora.text.contains("Wahrscheinlich"))
  }

  @Test func `a case takes in another own incident and lets one go, never the last`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let other = try #require(story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora).number)
    var nora = Player(story, Sample.nora)
    nora.press(FrameTests.toCase(number))
    nora.take("herausnehmen")
    #expect(!nora.text.contains("Fall \(number) > Vorfall herausnehmen"), "the last incident stays")
    nora.press(.escape)
    nora.take("dazunehmen")
    nora.type(other)
    nora.press(.enter, .function(2))
    #expect(
      nora.commands.last == .linkCaseIncident(LinkCaseIncident(number: number, incident: other)))
    nora.take("herausnehmen")
    nora.type(other)
    nora.press(.enter, .function(2))
    #expect(
      nora.commands.last
        == .linkCaseIncident(LinkCaseIncident(number: number, incident: other, isLinked: false)))
    #expect(nora.text.contains("nicht mehr von diesem Vorfall"))
  }
}
