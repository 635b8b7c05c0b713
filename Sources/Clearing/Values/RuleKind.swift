/// The kinds of rule text that an alliance adopts.
public enum RuleKind: String, Codable, Sendable, CaseIterable {
  /// Steps, periods, routes and escalation of the clearing procedure.
  case procedure
  /// Who may do what.
  case rights
  /// For how long data are kept.
  case retention
  /// The code lists.
  case taxonomy
  /// Holidays, and how every kind of deadline is computed.
  case deadlines
  /// Who can help when a complaint is about a body of the alliance.
  case complaints
}

/// A rule text that was read: it states its own version.
public protocol RuleText: Sendable, Equatable {
  /// The version, as the text states it.
  var version: String { get }
}

/// A version such as `2026-2`: a year and a count, so that any two of them have an order.
public struct RuleVersion: Hashable, Comparable, Sendable {
  private let year: Int
  private let count: Int

  /// Reads a year of four digits, a hyphen and a count from 1 to 9999; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, (1...4).contains(parts[1].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let year = Int(parts[0]),
      let count = Int(parts[1]), count > 0
    else { return nil }
    self.year = year
    self.count = count
  }

  /// Older ones first.
  public static func < (left: RuleVersion, right: RuleVersion) -> Bool {
    (left.year, left.count) < (right.year, right.count)
  }
}
