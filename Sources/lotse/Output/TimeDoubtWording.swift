import Casework
import Clearing
import Config

extension TimeDoubt {
  /// What is wrong with the clock, and what to do.
  func sentence(at now: Moment, _ language: Language) -> String {
    let values = [
      "now": AllianceClock.text(now), "newest": AllianceClock.text(newest),
      "day": AllianceClock.day(of: now).description,
    ]
    switch self {
    case .behind: return EscalationPhrase.clockBehind.text(in: language, values)
    case .ahead: return EscalationPhrase.clockAhead.text(in: language, values)
    }
  }
}
