import LogVerifier
import Testing

@testable import EventStore

@Suite struct KeyRuleTests {
  private func two() -> (bench: Bench, one: Person, two: Person) {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    return (bench, first, second)
  }

  @Test func `a circle's epoch is wrapped to the newest key of each body, by one of them, for a reason`() {
    var (bench, one, two) = two()
    let outsider = bench.addBody(.municipalUnit, admittedBy: [one, two])
    let good = Make.circleEpoch([one.body, two.body], bench.roster)
    #expect(bench.enter(outsider, [.circleEpoch(good)]) == .notOfCircle)
    var spoilt = good
    spoilt.circle = .random()
    #expect(bench.enter(one, [.circleEpoch(spoilt)]) == .circleIDWrong)
    spoilt = good
    spoilt.epoch = 2
    #expect(bench.enter(one, [.circleEpoch(spoilt)]) == .circleEpochNotNext)
    spoilt = good
    spoilt.reason = .bodyKeyMoved
    #expect(bench.enter(one, [.circleEpoch(spoilt)]) == .circleReasonWrong)
    spoilt.reason = .ownWrapBroken
    #expect(bench.enter(one, [.circleEpoch(spoilt)]) == .circleReasonWrong)
    spoilt = good
    spoilt.wraps[0].bodyEpoch = 2
    #expect(bench.enter(one, [.circleEpoch(spoilt)]) == .circleWrapNotCurrent)
    let unknown = Make.circleEpoch([one.body, .zero], bench.roster)
    #expect(bench.enter(one, [.circleEpoch(unknown)]) == .bodyUnknown)
    #expect(bench.enter(one, [.circleEpoch(good)]) == nil)
  }

  @Test func `nothing rotates a circle but a moved body key or a broken wrap`() {
    var (bench, one, two) = two()
    let circle = bench.circle(one, [one.body, two.body])
    let again = Make.circleEpoch([one.body, two.body], bench.roster)
    #expect(bench.enter(one, [.circleEpoch(again)]) == .circleReasonWrong)
    bench.must(two, [.bodyEpoch(Make.bodyEpoch(two.body, bench.roster))])
    #expect(!bench.roster.isCurrent(circle: circle))
    bench.must(one, [.circleEpoch(Make.circleEpoch([one.body, two.body], bench.roster))])
    #expect(bench.roster.isCurrent(circle: circle))
    let broken = Make.circleEpoch([one.body, two.body], bench.roster, reason: .ownWrapBroken)
    #expect(bench.enter(two, [.circleEpoch(broken)]) == nil)
    #expect(bench.roster.circles[circle]?.currentEpoch == 3)
  }

  @Test func `a compartment is opened once, with a slot of its own, for a current circle of the author`() {
    var (bench, one, two) = two()
    let circle = bench.circle(one, [one.body, two.body])
    let alone = bench.circle(one, [one.body])
    let slot = Identifier.random()
    let good = Make.opening(circle, bench.roster, slot: slot)
    var spoilt = good
    spoilt.circle = .random()
    #expect(bench.enter(one, [.compartmentKey(spoilt)]) == .circleUnknown)
    spoilt = good
    spoilt.circleEpoch = 2
    #expect(bench.enter(one, [.compartmentKey(spoilt)]) == .circleNotCurrent)
    spoilt = good
    spoilt.circle = alone
    #expect(bench.enter(two, [.compartmentKey(spoilt)]) == .notOfCircle)
    spoilt = good
    spoilt.keys = [Make.key(2)]
    #expect(bench.enter(one, [.compartmentKey(spoilt)]) == .keyEpochsWrong)
    #expect(bench.enter(one, [.compartmentKey(good)]) == nil)
    #expect(bench.enter(one, [.compartmentKey(good)]) == .compartmentKnown)
    let sameSlot = Make.opening(circle, bench.roster, slot: slot)
    #expect(bench.enter(two, [.compartmentKey(sameSlot)]) == .slotKnown)
    let opened = bench.roster.compartments[good.compartment]
    #expect(opened?.owner == one.body)
    #expect(opened?.epochs.first?.commitment == good.keys.first?.commitment)
    #expect(opened?.epochs.first?.wrappedHalf == good.keys.first?.wrappedHalf)
  }

