import LogVerifier
import Testing

@testable import EventStore

@Suite struct ErasureRuleTests {
  private func request(_ compartment: Identifier) -> ControlEvent {
    .eraseRequest(EraseRequest(compartment: compartment, reason: 1))
  }

  private func intent(_ compartment: Identifier) -> ControlEvent {
    .eraseIntent(EraseIntent(compartment: compartment, reason: 1))
  }

  private func done(_ compartment: Identifier) -> ControlEvent {
    .eraseDone(EraseDone(compartment: compartment, payloads: 1, scannedBytes: 2, hits: 0))
  }

  @Test func `one member of the owner asks and another confirms, then nothing is appended`() {
    var (bench, first) = Bench.founded()
    let colleague = bench.addMember(first, roles: .counsellor)
    let partner = bench.addBody(.policeContact, admittedBy: [first])
    let circle = bench.circle(first, [first.body, partner.body])
    let compartment = bench.open(first, circle)
    bench.must(first, [Make.fact(compartment, bench.roster)])
    #expect(bench.enter(first, [intent(compartment)]) == .notRequested)
    #expect(bench.enter(partner, [request(compartment)]) == .notOwner)
    #expect(bench.enter(first, [request(compartment)]) == nil)
    #expect(bench.enter(colleague, [request(compartment)]) == .requestedBefore)
    #expect(bench.enter(first, [intent(compartment)]) == .samePerson)
    #expect(bench.enter(partner, [intent(compartment)]) == .notEraser)
    #expect(bench.enter(colleague, [done(compartment)]) == .notIntended)
    #expect(bench.enter(colleague, [intent(compartment)]) == nil)
    #expect(
      bench.enter(first, [Make.fact(compartment, bench.roster)]) == .compartmentErased)
    let key = Make.change(.newEpoch, compartment, to: circle, bench.roster, next: true)
    #expect(bench.enter(first, [.compartmentKey(key)]) == .compartmentErased)
    #expect(bench.enter(first, [request(compartment)]) == .compartmentErased)
    #expect(bench.enter(partner, [done(compartment)]) == nil)
    #expect(bench.enter(partner, [done(compartment)]) == .doneBefore)
    #expect(bench.roster.compartments[compartment]?.version == 2)
  }

  @Test func `for a body of one member the chair's body confirms`() {
    var (bench, first) = Bench.founded()
    let office = bench.addBody(.allianceOffice, admittedBy: [first])
    let circle = bench.circle(first, [first.body])
    let compartment = bench.open(first, circle)
    bench.must(first, [request(compartment)])
    #expect(bench.enter(office, [intent(compartment)]) == .notEraser)
    bench.must(office, [.memberRoles(MemberRoles(member: office.id, roles: [.chair, .keyHolder]))])
    #expect(bench.enter(office, [intent(compartment)]) == nil)
  }

  @Test func `the chair's body does not confirm where the owner has a second member`() {
    var (bench, first) = Bench.founded()
    let office = bench.addBody(.allianceOffice, admittedBy: [first])
    bench.must(office, [.memberRoles(MemberRoles(member: office.id, roles: [.chair, .keyHolder]))])
    _ = bench.addMember(first, roles: .counsellor)
    let compartment = bench.open(first, bench.circle(first, [first.body]))
    bench.must(first, [request(compartment)])
    #expect(bench.enter(office, [intent(compartment)]) == .notEraser)
  }

  @Test func `under the rule at once any body of the circle decides without a request`() {
    var (bench, first) = Bench.founded()
    let partner = bench.addBody(.policeContact, admittedBy: [first])
    let outsider = bench.addBody(.municipalUnit, admittedBy: [first, partner])
    let circle = bench.circle(first, [first.body, partner.body])
    let compartment = bench.open(first, circle, rule: .atOnce)
    #expect(bench.enter(first, [request(compartment)]) == .requestNotNeeded)
    #expect(bench.enter(outsider, [intent(compartment)]) == .notOfCircle)
    #expect(bench.enter(partner, [intent(compartment)]) == nil)
  }

  @Test func `what is never erased is never erased, and unknown compartments neither`() {
    var (bench, first) = Bench.founded()
    let compartment = bench.open(first, bench.circle(first, [first.body]), rule: .never)
    #expect(bench.enter(first, [request(compartment)]) == .neverErased)
    #expect(bench.enter(first, [intent(compartment)]) == .neverErased)
    let unknown = Identifier.random()
    #expect(bench.enter(first, [request(unknown)]) == .compartmentUnknown)
    #expect(bench.enter(first, [done(unknown)]) == .compartmentUnknown)
  }

  @Test func `once the owner has ended a partner of the circle stands in for it`() {
    var (bench, first) = Bench.founded()
    let partner = bench.addBody(.policeContact, admittedBy: [first])
    let colleague = bench.addMember(partner, roles: .policeContact)
    let compartment = bench.open(first, bench.circle(first, [first.body, partner.body]))
    bench.must(first, [.bodyEnd(BodyEnd(body: first.body))])
    #expect(bench.enter(partner, [request(compartment)]) == nil)
    #expect(bench.enter(colleague, [intent(compartment)]) == nil)
  }
}
