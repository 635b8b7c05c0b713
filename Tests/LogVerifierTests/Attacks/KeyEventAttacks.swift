import LogVerifier
import Testing

@testable import EventStore

@Suite struct KeyEventAttacks {
  @Test func `attack 3: wraps of a circle that changed places are named, and the epoch has no effect`() throws
  {
    let log = try AttackedLog.fresh()
    var payload = try log.payload(9)
    // Behind body and body epoch each of the two records of the list carries its wrap.
    let (record, wrap) = (20 + KeyLength.wrap, KeyLength.wrap)
    let (one, two) = (payload.count - wrap - record, payload.count - wrap)
    let (first, second) = (Array(payload[one..<one + wrap]), Array(payload[two..<two + wrap]))
    payload.replaceSubrange(one..<one + wrap, with: second)
    payload.replaceSubrange(two..<two + wrap, with: first)
    try log.setPayload(9, payload)
    let findings = try log.proof().findings
    #expect(findings.prefix(2) == [.payloadDamaged(entry: 8, event: 9), .entryVoid(entry: 8, .controlHash)])
    #expect(findings.contains(.entryVoid(entry: 9, .circleUnknown)), "nothing is built on it")
    #expect(try log.verification().contains(.entryVoid(entry: 8, .controlHash)))
  }

  @Test func `attack 4: a replaced public key of a body is named, with its hash left or made to fit`() throws
  {
    let log = try AttackedLog.fresh()
    var payload = try log.payload(6)
    payload[100] ^= 1
    try log.setPayload(6, payload)
    #expect(
      try log.proof().findings.prefix(2) == [
        .payloadDamaged(entry: 5, event: 6), .entryVoid(entry: 5, .controlHash),
      ])
    #expect(try log.verification().contains(.entryVoid(entry: 5, .controlHash)))
    var entries = try log.looseEntries()
    entries[4].events.replaceSubrange(48..<80, with: sha256(payload))
    let forged = try log.rechained(entries, from: 5)
    try log.put(forged)
    try log.noteHead(of: forged)
    #expect(try log.proof().findings.first == .entryVoid(entry: 5, .signatureInvalid))
    #expect(try log.verification().contains(.entryVoid(entry: 5, .signatureInvalid)))
    #expect(try log.proof().findings.contains(.entryVoid(entry: 6, .signatureInvalid)))
  }

  @Test
  func `attack 5: a forged MEMBER_ADD with an own key is void, under a stranger's name and under another's`()
    throws
  {
    for isUnderOwnName in [true, false] {
      let log = try AttackedLog.fresh()
      let forger = Person(of: log.people[0].body)
      let reader = try SQLiteLog.open(at: log.folder, readOnly: true)
      let addition = Make.addition(forger, [.counsellor, .keyHolder], try reader.roster())
      try reader.close()
      let events = [DraftEvent(control: .memberAdd(addition))]
      let header = try log.nextHeader(
        events, author: isUnderOwnName ? forger : log.people[0], signer: forger)
      try log.smuggle(header, events)
      let reason: RuleBreak = isUnderOwnName ? .authorUnknown : .signatureInvalid
      #expect(try log.proof().findings == [.entryVoid(entry: 26, reason)])
      #expect(try log.verification().count == 1)
      // Who continues behind it gains nothing: the forger is no member.
      let next = [DraftEvent(control: .bodyEnd(BodyEnd(body: log.people[1].body)))]
      try log.smuggle(try log.nextHeader(next, author: forger, signer: forger), next)
      if isUnderOwnName {
        #expect(try log.proof().findings.last == .entryVoid(entry: 27, .authorUnknown))
      }
    }
  }
}
