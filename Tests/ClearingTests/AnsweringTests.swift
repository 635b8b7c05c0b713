import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Who answers, by which rule, since when: never nobody.
struct AnsweringTests {
  private let day = Sample.friday

  private func post(_ story: inout GivenWhenThen, from: Int = 0, until: Int? = nil) {
    story.when(
      FillPost(
        PostFilled(
          body: Sample.north, role: .counsellor, holder: Sample.nora.member,
          firstDeputy: Sample.nils.member, from: day.adding(days: from),
          until: until.map { day.adding(days: $0) })), by: Sample.nora)
  }

  private func away(_ story: inout GivenWhenThen, _ who: Author, _ from: Int, _ until: Int) {
    let outcome = story.when(
      NoteAbsence(member: who.member, from: day.adding(days: from), until: day.adding(days: until)), by: who)
    #expect(outcome.refusal == nil)
  }

  private func answer(_ story: GivenWhenThen, _ after: Int = 0) -> Answering {
    story.world(Sample.police).answering(Sample.north, .counsellor, on: day.adding(days: after))
  }

  @Test func `the holder answers, then the deputy, then whoever else has the role, with the day it began`() {
    var story = GivenWhenThen()
    #expect(answer(story).rule == .colleague && answer(story).since == nil)
    post(&story, from: -30)
    #expect(answer(story).rule == .holder && answer(story).member == Sample.nora.member)
    #expect(answer(story).since == day.adding(days: -30))
    away(&story, Sample.nora, 2, 9)
    #expect(answer(story, 1).rule == .holder)
    #expect(answer(story, 4).rule == .firstDeputy && answer(story, 4).since == day.adding(days: 2))
    #expect(answer(story, 4).member == Sample.nils.member)
    #expect(answer(story, 10).rule == .holder && answer(story, 10).since == day.adding(days: 10))
  }

  @Test
  func `when nobody of the body is there its stand-in answers, else the clearing office, else the chair`() {
    var story = GivenWhenThen()
    post(&story)
    for who in [Sample.nora, Sample.nils] { away(&story, who, 0, 20) }
    #expect(answer(story).rule == .clearingOffice && answer(story).member == Sample.olga.member)
    away(&story, Sample.olga, 5, 20)
    let chair = answer(story, 6)
    #expect(chair.rule == .chair && chair.member == Sample.carla.member && chair.beside == Sample.south)
    #expect(chair.since == day.adding(days: 5))
    story.when(NameStandIn(body: Sample.north, standIn: Sample.south), by: Sample.carla)
    #expect(answer(story).rule == .standIn && answer(story).member == Sample.sara.member)
    away(&story, Sample.carla, 0, 20)
    away(&story, Sample.sara, 0, 20)
    let last = answer(story, 7)
    #expect(last.rule == .nobody && last.body == Sample.secretariat && last.member == nil)
  }

  @Test func `for a vacant clearing office its stand-in answers, and the accused never`() {
    var story = GivenWhenThen()
    story.when(NameStandIn(body: Sample.office, standIn: Sample.south), by: Sample.carla)
    away(&story, Sample.olga, 0, 9)
    let world = story.world(Sample.north)
    let answer = world.answering(Sample.office, .clearingOfficer, on: day)
    #expect(answer.body == Sample.south && answer.rule == .standIn)
    let without = world.answering(
      Sample.office, .clearingOfficer, on: day, without: LeftOut(bodies: [Sample.south]))
    #expect(without.body == Sample.secretariat && without.beside == Sample.north)
  }

  @Test func `a post ends with its last day, is vacant until it is filled, and the days are counted`() {
    var story = GivenWhenThen()
    post(&story, from: -20, until: -10)
    let key = PostKey(Sample.north, .counsellor)
    let state = story.world(Sample.south).arrangements.posts[key]
    #expect(state?.tenure(on: day.adding(days: -10)) != nil)
    #expect(state?.isVacant(on: day.adding(days: -9)) == true)
    #expect(state?.vacantSince(day) == day.adding(days: -9))
    #expect(state?.isVacant(on: day.adding(days: -21)) == false, "before it began there was no post")
    let period = Period(containing: day).days
    #expect(state?.vacancyDays(in: period, today: day) == 10)
    story.when(VacatePost(post: key, since: day), by: Sample.nora)
    post(&story, from: 1)
    let filled = story.world(Sample.south).arrangements.posts[key]
    #expect(filled?.vacancyDays(in: period, today: day.adding(days: 40)) == 10)
  }

  @Test func `who leaves vacates the post without anybody's doing`() {
    var story = GivenWhenThen()
    post(&story)
    story.left(Sample.nora.member)
    #expect(answer(story).rule == .firstDeputy)
    story.when(NoteMembersLeft(members: [Sample.nora.member]), by: Sample.kai)
    let state = story.world(Sample.south).arrangements.posts[PostKey(Sample.north, .counsellor)]
    #expect(state?.vacantSince(day) == day, "every body can count the vacancy")
    #expect(answer(story).rule == .colleague && answer(story).member == Sample.nils.member)
  }

  @Test func `a deputy is of the same body and has the role`() {
    var story = GivenWhenThen()
    for wrong in [Sample.sara, Sample.kai, Sample.nora] {
      let filled = PostFilled(
        body: Sample.north, role: .counsellor, holder: Sample.nora.member, firstDeputy: wrong.member,
        from: day)
      #expect(story.when(FillPost(filled), by: Sample.nora).refusal == .cannotHoldPost(wrong.member))
    }
  }

  @Test
  func `an absence carries no reason, ends early, and nobody notes it for a colleague but the key holder`() {
    var story = GivenWhenThen()
    post(&story, from: -3)
    away(&story, Sample.nora, 0, 9)
    #expect(answer(story, 3).rule == .firstDeputy)
    story.today = day.adding(days: 2)
    #expect(story.when(EndAbsence(member: Sample.nora.member), by: Sample.nils).refusal == .notPermitted)
    story.when(EndAbsence(member: Sample.nora.member), by: Sample.nora)
    #expect(answer(story, 1).rule == .firstDeputy && answer(story, 2).rule == .holder)
    #expect(story.when(EndAbsence(member: Sample.nora.member), by: Sample.nora).refusal == .nothingChanged)
    let fields = Mirror(reflecting: AbsenceNoted(member: Sample.nora.member, from: day, until: day))
      .children.compactMap(\.label)
    #expect(Set(fields) == ["member", "from", "until"])
  }

  @Test func `a role that nobody can be reached for is named with who steps in`() {
    var story = GivenWhenThen()
    #expect(story.world(Sample.north).unreachableRoles(on: day).isEmpty)
    away(&story, Sample.ulla, 0, 3)
    let found = story.world(Sample.north).unreachableRoles(on: day)
    #expect(found.map(\.post) == [PostKey(Sample.unit, .unitContact)])
    #expect(found.first?.answering.rule == .clearingOffice)
  }
}
