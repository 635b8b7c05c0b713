/// How far a measure is.
public enum MeasureStatus: String, Codable, Sendable, CaseIterable {
  case planned, running, done
  /// Given up; the reason is stated.
  case stopped
}

/// What a measure came to in a period. It is never changed: a correction is a further report.
public struct MeasureReport: Hashable, Sendable, Codable {
  /// The first day it speaks of.
  public var from: CalendarDay
  /// The last day it speaks of.
  public var until: CalendarDay
  /// How far the measure is at its end.
  public var status: MeasureStatus
  /// What was done, and with what result.
  public var text: PublishedText
  /// What the indicator showed.
  public var value: Amount?
  /// What changed in the pattern of incidents, in words.
  public var effect: PublishedText?
  /// Where one can see it: a paper, an address.
  public var evidence: String?
  /// Why it was stopped.
  public var reason: String?
  /// The report, counted from 1, that this one corrects.
  public var corrects: Int?

  /// Stored under a word of its own: nothing stored is called a status, so that no residence status hides among them.
  enum CodingKeys: String, CodingKey {
    case from, until
    case status = "progress"
    case text, value, effect, evidence, reason, corrects
  }

  /// A report on a period; what is not given is unknown.
  public init(
    from: CalendarDay, until: CalendarDay, status: MeasureStatus, text: PublishedText, value: Amount? = nil,
    effect: PublishedText? = nil, evidence: String? = nil, reason: String? = nil, corrects: Int? = nil
  ) {
    self.from = from
    self.until = until
    self.status = status
    self.text = text
    self.value = value
    self.effect = effect
    self.evidence = evidence
    self.reason = reason
    self.corrects = corrects
  }

  /// The texts of any length.
  var texts: [String] { text.texts + (effect?.texts ?? []) + [reason, evidence].compactMap { $0 } }
}
