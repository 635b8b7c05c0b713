import Casework
import Clearing

/// A moment that somebody typed.
enum TimeText {
  /// The moment; nil where nothing was typed; throws for what is no time.
  static func moment(_ text: String?) throws -> Moment? {
    guard let text else { return nil }
    guard let moment = AllianceClock.parse(text) else { throw UsageFault.badTime }
    return moment
  }
}