  @Test func `any body of the circle may give a compartment its next key for the same set`() {
    var (bench, one, two) = two()
    let circle = bench.circle(one, [one.body, two.body])
    let other = bench.circle(one, [one.body])
    let compartment = bench.open(one, circle)
    let elsewhere = Make.change(.newEpoch, compartment, to: other, bench.roster, next: true)
    #expect(bench.enter(one, [.compartmentKey(elsewhere)]) == .circleChanged)
    let old = Make.change(.newEpoch, compartment, to: circle, bench.roster, next: false, handing: [1])
    #expect(bench.enter(two, [.compartmentKey(old)]) == .keyEpochsWrong)
    let unknown = Make.change(.newEpoch, .random(), to: circle, bench.roster, next: true)
    #expect(bench.enter(two, [.compartmentKey(unknown)]) == .compartmentUnknown)
    let good = Make.change(.newEpoch, compartment, to: circle, bench.roster, next: true)
    #expect(bench.enter(two, [.compartmentKey(good)]) == nil)
    #expect(bench.roster.compartments[compartment]?.currentEpoch == 2)
  }

  @Test func `the owner alone widens a circle and hands over the newest key at least`() {
    var (bench, one, two) = two()
    let narrow = bench.circle(one, [one.body])
    let wide = bench.circle(one, [one.body, two.body])
    let compartment = bench.open(one, narrow)
    bench.must(
      one, [.compartmentKey(Make.change(.newEpoch, compartment, to: narrow, bench.roster, next: true))])
    let byPartner = Make.change(.wider, compartment, to: wide, bench.roster, next: false, handing: [2])
    #expect(bench.enter(two, [.compartmentKey(byPartner)]) == .notOfCircle)
    let same = Make.change(.wider, compartment, to: narrow, bench.roster, next: false, handing: [2])
    #expect(bench.enter(one, [.compartmentKey(same)]) == .notWider)
    let oldOnly = Make.change(.wider, compartment, to: wide, bench.roster, next: false, handing: [1])
    #expect(bench.enter(one, [.compartmentKey(oldOnly)]) == .keyEpochsWrong)
    var lie = Make.change(.wider, compartment, to: wide, bench.roster, next: false, handing: [2])
    lie.keys[0].commitment = opaque(32)
    #expect(bench.enter(one, [.compartmentKey(lie)]) == .commitmentDiffers)
    let good = Make.change(.wider, compartment, to: wide, bench.roster, next: false, handing: [2])
    #expect(bench.enter(one, [.compartmentKey(good)]) == nil)
    let moved = bench.roster.compartments[compartment]
    #expect(moved?.circle == wide)
    #expect(moved?.epochs.map(\.circle) == [narrow, wide])
    #expect(bench.enter(two, [Make.fact(compartment, bench.roster)]) == nil)
  }

  @Test func `only the owner narrows a circle, with a new key at once`() {
    var (bench, one, two) = two()
    let third = bench.addBody(.municipalUnit, admittedBy: [one, two])
    let wide = bench.circle(one, [one.body, two.body, third.body])
    let narrow = bench.circle(one, [one.body, two.body])
    let compartment = bench.open(one, wide)
    let byPartner = Make.change(.narrower, compartment, to: narrow, bench.roster, next: true)
    #expect(bench.enter(two, [.compartmentKey(byPartner)]) == .notOwner)
    let sameSet = Make.change(.narrower, compartment, to: wide, bench.roster, next: true)
    #expect(bench.enter(one, [.compartmentKey(sameSet)]) == .notNarrower)
    let oldKey = Make.change(.narrower, compartment, to: narrow, bench.roster, next: false, handing: [1])
    #expect(bench.enter(one, [.compartmentKey(oldKey)]) == .keyEpochsWrong)
    #expect(bench.enter(one, [.compartmentKey(byPartner)]) == nil)
    #expect(bench.enter(third, [Make.fact(compartment, bench.roster)]) == .notOfCircle)
  }

