import Testing

@testable import EventStore

@Suite struct FoundingRuleTests {
  @Test func `the first body is active at once and the log knows whether it is a rehearsal`() {
    let first = Person(of: .random())
    var bench = Bench(first: first, rehearsal: true)
    let events: [ControlEvent] = [.genesis(bench.genesis), .bodyFound(Make.founding(first, .counselling))]
    #expect(bench.enter(first, events) == .admitted)
    #expect(bench.roster.isRehearsal)
    #expect(bench.roster.bodies[first.body]?.state == .active)
    #expect(bench.roster.activeBodies == [first.body])
  }

  @Test func `entry 1 without a genesis and the founding of a body is void, and so is everything behind it`()
  {
    let first = Person(of: .random())
    var bench = Bench(first: first)
    let founding = ControlEvent.bodyFound(Make.founding(first, .counselling))
    #expect(bench.enter(first, [founding]) == .void(.genesisMissing))
    #expect(bench.enter(first, [.genesis(bench.genesis), founding]) == .void(.authorUnknown(first.id)))
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
        == .void(.genesisLogID))
    let second = Person(of: .random())
    var again = Bench(first: first)
    let events: [ControlEvent] = [.genesis(again.genesis), .bodyFound(Make.founding(second, .counselling))]
    #expect(again.enter(second, events) == .void(.genesisKey))
  }

  @Test func `a second genesis is refused`() {
    var (bench, first) = Bench.founded()
    #expect(bench.enter(first, [.genesis(bench.genesis)]) == .void(.genesisNotFirst))
    var fresh = Bench(first: first)
    let twice: [ControlEvent] = [
      .genesis(fresh.genesis), .bodyFound(Make.founding(first, .counselling)), .genesis(fresh.genesis),
    ]
    #expect(fresh.enter(first, twice) == .void(.genesisNotFirst))
  }

  @Test func `a body is founded by its own first member, a key holder whose roles fit its kind`() {
    var (bench, first) = Bench.founded()
    let person = Person(of: .random())
    let stranger = Person(of: person.body)
    let founding = Make.founding(person, .policeContact)
    #expect(bench.enter(stranger, [.bodyFound(founding)]) == .void(.notItsFounder))
    #expect(
      bench.enter(first, [.bodyEnd(BodyEnd(body: first.body)), .bodyFound(founding)]) == .void(.notItsFounder)
    )
    var spoilt = founding
    spoilt.roles = .policeContact
    #expect(bench.enter(person, [.bodyFound(spoilt)]) == .void(.founderNotKeyHolder))
    spoilt.roles = [.keyHolder, .counsellor]
    #expect(bench.enter(person, [.bodyFound(spoilt)]) == .void(.roleNotAllowed([.keyHolder, .counsellor])))
    spoilt = founding
    spoilt.body = first.body
    #expect(bench.enter(person, [.bodyFound(spoilt)]) == .void(.bodyKnown(first.body)))
    #expect(bench.enter(person, [.bodyFound(founding)]) == .admitted)
    #expect(
      bench.enter(person, [.bodyFound(Make.founding(person, .counselling))]) == .void(.memberKnown(person.id))
    )
  }

  @Test func `a founded body has no effect until it is admitted`() {
    var (bench, first) = Bench.founded()
    let person = Person(of: .random())
    bench.must(person, [.bodyFound(Make.founding(person, .policeContact))])
    #expect(bench.roster.bodies[person.body]?.state == .founded)
    let epoch = Make.bodyEpoch(person.body, bench.roster)
    #expect(bench.enter(person, [.bodyEpoch(epoch)]) == .void(.bodyNotActive(person.body)))
    let circle = Make.circleEpoch([first.body, person.body], bench.roster)
    #expect(bench.enter(first, [.circleEpoch(circle)]) == .void(.circleBodyNotActive(person.body)))
  }

  @Test func `with one body alone one admission is enough, afterwards two different ones are needed`() {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    #expect(bench.roster.bodies[second.body]?.state == .active)
    let third = bench.addBody(.municipalUnit, admittedBy: [first])
    #expect(bench.roster.bodies[third.body]?.state == .founded)
    let hash = bench.roster.bodies[third.body]?.foundingHash ?? []
    let admission = ControlEvent.bodyAdmit(BodyAdmit(body: third.body, foundingHash: hash))
    #expect(bench.enter(first, [admission]) == .void(.admittedBefore(third.body)))
    let wrong = ControlEvent.bodyAdmit(BodyAdmit(body: third.body, foundingHash: opaque(32)))
    #expect(bench.enter(second, [wrong]) == .void(.foundingHashDiffers(third.body)))
    #expect(bench.enter(third, [admission]) == .void(.bodyNotActive(third.body)))
    #expect(bench.enter(second, [admission]) == .admitted)
    #expect(bench.roster.bodies[third.body]?.state == .active)
    #expect(bench.enter(second, [admission]) == .void(.bodyNotFounded(third.body)))
    let unknown = Identifier.random()
    #expect(
      bench.enter(first, [.bodyAdmit(BodyAdmit(body: unknown, foundingHash: hash))])
        == .void(.bodyUnknown(unknown)))
  }

  @Test func `only a key holder admits`() {
    var (bench, first) = Bench.founded()
    let counsellor = bench.addMember(first, roles: .counsellor)
    let person = Person(of: .random())
    let founding = Make.founding(person, .policeContact)
    bench.must(person, [.bodyFound(founding)])
    let admission = BodyAdmit(body: person.body, foundingHash: founding.foundingHash)
    #expect(bench.enter(counsellor, [.bodyAdmit(admission)]) == .void(.notKeyHolder(counsellor.id)))
  }

  @Test
  func `a body ends by its own word or by more than half of the others, and signs nothing from then on`() {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let third = bench.addBody(.municipalUnit, admittedBy: [first, second])
    let fourth = bench.addBody(.allianceOffice, admittedBy: [first, second])
    let end = ControlEvent.bodyEnd(BodyEnd(body: fourth.body))
    bench.must(first, [end])
    #expect(bench.enter(first, [end]) == .void(.endVotedBefore(fourth.body)))
    #expect(bench.roster.bodies[fourth.body]?.state == .active)
    bench.must(second, [end])
    #expect(bench.roster.bodies[fourth.body]?.state == .ended)
    #expect(bench.enter(third, [end]) == .void(.bodyNotActive(fourth.body)))
    #expect(
      bench.enter(fourth, [.bodyEpoch(Make.bodyEpoch(fourth.body, bench.roster))])
        == .void(.bodyNotActive(fourth.body)))
    bench.must(third, [.bodyEnd(BodyEnd(body: third.body))])
    #expect(bench.roster.bodies[third.body]?.state == .ended)
    let unknown = Identifier.random()
    #expect(bench.enter(first, [.bodyEnd(BodyEnd(body: unknown))]) == .void(.bodyUnknown(unknown)))
  }

  @Test func `a body's next key is wrapped to exactly its members`() {
    var (bench, first) = Bench.founded()
    let counsellor = bench.addMember(first, roles: .counsellor)
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let good = Make.bodyEpoch(first.body, bench.roster)
    var spoilt = good
    spoilt.epoch = 3
    #expect(bench.enter(first, [.bodyEpoch(spoilt)]) == .void(.bodyEpochNotNext(first.body)))
    spoilt = good
    spoilt.memberWraps.removeLast()
    #expect(bench.enter(first, [.bodyEpoch(spoilt)]) == .void(.bodyWrapsNotMembers(first.body)))
    #expect(bench.enter(second, [.bodyEpoch(good)]) == .void(.foreignBody(first.body)))
    #expect(bench.enter(counsellor, [.bodyEpoch(good)]) == .void(.notKeyHolder(counsellor.id)))
    #expect(bench.enter(first, [.bodyEpoch(good)]) == .admitted)
    let body = bench.roster.bodies[first.body]
    #expect(body?.currentEpoch == 2)
    #expect(
      body?.epochs.last?.wraps[counsellor.id] == good.memberWraps.first { $0.member == counsellor.id }?.wrap)
    #expect(body?.epochs.last?.previousSeedWrap == good.previousSeedWrap)
    #expect(body?.kitKey == good.kitKey)
  }
}
