import LogVerifier
import Testing

@testable import EventStore

@Suite struct RandomRosterTests {
  @Test func `both readers agree on every entry of random logs, whatever rule is broken`() {
    let (logs, rounds) = soak ? (300, 400) : (3, 220)
    var chance = SeededGenerator("random logs", count: logs * rounds)
    var met: Set<RuleBreak> = []
    var admitted = 0
    for _ in 0..<logs {
      var play = RandomPlay()
      for _ in 0..<rounds where play.move(&chance) { admitted += 1 }
      met.formUnion(play.bench.met)
    }
    #expect(admitted > logs * rounds / 50)
    // Which rules are broken hangs on chance; each of them has a test of its own.
    #expect(met.count > (soak ? 45 : 15), "\(met)")
  }
}

/// Somebody who enters whatever comes to mind: fitting events, and events spoilt in one place.
private struct RandomPlay {
  var bench: Bench
  private var people: [Person]

  init() {
    var (bench, first) = Bench.founded()
    people = [first, bench.addMember(first, roles: [.keyHolder, .counsellor])]
    for kind in [BodyKind.policeContact, .allianceOffice, .municipalUnit] {
      let holder = bench.addBody(kind, admittedBy: people.count < 4 ? [first] : [first, people[2]])
      people += [holder, bench.addMember(holder, roles: .keyHolder)]
    }
    for partner in people.suffix(6) {
      let bodies = Array(Set([first.body, partner.body]))
      guard !bench.roster.isCurrent(circle: CircleEpoch.circleID(logID: bench.logID, bodies: bodies)) else {
        continue
      }
      let circle = bench.circle(first, bodies.sorted())
      for rule in EraseRule.allCases { _ = bench.open(partner, circle, rule: rule) }
    }
    self.bench = bench
  }

  private func some<Value>(_ values: [Value], _ chance: inout SeededGenerator) -> Value? {
    values.randomElement(using: &chance)
  }

  private func ids(_ values: some Collection<Identifier>, _ chance: inout SeededGenerator) -> Identifier {
    Int.random(in: 0..<30, using: &chance) == 0
      ? .random() : values.sorted().randomElement(using: &chance) ?? .random()
  }

  /// One entry; true when it was admitted.
  mutating func move(_ chance: inout SeededGenerator) -> Bool {
    guard var author = some(people, &chance) else { return false }
    var events: [DraftEvent] = []
    for _ in 0..<(Int.random(in: 0..<5, using: &chance) == 0 ? 2 : 1) {
      if let event = event(&author, &chance) { events.append(event) }
    }
    if Int.random(in: 0..<25, using: &chance) == 0 { events = removal(author, &chance) }
    if events.isEmpty { events = [fact(&chance)] }
    if Int.random(in: 0..<40, using: &chance) == 0 { author.keys = [.init()] }
    return bench.enter(author, events) == nil
  }

  private mutating func event(_ author: inout Person, _ chance: inout SeededGenerator) -> DraftEvent? {
    let event: ControlEvent? =
      switch Int.random(in: 0..<18, using: &chance) {
      case 0: founding(&author, &chance)
      case 1: admission(&chance)
      case 2 where Int.random(in: 0..<6, using: &chance) == 0:
        .bodyEnd(BodyEnd(body: ids(bench.roster.bodies.keys, &chance)))
      case 3: .bodyEpoch(epoch(author, &chance))
      case 4: addition(author, &chance)
      case 5:
        roles(author, &chance)
      case 6: renewal(&chance)
      case 7: .memberRemove(MemberRemove(member: ids(bench.roster.members.keys, &chance)))
      case 8, 9: .circleEpoch(circle(author, &chance))
      case 10, 11: .compartmentKey(opening(&chance))
      case 12: .compartmentKey(change(&chance))
      case 13:
        .eraseRequest(EraseRequest(compartment: ids(bench.roster.compartments.keys, &chance), reason: 1))
      case 14: .eraseIntent(EraseIntent(compartment: ids(bench.roster.compartments.keys, &chance), reason: 1))
      case 15:
        .eraseDone(
          EraseDone(
            compartment: ids(bench.roster.compartments.keys, &chance), payloads: 0, scannedBytes: 0, hits: 0))
      case 16 where Int.random(in: 0..<20, using: &chance) == 0: .genesis(bench.genesis)
      default: nil
      }
    return event.map { DraftEvent(control: $0) }
  }

