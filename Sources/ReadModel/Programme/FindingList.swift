import Clearing

/// Words for the alliance that a reader may read: those of the own body, and for the clearing office what was reviewed.
public struct FindingList: Sendable {
  /// How far words are.
  public enum Standing: String, Sendable, CaseIterable {
    /// They wait for a second person.
    case written
    /// The next summary of their half-year holds them.
    case reviewed
    /// A summary with them is released.
    case released
  }

  /// Words with how far they are.
  public struct Row: Sendable, Hashable {
    /// The words, with who wrote and who reviewed them.
    public let state: FindingState
    /// How far they are.
    public let standing: Standing
  }

  /// By half-year and number.
  public let rows: [Row]

  /// What a reader may read on a day; of one half-year or year, or all.
  public init(_ world: World, reader: Author, today: CalendarDay, period: Period? = nil) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    rows = world.findings.values.filter { finding in
      gate.mayRead(finding) && (period.map { $0.holds(finding) } ?? true)
    }.sorted { ($0.finding.period, $0.number) < ($1.finding.period, $1.number) }.map { finding in
      Row(
        state: finding,
        standing: world.isReleased(finding) ? .released : finding.reviewer == nil ? .written : .reviewed)
    }
  }
}

extension Period {
  /// Are these words for this half-year, or for a half of this year? A quarter has none.
  func holds(_ finding: FindingState) -> Bool {
    quarter == nil && Period(finding.finding.period).map { contains($0.firstDay) } == true
  }
}
