/// A new secret of a circle, wrapped once to the current key of each body of the set.
public struct CircleEpoch: ControlFields {
  /// The circle; it follows from the log and the bodies.
  public var circle: Identifier
  /// The new epoch: the newest one and 1.
  public var epoch: UInt32
  /// Why there is a new epoch.
  public var reason: CircleReason
  /// The commitment to the secret, 32 bytes.
  public var commitment: [UInt8]
  /// The secret, wrapped to each body of the set, ascending by body id.
  public var wraps: [CircleWrap]

  /// An epoch from its parts; the wraps are put in order and the circle's id follows from them.
  public init(
    logID: Identifier, epoch: UInt32, reason: CircleReason, commitment: [UInt8], wraps: [CircleWrap]
  ) {
    self.wraps = wraps.sorted { $0.body < $1.body }
    self.circle = CircleEpoch.circleID(logID: logID, bodies: self.wraps.map(\.body))
    self.epoch = epoch
    self.reason = reason
    self.commitment = commitment
  }

  /// The id of the circle of these bodies in this log: the first 16 bytes of SHA-256 over the label `circle`, the log id
  /// and the body ids in ascending order.
  public static func circleID(logID: Identifier, bodies: some Sequence<Identifier>) -> Identifier {
    identifier(sha256(Label.circle, logID.bytes, bodies.sorted().flatMap(\.bytes)).prefix(16))
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    circle = try reader.id(2)
    epoch = try reader.epoch(3)
    reason = try reader.code(4, CircleReason.self)
    commitment = try reader.bytes(5, KeyLength.commitment)
    wraps = []
    for record in try reader.list(6, record: 20 + KeyLength.wrap) {
      let wrap = CircleWrap(
        body: identifier(record), bodyEpoch: bigEndian(record.dropFirst(16).prefix(4)),
        wrap: Array(record.dropFirst(20)))
      guard wrap.bodyEpoch > 0 else { throw .value(6) }
      wraps.append(wrap)
    }
    try ascending(wraps.map(\.body), 6)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, circle)
    writer.put(3, number: epoch)
    writer.put(4, [reason.rawValue])
    writer.put(5, commitment)
    var list: [UInt8] = []
    for wrap in wraps {
      list += wrap.body.bytes
      list.append(bigEndian: wrap.bodyEpoch)
      list += wrap.wrap
    }
    writer.put(6, list)
  }
}

/// Why a circle gets a new epoch; nothing else rotates one.
public enum CircleReason: UInt8, Sendable, CaseIterable {
  /// The circle has no epoch yet.
  case first = 1
  /// A body of the set has a newer key than the one the secret was wrapped to.
  case bodyKeyMoved = 2
  /// The author's own wrap did not open to the commitment. Nobody without its key can check that.
  case ownWrapBroken = 3
}

/// A circle's secret, wrapped to one body.
public struct CircleWrap: Equatable, Sendable {
  /// Whose.
  public var body: Identifier
  /// The epoch of the body's key that it is wrapped to.
  public var bodyEpoch: UInt32
  /// The wrap, 1168 bytes.
  public var wrap: [UInt8]

  /// A wrap for a body.
  public init(body: Identifier, bodyEpoch: UInt32, wrap: [UInt8]) {
    self.body = body
    self.bodyEpoch = bodyEpoch
    self.wrap = wrap
  }
}