  private mutating func founding(_ author: inout Person, _ chance: inout SeededGenerator) -> ControlEvent {
    let person = Person(of: Int.random(in: 0..<8, using: &chance) == 0 ? author.body : .random())
    let kind = BodyKind.allCases.randomElement(using: &chance) ?? .counselling
    let roles: RoleSet = Int.random(in: 0..<10, using: &chance) == 0 ? [.keyHolder, .chair] : .keyHolder
    let event = Make.founding(person, kind, roles: roles)
    guard Int.random(in: 0..<10, using: &chance) > 0 else { return .bodyFound(event) }
    people.append(person)
    author = person
    return .bodyFound(event)
  }

  private func roles(_ author: Person, _ chance: inout SeededGenerator) -> ControlEvent {
    let allowed = bench.roster.bodies[author.body]?.kind.allowedRoles ?? .keyHolder
    let choices: [RoleSet] = [allowed, allowed, .keyHolder, allowed.subtracting(.keyHolder), .counsellor]
    return .memberRoles(
      MemberRoles(
        member: ids(bench.roster.bodies[author.body]?.members ?? [], &chance),
        roles: choices.randomElement(using: &chance) ?? .keyHolder))
  }

  private func removal(_ author: Person, _ chance: inout SeededGenerator) -> [DraftEvent] {
    let gone = ids(bench.roster.bodies[author.body]?.members ?? [], &chance)
    let events: [ControlEvent] = [
      .memberRemove(MemberRemove(member: gone)),
      .bodyEpoch(Make.bodyEpoch(author.body, bench.roster, without: gone)),
    ]
    return events.map { DraftEvent(control: $0) }
  }

  private func admission(_ chance: inout SeededGenerator) -> ControlEvent {
    let id = ids(bench.roster.bodies.keys, &chance)
    let hash = bench.roster.bodies[id]?.foundingHash ?? opaque(32)
    return .bodyAdmit(
      BodyAdmit(body: id, foundingHash: Int.random(in: 0..<15, using: &chance) == 0 ? opaque(32) : hash))
  }

  private func epoch(_ author: Person, _ chance: inout SeededGenerator) -> BodyEpoch {
    let members = bench.roster.bodies[author.body]?.members ?? []
    let gone = Int.random(in: 0..<4, using: &chance) == 0 ? members.sorted().first : nil
    var event = Make.bodyEpoch(author.body, bench.roster, without: gone)
    if Int.random(in: 0..<10, using: &chance) == 0 { event.epoch += 1 }
    if Int.random(in: 0..<15, using: &chance) == 0 { event.body = ids(bench.roster.bodies.keys, &chance) }
    return event
  }

  private mutating func addition(_ author: Person, _ chance: inout SeededGenerator) -> ControlEvent {
    let person = Person(of: author.body)
    let kind = bench.roster.bodies[author.body]?.kind ?? .counselling
    var event = Make.addition(
      person, Int.random(in: 0..<6, using: &chance) == 0 ? .chair : kind.allowedRoles, bench.roster)
    switch Int.random(in: 0..<10, using: &chance) {
    case 0: event.bodyEpoch += 1
    case 1: event.member = ids(bench.roster.members.keys, &chance)
    case 2: event.body = ids(bench.roster.bodies.keys, &chance)
    case 3: event.agreementKey = bench.roster.bodies[author.body]?.kitKey ?? event.agreementKey
    default: break
    }
    people.append(person)
    return .memberAdd(event)
  }

