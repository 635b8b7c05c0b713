import Clearing

/// One incident as its reader may see it.
public struct IncidentRow: Sendable, Hashable {
  /// The compartment of its core.
  public let id: CompartmentID
  /// Its number.
  public let number: String
  /// What is known, as codes.
  public let core: IncidentCore
  /// The recording body.
  public let owner: BodyID
  /// Does the reader's body own it?
  public let isOwn: Bool
  /// Does the clearing office count it?
  public let contributed: Bool
  /// What happened, in words; the own body's only.
  public let narrative: String?
  /// The exact place; the own body's only.
  public let exactPlace: String?
  /// The police's own number; the own body's only.
  public let policeNumber: String?
  /// The entry that recorded it.
  public let recordedEntry: UInt64

  init(_ incident: IncidentState, _ gate: ReadGate) {
    let facts = gate.mayReadNarrative(incident) ? gate.world.facts[incident.facts] : nil
    id = incident.id
    number = incident.number
    core = incident.core
    owner = incident.owner
    isOwn = incident.owner == gate.reader.body
    contributed = incident.contributed
    narrative = facts?.narrative
    exactPlace = facts?.exactPlace
    policeNumber = facts?.policeNumber
    recordedEntry = incident.history.firstEntry
  }
}

/// All incidents a reader may read, the latest day first.
public struct IncidentList: Sendable {
  /// The rows in their order.
  public let rows: [IncidentRow]
  private let keys: FoldedKeys

  /// The list for a reader on a day; `actLabel` gives the words by which an act's code is searched.
  public init(_ world: World, reader: Author, today: CalendarDay, actLabel: (String) -> String) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let places = world.incidents.indices.filter { gate.mayRead(world.incidents.values[$0]) }
    rows = places.map { SortKey(world.incidents.values[$0], $0) }.sorted()
      .map { IncidentRow(world.incidents.values[$0.place], gate) }
    var keys = FoldedKeys()
    for row in rows {
      let area = row.core.area
      let words = [area.municipality, area.district, area.state].compactMap { $0 }
      keys.append(number: row.number, words + row.core.acts.map(actLabel))
    }
    self.keys = keys
  }

  /// Positions in `rows` of those that hold every word of the text in number, place or acts; all for an empty text.
  ///
  /// Narratives are not searched: looking through them is an access of its own.
  public func filtered(by text: String) -> [Int] { keys.positions(matching: text) }
}

/// The order of the list as one comparison of numbers: the latest day first, then the newest record.
private struct SortKey: Comparable {
  let day: Int
  let event: UInt64
  let place: Dictionary<CompartmentID, IncidentState>.Index

  init(_ incident: IncidentState, _ place: Dictionary<CompartmentID, IncidentState>.Index) {
    day = incident.core.countingDay.number
    event = incident.history.firstEvent
    self.place = place
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    left.day == right.day ? left.event > right.event : left.day > right.day
  }
}
