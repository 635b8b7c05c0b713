import Crypto
import Foundation

/// The 80 bytes in front of each event (FORMAT.md "Event header"), read strictly.
struct EventHeader {
  static let length = 80

  /// What an event is about, by its class byte.
  enum Class: UInt8 {
    case roster = 1
    case keys = 2
    case data = 3
  }

  let eventClass: Class
  let keyEpoch: UInt32
  let compartment: ProofID
  let version: UInt64
  let payloadLength: UInt32
  let payloadHash: [UInt8]

  init(_ bytes: ArraySlice<UInt8>) throws(EventHeaderFault) {
    guard bytes.count == Self.length else { throw .length }
    let field = { (at: Int, count: Int) in bytes.dropFirst(at).prefix(count) }
    guard let code = bytes.first, let eventClass = Class(rawValue: code) else { throw .eventClass }
    guard field(1, 3).allSatisfy({ $0 == 0 }) else { throw .padding }
    self.eventClass = eventClass
    keyEpoch = field(4, 4).bigEndian()
    compartment = ProofID(field(8, 16))
    version = field(24, 8).bigEndian()
    payloadLength = field(32, 4).bigEndian()
    payloadHash = Array(field(48, 32))
    switch eventClass {
    case .data: try checkData()
    case .roster, .keys: try checkControl(nonce: field(36, 12))
    }
  }

  private func checkData() throws(EventHeaderFault) {
    guard keyEpoch > 0 else { throw .keyEpochZero }
    guard compartment != .zero else { throw .compartmentZero }
    guard version > 0, version < UInt64(1) << 63 else { throw .version }
    guard (17...65_552).contains(payloadLength) else { throw .payloadLength }
  }

  private func checkControl(nonce: ArraySlice<UInt8>) throws(EventHeaderFault) {
    guard keyEpoch == 0 else { throw .controlKeyEpoch }
    guard compartment == .zero else { throw .controlCompartment }
    guard version == 0 else { throw .controlVersion }
    guard nonce.allSatisfy({ $0 == 0 }) else { throw .controlNonce }
    guard (1...1_048_576).contains(payloadLength) else { throw .payloadLength }
  }

  /// Whether these are the stored bytes the header names.
  func names(_ payload: some DataProtocol) -> Bool {
    payload.count == Int(payloadLength) && SHA256.hash(data: payload).elementsEqual(payloadHash)
  }
}

/// Why bytes are no event header.
public enum EventHeaderFault: String, Error, Equatable, Sendable, CaseIterable {
  case length, eventClass, padding, controlKeyEpoch, controlCompartment, controlVersion, controlNonce
  case keyEpochZero, compartmentZero, version, payloadLength
}
