import Clearing

/// What a body has to know of each message it received: nobody else opens them, so nobody else counts them.
public struct ReportColumns: Sendable {
  /// The day it came in, as days since 1970-01-01.
  public private(set) var received: [Int32] = []
  /// The way by which it came in, as a code.
  public private(set) var channels: [String] = []
  /// The reporter's relation to what happened, as a code.
  public private(set) var relations: [String] = []

  /// No rows.
  public init() {}

  mutating func append(_ core: ReportCore) {
    received.append(Int32(clamping: core.receivedOn.number))
    channels.append(core.channel)
    relations.append(core.reporterRelation)
  }

  /// The rows of messages that came in during the period.
  public func rows(in period: Period) -> [Int] {
    let days = period.dayNumbers
    return received.indices.filter { days.contains(received[$0]) }
  }
}
