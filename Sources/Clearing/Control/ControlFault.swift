/// What is wrong with a decision, a measure, or a report on one, as it was handed in.
public enum ControlFault: Hashable, Sendable {
  /// Another decision or measure bears this number.
  case numberTaken(String)
  /// Two mandates of a decision bear the same number.
  case labelTaken(String)
  /// Nobody is named who answers for the mandate.
  case officeMissing(mandate: String)
  /// The mandate is due on a day that is not named.
  case dueDayMissing(mandate: String)
  /// The mandate comes back after months that are not named, or not sensible.
  case intervalMissing(mandate: String)
  /// A mandate is open, and no day is named on which somebody looks again.
  case controlDayMissing
  /// The next control does not lie after the day of the decision or the report.
  case controlDayNotAfter(CalendarDay)
  /// No mandate is open: there is nothing to control.
  case nothingToControl
  /// The decision has no such mandate.
  case unknownMandate(String)
  /// The report speaks of a mandate twice.
  case mandateTwice(String)
  /// A mandate is closed without a word about its result.
  case resultMissing(mandate: String)
  /// A mandate is not pursued without reasons.
  case reasonMissing(mandate: String)
  /// A mandate gets another last day without a reason.
  case delayUnexplained(mandate: String)
  /// The report points to one that is not earlier.
  case notEarlier(mandate: String)
  /// There is no such report that could be corrected.
  case unknownReport(Int)
  /// The report says nothing.
  case nothingReported
  /// The day lies before the decision.
  case beforeDecision(CalendarDay)
  /// A measure serves no point of the action plan.
  case pointMissing
  /// Nobody is named who leads a measure.
  case leadMissing
  /// A period ends before it begins.
  case periodReversed
  /// A value is reported of a measure that has no indicator.
  case indicatorMissing
  /// A measure is stopped without a reason.
  case stopUnexplained
}
