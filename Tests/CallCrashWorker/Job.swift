import Crypto
import EventStore
import Foundation

/// What the process was asked to do, and in whose name.
struct Job {
  let folder: URL
  private let deed: String
  private let member: Identifier
  private let key: Curve25519.Signing.PrivateKey
  private let place: Identifier
  private let old: Identifier
  private let new: Identifier

  /// Why nothing more is done.
  struct Stop: Error { let reason: String }

  init(_ words: [String]) throws {
    guard words.count == 8, let member = Identifier(hex: words[3]), let seed = Data(base64Encoded: words[4]),
      let place = Identifier(hex: words[5]), let old = Identifier(hex: words[6]),
      let new = Identifier(hex: words[7])
    else { throw Stop(reason: "usage") }
    deed = words[1]
    folder = URL(fileURLWithPath: words[2])
    (self.member, self.place, self.old, self.new) = (member, place, old, new)
    key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
  }

  /// Does it, and says every acknowledgement.
  func run(_ log: SQLiteLog) throws {
    switch deed {
    case "append": try append([fact(log)], log)
    case "open": try append([opening(log)], log)
    case "rekey": try append(rekeying(log), log)
    case "erase":
      try append([DraftEvent(control: .eraseIntent(EraseIntent(compartment: place, reason: 1)))], log)
      let receipt = try log.erase(compartment: place)
      say(receipt.isComplete ? "erased" : "erased in part")
      let done = EraseDone(compartment: place, payloads: receipt.payloads, scannedBytes: 1, hits: 0)
      try append([DraftEvent(control: .eraseDone(done))], log)
    case "password":
      try log.replaceKeyRecord(
        login: "member", member: member, record: PasswordRecord.bytes(slot: new),
        adding: (id: new, half: PasswordRecord.half(of: new)), erasing: old)
      say("changed")
    default: throw Stop(reason: "usage")
    }
  }

  private func append(_ events: [DraftEvent], _ log: SQLiteLog) throws {
    let draft = EntryDraft(author: member, authorEpoch: 1, idempotencyKey: .random(), events: events)
    let outcome = try log.append(draft) { Array(try key.signature(for: $0)) }
    guard case .done(let entry, _) = outcome else { throw Stop(reason: "\(outcome)") }
    say("entry \(entry)")
  }

  private func fact(_ log: SQLiteLog) throws -> DraftEvent {
    let version = try log.roster().compartments[place]?.version ?? 0
    return DraftEvent(data: place, version: version + 1, keyEpoch: 1, nonce: random(12), payload: random(600))
  }

  private func opening(_ log: SQLiteLog) throws -> DraftEvent {
    let slot = Identifier.random()
    try log.writeSlots([(slot, random(32), .compartment)])
    let key = CompartmentEpochKey(
      epoch: 1, commitment: random(KeyLength.commitment), wrappedHalf: random(KeyLength.wrappedHalf))
    return DraftEvent(
      control: .compartmentKey(
        CompartmentKey(
          compartment: .random(), form: .open(slot: slot, rule: .never, belongsToAll: false), circle: place,
          circleEpoch: 1, keys: [key])))
  }

  /// A new key of the body, of its circle and of the compartment, and an event under it, all in one entry.
  private func rekeying(_ log: SQLiteLog) throws -> [DraftEvent] {
    let roster = try log.roster()
    guard let own = roster.members[member], let body = roster.bodies[own.body],
      let compartment = roster.compartments[place]
    else { throw Stop(reason: "unknown") }
    let epoch = BodyEpoch(
      body: body.id, epoch: body.currentEpoch + 1, bodyKey: random(KeyLength.agreementKey),
      kitKey: body.kitKey,
      kitWrap: random(KeyLength.wrap), previousSeedWrap: random(KeyLength.wrap),
      memberWraps: body.members.map { MemberWrap(member: $0, wrap: random(KeyLength.wrap)) })
    let circle = CircleEpoch(
      logID: log.logID, epoch: 2, reason: .bodyKeyMoved, commitment: random(KeyLength.commitment),
      wraps: [CircleWrap(body: body.id, bodyEpoch: epoch.epoch, wrap: random(KeyLength.wrap))])
    let key = CompartmentEpochKey(
      epoch: 2, commitment: random(KeyLength.commitment), wrappedHalf: random(KeyLength.wrappedHalf))
    let change = CompartmentKey(
      compartment: place, form: .newEpoch, circle: circle.circle, circleEpoch: 2, keys: [key])
    let controls: [ControlEvent] = [.bodyEpoch(epoch), .circleEpoch(circle), .compartmentKey(change)]
    return controls.map { DraftEvent(control: $0) } + [
      DraftEvent(
        data: place, version: compartment.version + 1, keyEpoch: 2, nonce: random(12), payload: random(600))
    ]
  }

  private func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255) } }
}
