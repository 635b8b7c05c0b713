import Clearing
import Foundation
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Absences, vacancies and deputies in any order: no case, offer or role is ever without somebody who can be reached.
struct AnsweringRandomTests {
  private static let actsPerLog = 100

  private static var isSoak: Bool { ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" }

  @Test func `no order of absences and vacancies leaves anything without a reachable owner`() {
    let acts = Self.isSoak ? 10_000 : 200
    let first: UInt64 = Self.isSoak ? UInt64.random(in: 1...1_000_000_000) : 7
    var (done, asked, elsewhere, declared, refused) = (0, 0, 0, 0, 0)
    for seed in first..<first + UInt64(acts / Self.actsPerLog) {
      var play = AbsencePlay(seed: seed)
      for act in 1...Self.actsPerLog {
        play.act()
        let faults = play.faults()
        guard faults.isEmpty else {
          Issue.record("seed \(seed), act \(act): \(faults.joined(separator: "; "))")
          return
        }
      }
      done += play.done
      asked += play.asked
      elsewhere += play.elsewhere
      declared += play.declared
      refused += play.refused
    }
    print(
      "random absences: first seed \(first), \(acts) acts: \(done) done, \(asked) answers, \(elsewhere) by others, \(declared) relations declared, \(refused) kept from it"
    )
    // Both must be frequent, or the test proves nothing.
    #expect(done > acts / 3 && elsewhere > asked / 50 && declared > acts / 50 && refused > 0)
  }
}

/// An alliance whose members come and go. One counsellor in the south never does: somebody can always be reached.
private struct AbsencePlay {
  private(set) var story: GivenWhenThen
  private(set) var done = 0
  private(set) var asked = 0
  private(set) var elsewhere = 0
  private(set) var declared = 0
  private(set) var refused = 0
  private var draw: Draw

  private static let comers = [
    Sample.olga, Sample.nora, Sample.nils, Sample.paul, Sample.pia, Sample.ulla, Sample.carla,
  ]
  private static let readers = [Sample.office, Sample.north, Sample.police, Sample.secretariat]

  init(seed: UInt64) {
    story = GivenWhenThen(seed: seed)
    draw = Draw(seed: (seed, 201, 202, 203))
    _ = story.aCase()
    _ = story.aCase(contributed: false)
    _ = story.anOffer()
    _ = story.anAcceptedReferral()
  }

  mutating func act() {
    if draw.below(3) == 0 { story.today = story.today.adding(days: draw.below(5)) }
    let who = pick(Self.comers)
    let from = story.today.adding(days: draw.below(6))
    let role = who.kind.mainRole
    let outcome: Outcome
    switch draw.below(10) {
    case 0, 1, 2:
      outcome = story.when(
        NoteAbsence(member: who.member, from: from, until: from.adding(days: draw.below(20))), by: who)
    case 3: outcome = story.when(EndAbsence(member: who.member), by: who)
    case 4:
      let deputy = Sample.members.first { $0.body == who.body && $0 != who && $0.roles.contains(role) }
      let post = PostFilled(
        body: who.body, role: role, holder: who.member, firstDeputy: deputy?.member, from: from,
        until: draw.below(2) == 0 ? nil : from.adding(days: draw.below(40)))
      outcome = story.when(FillPost(post), by: Sample.carla)
    case 5: outcome = story.when(VacatePost(post: PostKey(who.body, role), since: from), by: Sample.carla)
    case 6:
      let standIn = pick([Sample.south, Sample.office, Sample.north, Sample.secretariat])
      outcome = story.when(NameStandIn(body: who.body, standIn: standIn), by: Sample.carla)
    case 7, 8: outcome = relate(who)
    case _:
      // The roster removes nobody whom a case would be left alone by.
      let alone = story.world(who.body).casesLeftAlone(of: who.body, without: [who.member])
      if draw.below(10) == 0, alone.isEmpty { story.left(who.member) }
      return
    }
    if outcome.refusal == nil { done += 1 }
  }

  /// Somebody declares to stand too near to a case they know of, or a colleague ends that.
  private mutating func relate(_ who: Author) -> Outcome {
    let world = story.world(who.body)
    let known = world.cases.values.map(\.number).sorted()
    guard !known.isEmpty else { return .refused(.notFoundOrNotPermitted) }
    let number = pick(known)
    let related = world.cases.values.first { $0.number == number }?.related ?? []
    let colleague = related.sorted().first { world.memberBodies[$0] == who.body && $0 != who.member }
    if let colleague, draw.below(2) == 0 {
      return story.when(DeclareRelation(number: number, member: colleague, ends: true), by: who)
    }
    let outcome = story.when(DeclareRelation(number: number, member: who.member), by: who)
    if outcome.refusal == nil { declared += 1 }
    if outcome.refusal == .nobodyLeft { refused += 1 }
    return outcome
  }

  /// Open cases that nobody who is still there may read: asked of each member's own world, not of the rule that is tried.
  private func unread() -> [String] {
    story.world(Sample.north).cases.values.filter(\.isOpen).compactMap { file in
      let reader = Sample.members.first { member in
        let world = story.world(member.body)
        guard let known = world.cases[file.id], !world.absentMembers.contains(member.member) else {
          return false
        }
        let relation = world.relation(of: member, to: known)
        let roles = world.roles(of: member, towards: relation)
        return world.rights.table(on: story.today).permit(.readCase, roles: roles, relation: relation)
      }
      return reader == nil ? "case that nobody may read" : nil
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[draw.below(elements.count)]
  }

  /// Everything without a reachable owner, today and on the days to come.
  mutating func faults() -> [String] {
    var faults = unread()
    for body in Self.readers {
      let world = story.world(body)
      for ahead in [0, draw.below(30)] {
        let day = story.today.adding(days: ahead)
        for file in world.cases.values {
          check(world.answering(for: file, on: day), world, day, "case", &faults)
        }
        for referral in world.referrals.values {
          check(world.answering(for: referral, on: day), world, day, "referral", &faults)
        }
        for post in world.roles {
          check(world.answering(post.body, post.role, on: day), world, day, "role", &faults)
        }
      }
    }
    return faults
  }

  private mutating func check(
    _ answer: Answering, _ world: World, _ day: CalendarDay, _ what: String, _ faults: inout [String]
  ) {
    asked += 1
    if !answer.rule.isOwn { elsewhere += 1 }
    guard let member = answer.member else {
      faults.append("\(what) without anybody")
      return
    }
    if world.memberBodies[member] != answer.body { faults.append("\(what) with somebody of another body") }
    if world.memberRoles[member]?.contains(answer.role) != true { faults.append("\(what) without the role") }
    if !world.isReachable(member, on: day) { faults.append("\(what) with somebody who is away") }
  }
}
