import Clearing
import Foundation
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Who was affected, what sides say about motives, and who is the city's own employee.
struct AffectedTests {
  private func core(_ change: (inout IncidentCore) -> Void) -> IncidentCore {
    var core = SampleEntries.core()
    change(&core)
    return core
  }

  private func refusal(_ change: (inout IncidentCore) -> Void) -> Refusal? {
    let story = GivenWhenThen()
    return story.asking(
      RecordIncident(IncidentEntry(core: core(change), narrative: "x")), by: Sample.nora
    ).refusal
  }

  @Test func `no side has to name one main motive, and none is lost where several hold`() throws {
    var story = GivenWhenThen()
    let motives = ["racism_unspecified", "antisemitism"].filter {
      SampleTaxonomy.lists.entry(.motives, $0) != nil
    }
    let all = motives.isEmpty ? SampleTaxonomy.lists.entries(.motives).prefix(2).map(\.code) : motives
    let entry = IncidentEntry(
      core: core { $0.motives = all.map { Motive(code: $0, assessedBy: "counselling") } }, narrative: "x")
    #expect(story.when(RecordIncident(entry), by: Sample.nora).refusal == nil)
    let incident = try #require(story.world(Sample.office).incidents.values.first)
    #expect(incident.core.motives.map(\.code) == all && incident.core.motives.allSatisfy { !$0.primary })
  }

  @Test func `what one side says of the motives stands beside what another says, with author and day`() throws
  {
    var story = GivenWhenThen()
    let code = try #require(SampleTaxonomy.lists.entries(.motives).first?.code)
    let other = try #require(SampleTaxonomy.lists.entries(.motives).last?.code)
    let sides = SampleTaxonomy.lists.entries(.assessors).map(\.code)
    let (first, second) = (try #require(sides.first), try #require(sides.last))
    let entry = IncidentEntry(
      core: core { $0.motives = [Motive(code: code, assessedBy: first, primary: true)] }, narrative: "x")
    let number = try #require(story.when(RecordIncident(entry), by: Sample.nora).number)
    story.today = story.today.adding(days: 3)
    var changed = try #require(story.world(Sample.north).incidents.values.first?.core)
    changed.assess([Motive(code: other, assessedBy: second, primary: true)])
    #expect(
      story.when(CorrectIncident(number: number, core: changed), by: Sample.nils).refusal == nil,
      "each side may name a main motive of its own")
    changed.assess([Motive(code: other, assessedBy: first)])
    story.when(CorrectIncident(number: number, core: changed), by: Sample.nora)
    let said = try #require(story.world(Sample.office).incidents.values.first?.assessments)
    #expect(said.map(\.assessedBy) == [first, second, first])
    #expect(said.map { $0.motives.map(\.code) } == [[code], [other], [other]])
    #expect(said.map(\.member) == [Sample.nora.member, Sample.nils.member, Sample.nora.member])
    #expect(said.map { $0.on.number - Sample.friday.number } == [0, 3, 3])
    #expect(said.map(\.isNewest) == [false, true, true])
  }

