import LogVerifier
import Testing

@testable import EventStore

@Suite struct MemberRuleTests {
  @Test func `a member is added by a key holder of its own body with the newest key of it`() {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let person = Person(of: first.body)
    let good = Make.addition(person, [.counsellor], bench.roster)
    #expect(bench.enter(second, [.memberAdd(good)]) == .foreignBody)
    var spoilt = good
    spoilt.roles = [.policeContact]
    #expect(bench.enter(first, [.memberAdd(spoilt)]) == .roleNotAllowed)
    spoilt = good
    spoilt.bodyEpoch = 2
    #expect(bench.enter(first, [.memberAdd(spoilt)]) == .bodyEpochNotNewest)
    #expect(bench.enter(first, [.memberAdd(good)]) == nil)
    #expect(bench.enter(first, [.memberAdd(good)]) == .memberKnown)
    #expect(bench.roster.members[person.id]?.roles == .counsellor)
    #expect(bench.roster.bodies[first.body]?.epochs.last?.wraps[person.id] == good.wrap)
    let third = Make.addition(Person(of: first.body), .counsellor, bench.roster)
    #expect(bench.enter(person, [.memberAdd(third)]) == .notKeyHolder)
  }

  @Test func `each kind of body knows its own role and key holders`() {
    let roles: [BodyKind: RoleSet] = [
      .clearingOffice: .clearingOfficer, .counselling: .counsellor, .policeContact: .policeContact,
      .municipalUnit: .unitContact, .allianceOffice: .chair, .dataProtection: .dataProtection,
    ]
    for (kind, role) in roles {
      for other in roles.values {
        #expect(kind.allowedRoles.contains(other) == (other == role))
      }
      #expect(kind.allowedRoles.contains(.keyHolder))
    }
  }

  @Test func `roles change within the body, and one key holder remains`() {
    var (bench, first) = Bench.founded()
    let colleague = bench.addMember(first, roles: .counsellor)
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let change = { (member: Identifier, roles: RoleSet) in
      ControlEvent.memberRoles(MemberRoles(member: member, roles: roles))
    }
    #expect(bench.enter(first, [change(first.id, .counsellor)]) == .lastKeyHolder)
    #expect(bench.enter(first, [change(colleague.id, .chair)]) == .roleNotAllowed)
    #expect(bench.enter(second, [change(colleague.id, .keyHolder)]) == .foreignBody)
    let unknown = Identifier.random()
    #expect(bench.enter(first, [change(unknown, .keyHolder)]) == .memberUnknown)
    #expect(bench.enter(first, [change(colleague.id, [.counsellor, .keyHolder])]) == nil)
    #expect(bench.enter(colleague, [change(first.id, .counsellor)]) == nil)
    #expect(bench.enter(first, [change(first.id, .keyHolder)]) == .notKeyHolder)
  }

  @Test func `a member's next keys are vouched for, and the old ones sign nothing any more`() {
    var (bench, first) = Bench.founded()
    var colleague = bench.addMember(first, roles: .counsellor)
    let old = colleague
    colleague.keys.append(.init())
    let good = MemberKey(
      member: colleague.id, epoch: 2, signingKey: colleague.signingKey, agreementKey: Opaque.agreementKey,
      bodyEpoch: 1, wrap: Opaque.wrap)
    var spoilt = good
    spoilt.epoch = 3
    #expect(bench.enter(first, [.memberKey(spoilt)]) == .memberEpochNotNext)
    spoilt = good
    spoilt.bodyEpoch = 2
    #expect(bench.enter(first, [.memberKey(spoilt)]) == .bodyEpochNotNewest)
    #expect(bench.enter(old, [.memberKey(good)]) == .notKeyHolder)
    #expect(bench.enter(first, [.memberKey(good)]) == nil)
    let circle = Make.circleEpoch([first.body], bench.roster)
    #expect(bench.enter(old, [.circleEpoch(circle)]) == .authorEpochNotNewest)
    #expect(bench.enter(colleague, [.circleEpoch(circle)]) == nil)
    #expect(bench.roster.bodies[first.body]?.epochs.last?.wraps[colleague.id] == good.wrap)
  }

  @Test func `a removal needs the body's new key behind it and leaves a key holder`() {
    var (bench, first) = Bench.founded()
    let colleague = bench.addMember(first, roles: [.counsellor, .keyHolder])
    let removal = ControlEvent.memberRemove(MemberRemove(member: colleague.id))
    let epoch = ControlEvent.bodyEpoch(Make.bodyEpoch(first.body, bench.roster, without: colleague.id))
    #expect(bench.enter(first, [removal]) == .removalWithoutEpoch)
    #expect(bench.enter(first, [epoch, removal]) == .bodyWrapsNotMembers)
    #expect(bench.enter(colleague, [removal, epoch]) == .removesItself)
    #expect(bench.enter(first, [removal, epoch]) == nil)
    #expect(bench.roster.members[colleague.id]?.removedAt == bench.roster.head.number)
    #expect(bench.enter(colleague, [epoch]) == .authorRemoved)
    #expect(bench.enter(first, [removal]) == .memberUnknown)
  }

  @Test func `the last key holder cannot be removed by one who gave the role up in the same entry`() {
    var (bench, first) = Bench.founded()
    let colleague = bench.addMember(first, roles: [.counsellor, .keyHolder])
    let events: [ControlEvent] = [
      .memberRoles(MemberRoles(member: first.id, roles: .counsellor)),
      .memberRemove(MemberRemove(member: colleague.id)),
    ]
    #expect(bench.enter(first, events) == .notKeyHolder)
    // And a signature by a stranger under the author's name has no effect at all.
    var forged = colleague
    forged.keys = [.init()]
    #expect(bench.enter(forged, [events[0]]) == .signatureInvalid)
  }
}
