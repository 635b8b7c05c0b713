import GRDB

/// Brings the payloads that belong to entries read in order.
final class PayloadSource {
  /// Which payloads are brought along.
  enum Wanted { case all, control }

  private let database: Database
  private let wanted: Wanted
  private var rows: RowCursor?
  /// The row the cursor stands on, while it was not asked for yet, and its event.
  private var row: Row?
  private var event: UInt64 = 0
  /// How many bytes were read so far; the page adds its own.
  var bytesRead = 0

  init(_ database: Database, _ wanted: Wanted) {
    self.database = database
    self.wanted = wanted
  }

  /// The payloads of the events whose headers these are, by place; nil where there is none or none is wanted.
  func read(_ headers: [UInt8], firstEvent: UInt64) throws -> [[UInt8]?] {
    let count = headers.count / EventHeader.length
    var payloads: [[UInt8]?] = []
    payloads.reserveCapacity(count)
    for place in 0..<count {
      let number = firstEvent &+ UInt64(place)
      let payload: [UInt8]? =
        switch wanted {
        case .all: try next(number)
        case .control:
          headers[place * EventHeader.length] == EventClass.data.rawValue
            ? nil : try database.payload(number)
        }
      bytesRead += (payload?.count ?? 0) + 64
      payloads.append(payload)
    }
    return payloads
  }

  /// The payload with this number from a cursor that runs along; rows without an event are passed over.
  private func next(_ number: UInt64) throws -> [UInt8]? {
    if rows == nil {
      rows = try database.rows(.payloadsFrom, .init(number))
      try advance()
    }
    while event < number { try advance() }
    return event == number ? try row?.bytes(1) : nil
  }

  private func advance() throws {
    row = try rows?.next()
    event = row?.number(0) ?? .max
  }
}

extension Database {
  /// The payload of the event with this number; nil when it was erased or there is none.
  func payload(_ event: UInt64) throws -> [UInt8]? {
    try first(.payload, .init(event)) { try $0.bytes(0) }
  }

  /// The numbers of a compartment's data events by version.
  func events(of compartment: Identifier) throws -> [UInt64] {
    let rows = try rows(.placesOf, .init(compartment))
    var events: [UInt64] = []
    while let row = try rows.next() { events.append(row.number(0)) }
    return events
  }
}
