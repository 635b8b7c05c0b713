import Clearing

/// Where a history begins and ends in the log; read in place, because an event is large to copy.
extension [PastEvent] {
  /// The entry that began it; 0 for an empty one.
  var firstEntry: UInt64 { isEmpty ? 0 : self[0].placement.entry }

  /// The event that began it; 0 for an empty one.
  var firstEvent: UInt64 { isEmpty ? 0 : self[0].placement.event }

  /// The newest entry; 0 for an empty one.
  var newestEntry: UInt64 { isEmpty ? 0 : self[count - 1].placement.entry }

  /// What the first author's clock said.
  var firstMoment: Moment? { isEmpty ? nil : self[0].placement.at }
}