  @Test func `partners go on without a body that ended, and the first of them becomes the owner`() {
    var (bench, one, two) = two()
    let third = bench.addBody(.municipalUnit, admittedBy: [one, two])
    let all = bench.circle(one, [one.body, two.body, third.body])
    let compartment = bench.open(one, all)
    bench.must(one, [.bodyEnd(BodyEnd(body: one.body))])
    #expect(
      bench.enter(two, [Make.fact(compartment, bench.roster)]) == .compartmentNotCurrent)
    let left = bench.circle(two, [two.body, third.body])
    let alone = bench.circle(two, [two.body])
    let tooNarrow = Make.change(.narrower, compartment, to: alone, bench.roster, next: true)
    #expect(bench.enter(two, [.compartmentKey(tooNarrow)]) == .notOwner)
    let good = Make.change(.narrower, compartment, to: left, bench.roster, next: true)
    #expect(bench.enter(two, [.compartmentKey(good)]) == nil)
    #expect(bench.roster.compartments[compartment]?.owner == two.body)
    #expect(bench.enter(third, [Make.fact(compartment, bench.roster)]) == nil)
  }

  @Test func `a compartment of all is moved by any active body, to exactly all of them`() {
    var (bench, one, two) = two()
    let both = bench.circle(one, [one.body, two.body])
    let some = bench.circle(one, [one.body])
    let partial = Make.opening(some, bench.roster, belongsToAll: true)
    #expect(bench.enter(one, [.compartmentKey(partial)]) == .notAllBodies)
    let compartment = bench.open(one, both, rule: .never, belongsToAll: true)
    let third = bench.addBody(.municipalUnit, admittedBy: [one, two])
    let fourth = bench.addBody(.dataProtection, admittedBy: [one, two])
    let three = bench.circle(two, [one.body, two.body, third.body])
    let four = bench.circle(two, [one.body, two.body, third.body, fourth.body])
    let notAll = Make.change(.wider, compartment, to: three, bench.roster, next: false, handing: [1])
    #expect(bench.enter(two, [.compartmentKey(notAll)]) == .notAllBodies)
    let good = Make.change(.wider, compartment, to: four, bench.roster, next: false, handing: [1])
    #expect(bench.enter(two, [.compartmentKey(good)]) == nil)
    #expect(bench.enter(fourth, [Make.fact(compartment, bench.roster)]) == nil)
  }

  @Test func `a fact is written by a body of the circle, as the next version, under the newest keys`() {
    var (bench, one, two) = two()
    let circle = bench.circle(one, [one.body])
    let compartment = bench.open(one, circle)
    #expect(bench.enter(two, [Make.fact(compartment, bench.roster)]) == .notOfCircle)
    #expect(
      bench.enter(one, [Make.fact(compartment, bench.roster, skip: 1)]) == .versionNotNext
    )
    let unknown = Make.fact(.random(), bench.roster)
    #expect(bench.enter(one, [unknown]) == .compartmentUnknown)
    let old = Make.fact(compartment, bench.roster)
    #expect(bench.enter(one, [old]) == nil)
    bench.must(
      one, [.compartmentKey(Make.change(.newEpoch, compartment, to: circle, bench.roster, next: true))])
    let stale = DraftEvent(
      data: compartment, version: 2, keyEpoch: 1, nonce: opaque(12), payload: opaque(272))
    #expect(bench.enter(one, [stale]) == .keyEpochNotNewest)
    bench.must(one, [.bodyEpoch(Make.bodyEpoch(one.body, bench.roster))])
    #expect(
      bench.enter(one, [Make.fact(compartment, bench.roster)]) == .compartmentNotCurrent)
    #expect(bench.roster.compartments[compartment]?.version == 1)
  }
}
