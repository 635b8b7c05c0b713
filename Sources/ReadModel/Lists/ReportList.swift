import Clearing

/// One message received, as its own body reads it.
public struct ReceivedReportRow: Sendable, Hashable {
  /// Its number.
  public let number: String
  /// What is known, as codes.
  public let core: ReportCore
  /// What became of it; nil while nobody has assessed it.
  public let verdict: ReportVerdict?
  /// The number of the incident it is about.
  public let incident: String?
  /// What was said first.
  public let text: String
  /// What was added, oldest first.
  public let additions: [ReportAdded]

  init(_ report: ReportState, _ world: World) {
    number = report.number
    core = report.core
    verdict = report.verdict
    incident = report.incident.flatMap { world.incidents[$0]?.number }
    text = report.text
    additions = report.additions
  }
}

/// The reports of the reader's own body, the newest first.
public struct ReportList: Sendable {
  /// The rows in their order.
  public let rows: [ReceivedReportRow]
  private let numbers: [String: String]

  /// The list for a reader on a day.
  public init(_ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let readable = world.reports.values.filter { gate.mayRead($0) }
    rows = readable.sorted { ($0.core.receivedOn, $0.number) > ($1.core.receivedOn, $1.number) }
      .map { ReceivedReportRow($0, world) }
    numbers = Dictionary(
      readable.compactMap { report in report.tokenDigest.map { ($0, report.number) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The report that a reporter's token names, by the token's digest.
  public func report(tokenDigest: String) -> ReceivedReportRow? {
    numbers[tokenDigest].flatMap { number in rows.first { $0.number == number } }
  }
}