  @Test func `two main motives of one side are refused`() {
    let codes = SampleTaxonomy.lists.entries(.motives).prefix(2).map(\.code)
    let side = SampleTaxonomy.lists.entries(.assessors).first?.code ?? ""
    #expect(codes.count == 2)
    #expect(
      refusal { $0.motives = codes.map { Motive(code: $0, assessedBy: side, primary: true) } }
        == .severalPrimaryMotives)
  }

  @Test func `direct and indirect affected are counted apart, each with its own minimum`() {
    let groups = core {
      $0.affected = AffectedCount(total: nil, persons: nil)
      $0.affectedGroups = [
        AffectedGroup(role: .direct, count: 2),
        AffectedGroup(role: .communityAffected, count: 40, atLeast: true),
      ]
    }
    #expect(groups.directPersons == 2 && !groups.isDirectAtLeast)
    let minimum = core { $0.affectedGroups = [AffectedGroup(role: .direct, count: 3, atLeast: true)] }
    #expect(minimum.directPersons == 3 && minimum.isDirectAtLeast)
    let unknown = core { $0.affected = AffectedCount() }
    #expect(unknown.directPersons == nil && unknown.isDirectAtLeast, "unknown is neither none nor one")
  }

  @Test func `numbers that contradict each other are refused`() {
    let twice = [AffectedGroup(role: .direct, count: 1), AffectedGroup(role: .direct, count: 2)]
    let wrong: [(inout IncidentCore) -> Void] = [
      { $0.affectedGroups = twice },
      { $0.affectedGroups = [AffectedGroup(role: .coAffected, count: -1)] },
      {
        $0.affected = AffectedCount(total: 3, persons: 3)
        $0.affectedGroups = [AffectedGroup(role: .direct, count: 2)]
      },
      { $0.series = IncidentSeries(knownActs: 1) },
    ]
    for change in wrong { #expect(refusal(change) == .impossibleCount) }
    let band = SampleTaxonomy.lists.entries(.ageBands).first?.code ?? ""
    let tooMany: (inout IncidentCore) -> Void = {
      $0.affected = AffectedCount(total: 1, persons: 1)
      $0.ageBands = [AgeBandCount(band: band, count: 2)]
    }
    #expect(refusal(tooMany) == .impossibleCount)
    #expect(
      refusal { $0.ageBands = [AgeBandCount(band: "made_up", count: 1)] }
        == .unknownCode(list: .ageBands, code: "made_up"))
  }

  @Test func `the employee path holds when cover or incident says so`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let file = try #require(story.world(Sample.north).cases.values.first)
    #expect(!story.world(Sample.office).isEmployeePath(file))
    var cover = file.cover
    cover.municipalStaff = true
    story.when(CorrectCase(number: number, cover: cover), by: Sample.nora)
    let marked = try #require(story.world(Sample.office).cases.values.first)
    #expect(story.world(Sample.office).isEmployeePath(marked), "the clearing office sees the mark too")
    var other = GivenWhenThen()
    _ = other.aCase()
    let incident = try #require(other.world(Sample.north).incidents.values.first)
    var staff = incident.core
    staff.municipalStaff = true
    other.when(CorrectIncident(number: incident.number, core: staff), by: Sample.nora)
    let world = other.world(Sample.office)
    #expect(world.isEmployeePath(try #require(world.cases.values.first)))
  }

  @Test func `a core that an earlier program wrote is read without the parts that came later`() throws {
    let before = try JSONEncoder().encode(SampleEntries.core())
    let text = String(decoding: before, as: UTF8.self)
    for key in ["affectedGroups", "ageBands", "municipalStaff", "inPublicRole", "series"] {
      #expect(!text.contains(key), "what is not stated is not written")
    }
    #expect(try JSONDecoder().decode(IncidentCore.self, from: before) == SampleEntries.core())
    let full = core {
      $0.affectedGroups = [AffectedGroup(role: .witnessAffected, count: 2)]
      $0.ageBands = [AgeBandCount(band: "unknown", count: 1)]
      $0.municipalStaff = true
      $0.inPublicRole = false
      $0.series = IncidentSeries(knownActs: 4)
      $0.occurred.precision = .about
    }
    #expect(try JSONDecoder().decode(IncidentCore.self, from: JSONEncoder().encode(full)) == full)
  }

  @Test func `the police's number stays with the words of the own body`() throws {
    var story = GivenWhenThen()
    let entry = IncidentEntry(core: SampleEntries.core(), narrative: "x", policeNumber: "ST/1")
    let number = try #require(story.when(RecordIncident(entry), by: Sample.nora).number)
    #expect(story.world(Sample.north).facts.values.first?.policeNumber == "ST/1")
    #expect(story.world(Sample.office).facts.isEmpty, "the clearing office has the code only")
    story.when(CorrectIncident(number: number, core: nil, policeNumber: "ST/2"), by: Sample.nora)
    #expect(story.world(Sample.north).facts.values.first?.policeNumber == "ST/2")
    #expect(story.world(Sample.north).facts.values.first?.narrative == "x")
  }
}
