import Clearing
import Foundation

/// Turns facts into the bytes that are sealed, and back: JSON with stable names.
struct EventCodec {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  init() { encoder.outputFormatting = [.withoutEscapingSlashes] }

  /// The content of one event.
  func encode(_ event: Event, at moment: Moment) throws -> [UInt8] {
    Array(try encoder.encode(Envelope.known(event, at: moment)))
  }

  /// The envelope in an opened content; nil when it is none.
  func decode(_ content: [UInt8]) -> Envelope? {
    try? decoder.decode(Envelope.self, from: Data(content))
  }
}
