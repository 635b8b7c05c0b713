import Clearing

/// One thing from which bodies or members are kept away, as its reader may see it.
public struct ConflictRow: Sendable, Hashable {
  /// Its number.
  public let number: String
  /// Is it a case? An incident otherwise.
  public let isCase: Bool
  /// The body that it belongs to.
  public let owner: BodyID
  /// What keeps bodies away, oldest first.
  public let shields: [Shield]
  /// Members who stand too near, in a fixed order.
  public let related: [MemberID]
  /// Who can help instead, in this order.
  public let alternatives: [Alternative]
}

/// All conflicts of interest a reader may know of: cases before incidents, by number.
public struct ConflictList: Sendable {
  /// The rows in their order.
  public let rows: [ConflictRow]

  /// The list for a reader on a day.
  public init(_ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let cases = world.cases.values.filter {
      gate.mayRead($0) && !($0.shields.isEmpty && $0.related.isEmpty)
    }.map { file in
      ConflictRow(
        number: gate.number(of: file), isCase: true, owner: file.owner, shields: file.shields,
        related: file.related.sorted(),
        alternatives: world.alternatives(file.shields, of: file.owner, on: today))
    }
    let incidents = world.incidents.values.filter { gate.mayRead($0) && !$0.shields.isEmpty }.map {
      ConflictRow(
        number: $0.number, isCase: false, owner: $0.owner, shields: $0.shields, related: [],
        alternatives: world.alternatives($0.shields, of: $0.owner, on: today))
    }
    rows = cases.sorted { $0.number < $1.number } + incidents.sorted { $0.number < $1.number }
  }
}
