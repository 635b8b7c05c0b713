import Testing

@testable import EventStore

@Suite struct ChainTests {
  @Test func `an entry that does not continue the chain changes nothing`() {
    var (bench, first) = Bench.founded()
    let good = bench.entry(
      by: first, [DraftEvent(control: .bodyEpoch(Make.bodyEpoch(first.body, bench.roster)))])
    let spoil: [(ChainFault, (inout EntryHeader) -> Void)] = [
      (.logID, { $0.logID = .random() }), (.number, { $0.number += 1 }),
      (.firstEvent, { $0.firstEvent += 1 }),
      (.previousHash, { $0.previousHash = opaque(32) }), (.eventsHash, { $0.eventsHash = opaque(32) }),
    ]
    #expect(Set(spoil.map(\.0)) == Set(ChainFault.allCases))
    for (fault, change) in spoil {
      var header = good.header
      change(&header)
      let entry = try? StoredEntry(headerBytes: header.encode(), eventHeaderBytes: good.eventHeaderBytes) {
        number in
        good.events.first { $0.number == number }?.payload
      }
      let before = bench.roster.head
      if let entry { #expect(bench.roster.admit(entry) == .broken(fault)) } else { Issue.record("\(fault)") }
      #expect(bench.roster.head == before)
    }
    #expect(bench.roster.admit(good) == .admitted)
  }

  @Test func `a control event whose payload is gone, changed or none has no effect`() throws {
    var (bench, first) = Bench.founded()
    let event = DraftEvent(control: .bodyEpoch(Make.bodyEpoch(first.body, bench.roster)))
    let good = bench.entry(by: first, [event])
    let gone = try StoredEntry(headerBytes: good.headerBytes, eventHeaderBytes: good.eventHeaderBytes) { _ in
      nil
    }
    let before = bench
    #expect(bench.roster.admit(gone) == .void(.controlMissing))
    bench = before
    var changed = event.payload
    changed[40] ^= 1
    let other = try StoredEntry(headerBytes: good.headerBytes, eventHeaderBytes: good.eventHeaderBytes) { _ in
      changed
    }
    #expect(bench.roster.admit(other) == .void(.controlHash))
    bench = before
    #expect(
      bench.enter(first, [.eraseDone(EraseDone(compartment: .zero, payloads: 0, scannedBytes: 0, hits: 0))])
        == .void(.controlInvalid(.value(2))))
  }

  @Test func `the fold is deterministic: the same entries give the same roster, one by one or after a copy`()
  {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let compartment = bench.open(first, bench.circle(first, [first.body, second.body]))
    bench.must(second, [Make.fact(compartment, bench.roster)])
    bench.enter(first, [Make.fact(compartment, bench.roster, skip: 5)])
    var again = Roster(logID: bench.logID)
    for entry in bench.entries { _ = again.admit(entry) }
    #expect(again.head == bench.roster.head)
    #expect(again.bodies == bench.roster.bodies)
    #expect(again.members == bench.roster.members)
    #expect(again.circles == bench.roster.circles)
    #expect(again.compartments == bench.roster.compartments)
  }

  @Test func `a roster read back from its image is the same and goes on alike`() throws {
    var (bench, first) = Bench.founded()
    let second = bench.addBody(.policeContact, admittedBy: [first])
    let third = bench.addBody(.municipalUnit, admittedBy: [first])
    let leaver = bench.addMember(first, roles: .counsellor)
    bench.must(
      first,
      [
        .memberRemove(MemberRemove(member: leaver.id)),
        .bodyEpoch(Make.bodyEpoch(first.body, bench.roster, without: leaver.id)),
      ])
    let circle = bench.circle(first, [first.body, second.body])
    let rules: [EraseRule] = [.atOnce, .twoPersons, .never, .atOnce]
    let compartments = rules.map { bench.open(first, circle, rule: $0) }
    bench.must(first, [Make.fact(compartments[2], bench.roster)])
    bench.must(second, [.eraseIntent(EraseIntent(compartment: compartments[0], reason: 1))])
    bench.must(first, [.eraseRequest(EraseRequest(compartment: compartments[1], reason: 1))])
    bench.must(second, [.eraseIntent(EraseIntent(compartment: compartments[3], reason: 1))])
    bench.must(
      second, [.eraseDone(EraseDone(compartment: compartments[3], payloads: 0, scannedBytes: 0, hits: 0))])
    bench.must(second, [.bodyEnd(BodyEnd(body: second.body))])
    let image = bench.roster.image()
    var again = try #require(Roster(image: image))
    #expect(again.head == bench.roster.head)
    #expect(again.nextEvent == bench.roster.nextEvent)
    #expect(again.bodies == bench.roster.bodies)
    #expect(again.members == bench.roster.members)
    #expect(again.circles == bench.roster.circles)
    #expect(again.compartments == bench.roster.compartments)
    #expect(again.slots == bench.roster.slots)
    #expect(again.bodies[third.body]?.state == .founded)
    let next = bench.entry(by: first, [DraftEvent(control: .bodyEpoch(Make.bodyEpoch(first.body, again)))])
    #expect(again.admit(next) == .admitted)
    for cut in stride(from: 0, to: image.count, by: 97) {
      #expect(Roster(image: Array(image.prefix(cut))) == nil)
    }
    #expect(Roster(image: image + [0]) == nil)
  }

  @Test func `without its signature checked an entry still obeys every other rule`() {
    var (bench, first) = Bench.founded()
    var forger = first
    forger.keys = [.init()]
    let epoch = DraftEvent(control: .bodyEpoch(Make.bodyEpoch(first.body, bench.roster)))
    let forged = bench.entry(by: forger, [epoch])
    var trusting = bench.roster
    #expect(bench.roster.admit(forged) == .void(.signatureInvalid))
    #expect(trusting.admit(forged, checkSignature: false) == .admitted)
  }
}
