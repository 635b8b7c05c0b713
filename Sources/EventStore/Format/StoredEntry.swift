/// One event as it lies in the log.
public struct StoredEvent: Equatable, Sendable {
  /// The event's number: the entry's first number plus its place.
  public let number: UInt64
  /// The parsed header.
  public let header: EventHeader
  /// The stored bytes; nil once they were erased.
  public let payload: [UInt8]?

  /// An event from its parts.
  public init(number: UInt64, header: EventHeader, payload: [UInt8]?) {
    self.number = number
    self.header = header
    self.payload = payload
  }
}

/// One entry as it lies in the log: wholly or not at all.
public struct StoredEntry: Equatable, Sendable {
  /// The parsed header.
  public let header: EntryHeader
  /// The header's 208 bytes.
  public let headerBytes: [UInt8]
  /// The headers of all events, 80 bytes each, one after the other: what the events hash covers.
  public let eventHeaderBytes: [UInt8]
  /// The events in order.
  public let events: [StoredEvent]
  /// SHA-256 over the label `entry-hash` and the header: what the next entry names.
  public let entryHash: [UInt8]

  /// Reads an entry from its stored bytes; `payload` is asked once per event number.
  public init(
    headerBytes: [UInt8], eventHeaderBytes: [UInt8], payload: (UInt64) -> [UInt8]?
  ) throws(EntryReject) {
    let header: EntryHeader
    do { header = try EntryHeader.parse(headerBytes) } catch { throw .entryHeader(error) }
    guard eventHeaderBytes.count == Int(header.eventCount) * EventHeader.length else { throw .eventCount }
    var events: [StoredEvent] = []
    events.reserveCapacity(Int(header.eventCount))
    for place in 0..<Int(header.eventCount) {
      let number = header.firstEvent + UInt64(place)
      let from = place * EventHeader.length
      do {
        let parsed = try EventHeader.parse(eventHeaderBytes[from..<from + EventHeader.length])
        events.append(StoredEvent(number: number, header: parsed, payload: payload(number)))
      } catch { throw .eventHeader(number, error) }
    }
    self.header = header
    self.headerBytes = headerBytes
    self.eventHeaderBytes = eventHeaderBytes
    self.events = events
    self.entryHash = sha256(Label.entryHash, headerBytes)
  }

  /// An entry that is about to be stored, from parts that were checked.
  init(_ header: EntryHeader, _ eventHeaderBytes: [UInt8], _ events: [StoredEvent]) {
    self.header = header
    self.headerBytes = header.encode()
    self.eventHeaderBytes = eventHeaderBytes
    self.events = events
    self.entryHash = sha256(Label.entryHash, headerBytes)
  }

  /// The head this entry makes.
  public var head: Head { Head(number: header.number, hash: entryHash) }
}

/// Why stored bytes are no entry.
public enum EntryReject: Error, Equatable, Sendable {
  /// The entry header is not one.
  case entryHeader(EntryHeaderReject)
  /// The header of the event with this number is not one.
  case eventHeader(UInt64, EventHeaderReject)
  /// The number of event headers is not the one the entry names.
  case eventCount
}
