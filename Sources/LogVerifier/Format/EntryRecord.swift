/// One entry as it lies in the log, with what was found of its payloads.
struct EntryRecord {
  let header: EntryHeader
  let hash: [UInt8]
  /// Whether the hash over the event headers is the one the entry names.
  let eventsHold: Bool
  var events: [EventRecord]

  /// An entry from its two columns; the payloads are looked for later.
  init(header bytes: [UInt8], events rest: [UInt8]) throws(EntryFault) {
    let header: EntryHeader
    do { header = try EntryHeader(bytes) } catch { throw .entryHeader(error) }
    guard rest.count == Int(header.eventCount) * EventHeader.length else { throw .eventCount }
    events = []
    events.reserveCapacity(Int(header.eventCount))
    for place in 0..<Int(header.eventCount) {
      let number = header.firstEvent + UInt64(place)
      let slice = rest[place * EventHeader.length..<(place + 1) * EventHeader.length]
      do { events.append(EventRecord(number: number, header: try EventHeader(slice))) } catch {
        throw .eventHeader(event: number, error)
      }
    }
    self.header = header
    hash = header.hash
    eventsHold = Label.events.hash(rest).elementsEqual(header.eventsHash)
  }
}

/// One event of an entry.
struct EventRecord {
  let number: UInt64
  let header: EventHeader
  var payload = Payload.missing

  /// What was found of a payload.
  enum Payload {
    case missing
    /// Other bytes than the header names, or none that can be read.
    case damaged
    /// The bytes the header names; kept for control events alone.
    case whole([UInt8])
  }
}

/// Why a row is no entry.
public enum EntryFault: Error, Equatable, Sendable {
  /// The entry header is none.
  case entryHeader(EntryHeaderFault)
  /// The header of the event with this number is none.
  case eventHeader(event: UInt64, EventHeaderFault)
  /// The row holds another number of event headers than the entry names.
  case eventCount
  /// A column holds a value of another type than its table says.
  case columnType
}
