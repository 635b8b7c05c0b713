extension ControlEvent {
  private static let (agreementKey, wrap, hash) = (1216, 1168, 32)

  /// Reads the payload of a control event whose header has this class.
  init(_ payload: [UInt8], _ eventClass: EventHeader.Class) throws(ControlFault) {
    guard !payload.isEmpty else { throw .empty }
    var reader = TagReader(payload)
    let type: UInt8 = try reader.field(1, 1).bigEndian()
    guard let needed = Self.eventClass(of: type) else { throw .unknownType(type) }
    guard needed == eventClass else { throw .wrongClass }
    self = needed == .roster ? try Self.roster(type, &reader, payload) : try Self.keys(type, &reader)
    try reader.end()
  }

  private static func eventClass(of type: UInt8) -> EventHeader.Class? {
    switch type {
    case 1...9: .roster
    case 16, 17, 32, 33, 34: .keys
    default: nil
    }
  }

  private static func roster(
    _ type: UInt8, _ reader: inout TagReader, _ payload: [UInt8]
  ) throws(ControlFault) -> ControlEvent {
    switch type {
    case 1:
      return .genesis(
        Genesis(
          isRehearsal: try reader.code(2, in: 0...1) == 1, seed: try reader.field(3, 32),
          signingKey: try reader.signingKey(4)))
    case 2: return .bodyFound(try bodyFound(&reader, payload))
    case 3: return .bodyAdmit(body: try reader.id(2), foundingHash: try reader.field(3, hash))
    case 4: return .bodyEnd(body: try reader.id(2))
    case 5: return .bodyEpoch(try bodyEpoch(&reader))
    case 6: return .memberAdd(try memberAdd(&reader))
    case 7: return .memberRoles(member: try reader.id(2), roles: try reader.code(3, in: 1...127))
    case 8: return .memberKey(try memberKey(&reader))
    case 9: return .memberRemove(member: try reader.id(2))
    default: throw .unknownType(type)
    }
  }

  private static func keys(_ type: UInt8, _ reader: inout TagReader) throws(ControlFault) -> ControlEvent {
    switch type {
    case 16: return .circleEpoch(try circleEpoch(&reader))
    case 17: return .compartmentKey(try compartmentKey(&reader))
    case 32:
      let event = ControlEvent.eraseRequest(compartment: try reader.id(2))
      _ = try reader.field(3, 2)
      return event
    case 33:
      let event = ControlEvent.eraseIntent(compartment: try reader.id(2))
      _ = try reader.field(3, 2)
      return event
    case 34:
      let event = ControlEvent.eraseDone(compartment: try reader.id(2))
      for tag: UInt8 in 3...5 { _ = try reader.field(tag, 8) }
      return event
    default: throw .unknownType(type)
    }
  }

  private static func bodyFound(
    _ reader: inout TagReader, _ payload: [UInt8]
  ) throws(ControlFault) -> BodyFound {
    let body = try reader.id(2)
    let kind = try reader.code(3, in: 1...6)
    _ = try reader.field(4, agreementKey)
    let kitKey = try reader.field(5, agreementKey)
    _ = try reader.field(6, wrap)
    let event = BodyFound(
      body: body, kind: kind, kitKey: kitKey, member: try reader.id(7),
      roles: try reader.code(8, in: 1...127), signingKey: try reader.signingKey(9),
      agreementKey: try reader.field(10, agreementKey), foundingHash: Label.founding.hash(payload))
    _ = try reader.field(11, wrap)
    return event
  }

  private static func bodyEpoch(_ reader: inout TagReader) throws(ControlFault) -> BodyEpoch {
    let (body, epoch) = (try reader.id(2), try reader.epoch(3))
    _ = try reader.field(4, agreementKey)
    let kitKey = try reader.field(5, agreementKey)
    _ = try reader.field(6, wrap)
    _ = try reader.field(7, wrap)
    let records = try reader.list(8, record: 16 + wrap)
    try TagReader.checkOrder(records, key: 16, 8)
    return BodyEpoch(
      body: body, epoch: epoch, kitKey: kitKey, members: records.map { ProofID($0.prefix(16)) })
  }

  private static func memberAdd(_ reader: inout TagReader) throws(ControlFault) -> MemberAdd {
    let event = MemberAdd(
      body: try reader.id(2), member: try reader.id(3), roles: try reader.code(4, in: 1...127),
      signingKey: try reader.signingKey(5), agreementKey: try reader.field(6, agreementKey),
      bodyEpoch: try reader.epoch(7))
    _ = try reader.field(8, wrap)
    return event
  }

  private static func memberKey(_ reader: inout TagReader) throws(ControlFault) -> MemberKey {
    let event = MemberKey(
      member: try reader.id(2), epoch: try reader.epoch(3), signingKey: try reader.signingKey(4),
      agreementKey: try reader.field(5, agreementKey), bodyEpoch: try reader.epoch(6))
    _ = try reader.field(7, wrap)
    return event
  }

  private static func circleEpoch(_ reader: inout TagReader) throws(ControlFault) -> CircleEpoch {
    let (circle, epoch) = (try reader.id(2), try reader.epoch(3))
    guard let reason = CircleEpoch.Reason(rawValue: try reader.code(4, in: 1...3)) else { throw .value(4) }
    _ = try reader.field(5, hash)
    let records = try reader.list(6, record: 20 + wrap)
    let wraps = records.map {
      (body: ProofID($0.prefix(16)), bodyEpoch: $0.dropFirst(16).prefix(4).bigEndian() as UInt32)
    }
    guard wraps.allSatisfy({ $0.bodyEpoch > 0 }) else { throw .value(6) }
    try TagReader.checkOrder(records, key: 16, 6)
    return CircleEpoch(circle: circle, epoch: epoch, reason: reason, wraps: wraps)
  }

  private static func compartmentKey(_ reader: inout TagReader) throws(ControlFault) -> CompartmentKey {
    let compartment = try reader.id(2)
    let form = try reader.code(3, in: 1...4)
    let (circle, circleEpoch) = (try reader.id(4), try reader.epoch(5))
    let records = try reader.list(6, record: 4 + hash + 40)
    let keys = records.map {
      (epoch: $0.prefix(4).bigEndian() as UInt32, commitment: Array($0.dropFirst(4).prefix(hash)))
    }
    guard keys.allSatisfy({ $0.epoch > 0 }) else { throw .value(6) }
    try TagReader.checkOrder(records, key: 4, 6)
    return CompartmentKey(
      compartment: compartment, form: try Self.form(form, &reader), circle: circle,
      circleEpoch: circleEpoch, keys: keys)
  }

  private static func form(
    _ code: UInt8, _ reader: inout TagReader
  ) throws(ControlFault) -> CompartmentKey.Form {
    switch code {
    case 2: return .newEpoch
    case 3: return .wider
    case 4: return .narrower
    default:
      let slot = try reader.id(7)
      guard let rule = EraseRule(rawValue: try reader.code(8, in: 0...2)) else { throw .value(8) }
      return .open(slot: slot, rule: rule, ofAll: try reader.code(9, in: 0...1) == 1)
    }
  }
}
