/// Opens a compartment, gives it a new key epoch, or moves it to another circle.
public struct CompartmentKey: ControlFields {
  /// The compartment.
  public var compartment: Identifier
  /// What is done.
  public var form: Form
  /// The circle the keys below are wrapped for.
  public var circle: Identifier
  /// The circle's epoch: its newest.
  public var circleEpoch: UInt32
  /// The key epochs wrapped for that circle, ascending: an existing one hands it over, the next one opens it.
  public var keys: [CompartmentEpochKey]

  /// What a COMP_KEY does.
  public enum Form: Equatable, Sendable {
    /// Opens the compartment with key epoch 1. `slot` holds half B; `belongsToAll` marks the alliance's own ones, which any
    /// active body moves along with the set of all active bodies.
    case open(slot: Identifier, rule: EraseRule, belongsToAll: Bool)
    /// The next key epoch for the same set of bodies.
    case newEpoch
    /// A circle with all bodies of the old one and more; hands named epochs over, the newest among them.
    case wider
    /// A circle without somebody of the old one; the next key epoch at once.
    case narrower
  }

  /// A COMP_KEY from its parts; the keys are put in order.
  public init(
    compartment: Identifier, form: Form, circle: Identifier, circleEpoch: UInt32, keys: [CompartmentEpochKey]
  ) {
    self.compartment = compartment
    self.form = form
    self.circle = circle
    self.circleEpoch = circleEpoch
    self.keys = keys.sorted { $0.epoch < $1.epoch }
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    compartment = try reader.id(2)
    let code: UInt8 = try reader.number(3)
    circle = try reader.id(4)
    circleEpoch = try reader.epoch(5)
    keys = try Self.keys(&reader)
    switch code {
    case 1:
      form = .open(
        slot: try reader.id(7), rule: try reader.code(8, EraseRule.self), belongsToAll: try reader.flag(9))
    case 2: form = .newEpoch
    case 3: form = .wider
    case 4: form = .narrower
    default: throw .value(3)
    }
  }

  private static func keys(_ reader: inout FieldReader) throws(ControlReject) -> [CompartmentEpochKey] {
    var keys: [CompartmentEpochKey] = []
    for record in try reader.list(6, record: 4 + KeyLength.commitment + KeyLength.wrappedHalf) {
      let key = CompartmentEpochKey(
        epoch: bigEndian(record.prefix(4)),
        commitment: Array(record.dropFirst(4).prefix(KeyLength.commitment)),
        wrappedHalf: Array(record.suffix(KeyLength.wrappedHalf)))
      guard key.epoch > 0 else { throw .value(6) }
      keys.append(key)
    }
    try ascending(keys.map(\.epoch), 6)
    return keys
  }

  private var formCode: UInt8 {
    switch form {
    case .open: 1
    case .newEpoch: 2
    case .wider: 3
    case .narrower: 4
    }
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, compartment)
    writer.put(3, [formCode])
    writer.put(4, circle)
    writer.put(5, number: circleEpoch)
    var list: [UInt8] = []
    for key in keys {
      list.append(bigEndian: key.epoch)
      list += key.commitment
      list += key.wrappedHalf
    }
    writer.put(6, list)
    if case .open(let slot, let rule, let belongsToAll) = form {
      writer.put(7, slot)
      writer.put(8, [rule.rawValue])
      writer.put(9, [belongsToAll ? 1 : 0])
    }
  }
}

/// Half A of one key epoch of a compartment, wrapped for a circle.
public struct CompartmentEpochKey: Equatable, Sendable {
  /// The key epoch, from 1.
  public var epoch: UInt32
  /// The commitment to the epoch's keys, 32 bytes.
  public var commitment: [UInt8]
  /// Half A under the circle's wrap key, 40 bytes.
  public var wrappedHalf: [UInt8]

  /// A key epoch from its parts.
  public init(epoch: UInt32, commitment: [UInt8], wrappedHalf: [UInt8]) {
    self.epoch = epoch
    self.commitment = commitment
    self.wrappedHalf = wrappedHalf
  }
}
