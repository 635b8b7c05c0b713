/// Brings the payloads that belong to entries read in order.
final class PayloadSource {
  private let connection: Connection
  private let wanted: Connection.Payloads
  private var rows: PreparedStatement?
  /// The row the cursor stands on, while it was not asked for yet.
  private var event: UInt64 = 0
  /// How many bytes were read so far; the page adds its own.
  var bytesRead = 0

  init(_ connection: Connection, _ wanted: Connection.Payloads) {
    self.connection = connection
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
            ? nil : try connection.statement(.payload).bind(1, number).first { $0.bytes(0) }
        }
      bytesRead += (payload?.count ?? 0) + 64
      payloads.append(payload)
    }
    return payloads
  }

  /// The payload with this number from a cursor that runs along; rows without an event are passed over.
  private func next(_ number: UInt64) throws -> [UInt8]? {
    if rows == nil {
      rows = try connection.statement(.payloadsFrom).bind(1, number)
      try advance()
    }
    while event < number { try advance() }
    return event == number ? rows?.bytes(1) : nil
  }

  private func advance() throws {
    guard let rows, try rows.step() else {
      event = .max
      return
    }
    event = rows.number(0)
  }

  func reset() { rows?.reset() }
}
