/// What is known of a report beside its words: one message received, whatever it is about.
///
/// There is no field for who the reporter is, and none for a way to reach them: who wants to be called gets a case.
public struct ReportCore: Hashable, Sendable, Codable {
  /// The day it came in.
  public var receivedOn: CalendarDay
  /// The way by which it came in, as a code.
  public var channel: String
  /// The language it was given in, for understanding only, as a code.
  public var language: String?
  /// The reporter's relation to what happened, as a code.
  public var reporterRelation: String
  /// Does the affected person know that this was reported?
  public var affectedKnows: Answer
  /// Did the reporter stay unknown to the body itself?
  public var isAnonymous: Bool

  /// A report that came in on a day, by some way, from somebody.
  public init(
    receivedOn: CalendarDay, channel: String, language: String? = nil, reporterRelation: String,
    affectedKnows: Answer = .unknown, isAnonymous: Bool = false
  ) {
    self.receivedOn = receivedOn
    self.channel = channel
    self.language = language
    self.reporterRelation = reporterRelation
    self.affectedKnows = affectedKnows
    self.isAnonymous = isAnonymous
  }

  /// Does it come from somebody else than the affected person?
  public var isThirdParty: Bool { reporterRelation != "affected_self" }
}

/// What became of a report once somebody looked at it.
public enum ReportVerdict: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is about a recorded incident.
  case attached
  /// It is about nothing the alliance works on.
  case outsideScope = "outside_scope"
}
