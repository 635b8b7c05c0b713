/// One compartment: the unit of encryption, of concurrency and of erasure.
public struct RosterCompartment: Equatable, Sendable {
  /// The compartment.
  public let id: Identifier
  /// The body that opened it, or the partner that went on when that one had ended.
  public internal(set) var owner: Identifier
  /// The circle it belongs to now.
  public internal(set) var circle: Identifier
  /// The slot that holds half B.
  public let slot: Identifier
  /// How it may be erased.
  public let eraseRule: EraseRule
  /// Whether any active body moves it along with the set of all active bodies.
  public let belongsToAll: Bool
  /// The key epochs; place 0 is epoch 1.
  public internal(set) var epochs: [CompartmentKeyEpoch]
  /// The number of its data events, and one more once it is erased.
  public internal(set) var version: UInt64 = 0
  /// How far its erasure is.
  public internal(set) var erasure: Erasure = .none

  /// The newest key epoch, from 1.
  public var currentEpoch: UInt32 { UInt32(clamping: epochs.count) }

  /// Whether its erasure is decided; nothing is appended from then on.
  public var isErased: Bool {
    switch erasure {
    case .none, .requested: false
    case .intended, .done: true
    }
  }
}

/// How far the erasure of a compartment is.
public enum Erasure: Equatable, Sendable {
  /// Not asked for.
  case none
  /// Asked for by this member.
  case requested(by: Identifier)
  /// Decided in this entry.
  case intended(entry: UInt64)
  /// Recorded as carried out in this entry.
  case done(entry: UInt64)
}

/// One key epoch of a compartment.
public struct CompartmentKeyEpoch: Equatable, Sendable {
  /// The circle half A is wrapped for.
  public let circle: Identifier
  /// The epoch of that circle.
  public let circleEpoch: UInt32
  /// Commitment (32 bytes) and wrapped half (40 bytes) in one block: one allocation an epoch, of which there are many.
  let block: [UInt8]

  init(circle: Identifier, circleEpoch: UInt32, key: CompartmentEpochKey) {
    self.circle = circle
    self.circleEpoch = circleEpoch
    self.block = key.commitment + key.wrappedHalf
  }

  init(circle: Identifier, circleEpoch: UInt32, block: [UInt8]) {
    self.circle = circle
    self.circleEpoch = circleEpoch
    self.block = block
  }

  /// The commitment to the epoch's keys, 32 bytes.
  public var commitment: [UInt8] { Array(block.prefix(KeyLength.commitment)) }

  /// Half A under the circle's wrap key, 40 bytes.
  public var wrappedHalf: [UInt8] { Array(block.dropFirst(KeyLength.commitment)) }
}
