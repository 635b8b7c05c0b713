import LogVerifier
import Testing

@testable import EventStore

@Suite struct FoundingRuleTests {
  @Test func `the first body is active at once and the log knows whether it is a rehearsal`() {
    let first = Person(of: .random())
    var bench = Bench(first: first, rehearsal: true)
    let events: [ControlEvent] = [.genesis(bench.genesis), .bodyFound(Make.founding(first, .counselling))]
    #expect(bench.enter(first, events) == nil)
    #expect(bench.roster.isRehearsal)
    #expect(bench.roster.bodies[first.body]?.state == .active)
    #expect(bench.roster.activeBodies == [first.body])
  }

  @Test func `entry 1 without a genesis and the founding of a body is void, and so is everything behind it`()
  {
    let first = Person(of: .random())
    var bench = Bench(first: first)
    let founding = ControlEvent.bodyFound(Make.founding(first, .counselling))
    #expect(bench.enter(first, [founding]) == .genesisMissing)
    #expect(bench.enter(first, [.genesis(bench.genesis), founding]) == .authorUnknown)
    #expect(bench.roster.head.number == 2)
    #expect(bench.roster.bodies.isEmpty)
  }

  @Test func `a genesis must fit the log id and the first signing key`() {
    let first = Person(of: .random())
    var bench = Bench(first: first)
    var other = bench.genesis
    other.seed = opaque(32)
    #expect(
      bench.enter(first, [.genesis(other), .bodyFound(Make.founding(first, .counselling))])
        == .genesisLogID)
    let second = Person(of: .random())
    var again = Bench(first: first)
    let events: [ControlEvent] = [.genesis(again.genesis), .bodyFound(Make.founding(second, .counselling))]
    #expect(again.enter(second, events) == .genesisKey)
  }

  @Test func `a second genesis is refused`() {
    var (bench, first) = Bench.founded()
    #expect(bench.enter(first, [.genesis(bench.genesis)]) == .genesisNotFirst)
    var fresh = Bench(first: first)
    let twice: [ControlEvent] = [
      .genesis(fresh.genesis), .bodyFound(Make.founding(first, .counselling)), .genesis(fresh.genesis),
    ]
    #expect(fresh.enter(first, twice) == .genesisNotFirst)
  }

  @Test func `a body is founded by its own first member, a key holder whose roles fit its kind`() {
    var (bench, first) = Bench.founded()
    let person = Person(of: .random())
    let stranger = Person(of: person.body)
    let founding = Make.founding(person, .policeContact)
    #expect(bench.enter(stranger, [.bodyFound(founding)]) == .notItsFounder)
    #expect(
      bench.enter(first, [.bodyEnd(BodyEnd(body: first.body)), .bodyFound(founding)]) == .notItsFounder
    )
    var spoilt = founding
    spoilt.roles = .policeContact
    #expect(bench.enter(person, [.bodyFound(spoilt)]) == .founderNotKeyHolder)
    spoilt.roles = [.keyHolder, .counsellor]
    #expect(bench.enter(person, [.bodyFound(spoilt)]) == .roleNotAllowed)
    spoilt = founding
    spoilt.body = first.body
    #expect(bench.enter(person, [.bodyFound(spoilt)]) == .bodyKnown)
    #expect(bench.enter(person, [.bodyFound(founding)]) == nil)
    #expect(
      bench.enter(person, [.bodyFound(Make.founding(person, .counselling))]) == .memberKnown
    )
  }

  @Test func `a founded body has no effect until it is admitted`() {
    var (bench, first) = Bench.founded()
    let person = Person(of: .random())
    bench.must(person, [.bodyFound(Make.founding(person, .policeContact))])
    #expect(bench.roster.bodies[person.body]?.state == .founded)
    let epoch = Make.bodyEpoch(person.body, bench.roster)
    #expect(bench.enter(person, [.bodyEpoch(epoch)]) == .bodyNotActive)
    let circle = Make.circleEpoch([first.body, person.body], bench.roster)
    #expect(bench.enter(first, [.circleEpoch(circle)]) == .circleBodyNotActive)
  }

  @Test func `with one body alone one admission is enough, afterwards two different ones are needed`() {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    #expect(bench.roster.bodies[second.body]?.state == .active)
    let third = bench.addBody(.municipalUnit, admittedBy: [first])
    #expect(bench.roster.bodies[third.body]?.state == .founded)
    let hash = bench.roster.bodies[third.body]?.foundingHash ?? []
    let admission = ControlEvent.bodyAdmit(BodyAdmit(body: third.body, foundingHash: hash))
    #expect(bench.enter(first, [admission]) == .admittedBefore)
    let wrong = ControlEvent.bodyAdmit(BodyAdmit(body: third.body, foundingHash: opaque(32)))
    #expect(bench.enter(second, [wrong]) == .foundingHashDiffers)
    #expect(bench.enter(third, [admission]) == .bodyNotActive)
    #expect(bench.enter(second, [admission]) == nil)
    #expect(bench.roster.bodies[third.body]?.state == .active)
    #expect(bench.enter(second, [admission]) == .bodyNotFounded)
    let unknown = Identifier.random()
    #expect(
      bench.enter(first, [.bodyAdmit(BodyAdmit(body: unknown, foundingHash: hash))])
        == .bodyUnknown)
  }

  @Test func `only a key holder admits`() {
    var (bench, first) = Bench.founded()
    let counsellor = bench.addMember(first, roles: .counsellor)
    let person = Person(of: .random())
    let founding = Make.founding(person, .policeContact)
    bench.must(person, [.bodyFound(founding)])
    let admission = BodyAdmit(body: person.body, foundingHash: founding.foundingHash)
    #expect(bench.enter(counsellor, [.bodyAdmit(admission)]) == .notKeyHolder)
  }

  @Test
  func `a body ends by its own word or by more than half of the others, and signs nothing from then on`() {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let third = bench.addBody(.municipalUnit, admittedBy: [first, second])
    let fourth = bench.addBody(.allianceOffice, admittedBy: [first, second])
    let end = ControlEvent.bodyEnd(BodyEnd(body: fourth.body))
    bench.must(first, [end])
    #expect(bench.enter(first, [end]) == .endVotedBefore)
    #expect(bench.roster.bodies[fourth.body]?.state == .active)
    bench.must(second, [end])
    #expect(bench.roster.bodies[fourth.body]?.state == .ended)
    #expect(bench.enter(third, [end]) == .bodyNotActive)
    #expect(
      bench.enter(fourth, [.bodyEpoch(Make.bodyEpoch(fourth.body, bench.roster))])
        == .bodyNotActive)
    bench.must(third, [.bodyEnd(BodyEnd(body: third.body))])
    #expect(bench.roster.bodies[third.body]?.state == .ended)
    let unknown = Identifier.random()
    #expect(bench.enter(first, [.bodyEnd(BodyEnd(body: unknown))]) == .bodyUnknown)
  }

  @Test func `a body's next key is wrapped to exactly its members`() {
    var (bench, first) = Bench.founded()
    let counsellor = bench.addMember(first, roles: .counsellor)
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let good = Make.bodyEpoch(first.body, bench.roster)
    var spoilt = good
    spoilt.epoch = 3
    #expect(bench.enter(first, [.bodyEpoch(spoilt)]) == .bodyEpochNotNext)
    spoilt = good
    spoilt.memberWraps.removeLast()
    #expect(bench.enter(first, [.bodyEpoch(spoilt)]) == .bodyWrapsNotMembers)
    #expect(bench.enter(second, [.bodyEpoch(good)]) == .foreignBody)
    #expect(bench.enter(counsellor, [.bodyEpoch(good)]) == .notKeyHolder)
    #expect(bench.enter(first, [.bodyEpoch(good)]) == nil)
    let body = bench.roster.bodies[first.body]
    #expect(body?.currentEpoch == 2)
    #expect(
      body?.epochs.last?.wraps[counsellor.id] == good.memberWraps.first { $0.member == counsellor.id }?.wrap)
    #expect(body?.epochs.last?.previousSeedWrap == good.previousSeedWrap)
    #expect(body?.kitKey == good.kitKey)
  }
}