  private func renewal(_ chance: inout SeededGenerator) -> ControlEvent {
    let id = ids(bench.roster.members.keys, &chance)
    // The same key once more, so that its holder can go on.
    let (member, key) = (bench.roster.members[id], people.first { $0.id == id }?.signingKey ?? opaque(32))
    let body = member.flatMap { bench.roster.bodies[$0.body] }
    return .memberKey(
      MemberKey(
        member: id, epoch: (member?.currentEpoch ?? 0) + .random(in: 1...2, using: &chance), signingKey: key,
        agreementKey: Opaque.agreementKey,
        bodyEpoch: (body?.currentEpoch ?? 1) + (Int.random(in: 0..<8, using: &chance) == 0 ? 1 : 0),
        wrap: Opaque.wrap))
  }

  private func circle(_ author: Person, _ chance: inout SeededGenerator) -> CircleEpoch {
    var bodies: Set<Identifier> = Int.random(in: 0..<8, using: &chance) == 0 ? [] : [author.body]
    for body in bench.roster.bodies.keys.sorted() where Int.random(in: 0..<3, using: &chance) == 0 {
      bodies.insert(body)
    }
    if bodies.isEmpty { bodies = [.random()] }
    var event = Make.circleEpoch(bodies.sorted(), bench.roster)
    switch Int.random(in: 0..<12, using: &chance) {
    case 0: event.reason = .ownWrapBroken
    case 1: event.reason = .first
    case 2: event.epoch += 1
    case 3: event.circle = .random()
    case 4: event.wraps[0].bodyEpoch += 1
    default: break
    }
    return event
  }

  private func opening(_ chance: inout SeededGenerator) -> CompartmentKey {
    let rule = EraseRule.allCases.randomElement(using: &chance) ?? .never
    var event = Make.opening(
      ids(bench.roster.circles.keys, &chance), bench.roster, rule: rule,
      belongsToAll: Int.random(in: 0..<4, using: &chance) == 0)
    switch Int.random(in: 0..<15, using: &chance) {
    case 0: event.compartment = ids(bench.roster.compartments.keys, &chance)
    case 1: event.keys = [Make.key(2)]
    case 2:
      let slot = bench.roster.compartments[ids(bench.roster.compartments.keys, &chance)]?.slot ?? .random()
      event.form = .open(slot: slot, rule: rule, belongsToAll: false)
    default: break
    }
    return event
  }

  private func change(_ chance: inout SeededGenerator) -> CompartmentKey {
    let forms: [CompartmentKey.Form] = [.newEpoch, .wider, .narrower]
    let id = ids(bench.roster.compartments.keys, &chance)
    let known = bench.roster.compartments[id]
    let form = forms.randomElement(using: &chance) ?? .newEpoch
    let stays = Int.random(in: 0..<2, using: &chance) == 0
    let circle = stays ? known?.circle ?? .random() : ids(bench.roster.circles.keys, &chance)
    let epochs = (1...max(1, known?.currentEpoch ?? 1)).filter { _ in
      Int.random(in: 0..<2, using: &chance) == 0
    }
    let next = Int.random(in: 0..<3, using: &chance) > 0
    var event = Make.change(
      form, id, to: circle, bench.roster, next: next || epochs.isEmpty,
      handing: form == .newEpoch ? [] : epochs)
    if !event.keys.isEmpty, Int.random(in: 0..<15, using: &chance) == 0 {
      event.keys[0].commitment = opaque(32)
    }
    return event
  }

  private func fact(_ chance: inout SeededGenerator) -> DraftEvent {
    let id = ids(bench.roster.compartments.keys, &chance)
    return Make.fact(
      id, bench.roster, skip: Int.random(in: 0..<15, using: &chance) == 0 ? 1 : 0, size: 17)
  }
}
