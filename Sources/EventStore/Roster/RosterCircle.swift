/// One circle: a set of bodies and the epochs of its secret.
public struct RosterCircle: Equatable, Sendable {
  /// The circle.
  public let id: Identifier
  /// The bodies of the set, ascending.
  public let bodies: [Identifier]
  /// The epochs; place 0 is epoch 1.
  public internal(set) var epochs: [CircleKeyEpoch]

  /// The newest epoch, from 1.
  public var currentEpoch: UInt32 { UInt32(clamping: epochs.count) }
}

/// One epoch of a circle's secret.
public struct CircleKeyEpoch: Equatable, Sendable {
  /// The commitment to the secret, 32 bytes.
  public let commitment: [UInt8]
  /// The secret, wrapped per body, with the epoch of the body's key it is wrapped to.
  public let wraps: [CircleWrap]

  /// The wrap for one body.
  public func wrap(for body: Identifier) -> CircleWrap? { wraps.first { $0.body == body } }
}
