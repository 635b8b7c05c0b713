import LogVerifier
import Testing

@testable import EventStore

@Suite struct KitRuleTests {
  /// A body of one person whose recovery kit stands in the roster, an office with a chair, and a compartment of the body.
  private func body() -> (bench: Bench, person: Person, kit: Person, office: Person, compartment: Identifier)
  {
    var (bench, person) = Bench.founded()
    let office = bench.addBody(.allianceOffice, admittedBy: [person])
    bench.must(office, [.memberRoles(MemberRoles(member: office.id, roles: [.chair, .keyHolder]))])
    let kit = Person(of: person.body)
    var addition = Make.addition(kit, .keyHolder, bench.roster)
    addition.agreementKey = bench.roster.bodies[person.body]?.kitKey ?? []
    bench.must(person, [.memberAdd(addition)])
    let compartment = bench.open(person, bench.circle(person, [person.body]))
    return (bench, person, kit, office, compartment)
  }

  @Test func `a recovery kit is no second person: the chair's body confirms for a body of one and its kit`() {
    var (bench, person, _, office, compartment) = body()
    bench.must(person, [.eraseRequest(EraseRequest(compartment: compartment, reason: 1))])
    let intent = ControlEvent.eraseIntent(EraseIntent(compartment: compartment, reason: 1))
    #expect(bench.enter(office, [intent]) == nil)
  }

  @Test func `a kit vouches for new keys of a member, and is removed by a new kit like any member`() {
    var (bench, person, kit, _, _) = body()
    var renewed = person
    renewed.keys.append(.init())
    let key = MemberKey(
      member: person.id, epoch: 2, signingKey: renewed.signingKey, agreementKey: Opaque.agreementKey,
      bodyEpoch: 1, wrap: Opaque.wrap)
    #expect(bench.enter(kit, [.memberKey(key)]) == nil)
    let epoch = Make.bodyEpoch(person.body, bench.roster, without: kit.id)
    #expect(
      bench.enter(renewed, [.memberRemove(MemberRemove(member: kit.id)), .bodyEpoch(epoch)]) == nil)
    #expect(bench.enter(kit, [.bodyEpoch(Make.bodyEpoch(person.body, bench.roster))]) == .authorRemoved)
  }

  @Test func `two people and a kit are two people: the chair's body does not confirm`() {
    var (bench, person, _, office, compartment) = body()
    _ = bench.addMember(person, roles: .counsellor)
    bench.must(person, [.eraseRequest(EraseRequest(compartment: compartment, reason: 1))])
    let intent = ControlEvent.eraseIntent(EraseIntent(compartment: compartment, reason: 1))
    #expect(bench.enter(office, [intent]) == .notEraser)
  }
}
