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
  /// Numbers of the other records of the same event; the row speaks for all of them.
  public let same: [String]

  /// The row of one record.
  init(_ incident: IncidentState, _ gate: ReadGate) { self.init(incident, incident.core, same: [], gate) }

  /// The row of an event that was recorded more than once.
  init(_ joint: JointIncident, _ gate: ReadGate) {
    self.init(joint.lead, joint.core, same: joint.others.map(\.number), gate)
  }

  private init(_ incident: IncidentState, _ known: IncidentCore, same: [String], _ gate: ReadGate) {
    let facts = gate.mayReadNarrative(incident) ? gate.world.facts[incident.facts] : nil
    id = incident.id
    number = incident.number
    core = known
    self.same = same
    owner = incident.owner
    isOwn = incident.owner == gate.reader.body
    contributed = incident.contributed
    narrative = facts?.narrative
    exactPlace = facts?.exactPlace
    policeNumber = facts?.policeNumber
    recordedEntry = incident.history.firstEntry
  }
}

/// All incidents a reader may read, the latest day first; an event that was recorded more than once is one row.
public struct IncidentList: Sendable {
  /// The rows in their order.
  public let rows: [IncidentRow]
  private let keys: FoldedKeys

  /// The list for a reader on a day; `actLabel` gives the words by which an act's code is searched.
  public init(_ world: World, reader: Author, today: CalendarDay, actLabel: (String) -> String) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let joint = JointIncidents(gate)
    let places = world.incidents.indices.filter {
      let incident = world.incidents.values[$0]
      return gate.mayRead(incident) && !joint.isCountedElsewhere(incident.id)
    }
    rows = places.map { SortKey(world.incidents.values[$0], $0) }.sorted().map {
      let incident = world.incidents.values[$0.place]
      return joint[incident.id].map { IncidentRow($0, gate) } ?? IncidentRow(incident, gate)
    }
    var keys = FoldedKeys()
    for row in rows {
      let area = row.core.area
      let words = [area.municipality, area.district, area.state].compactMap { $0 }
      keys.append(
        number: ([row.number] + row.same).joined(separator: " "), words + row.core.acts.map(actLabel))
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
