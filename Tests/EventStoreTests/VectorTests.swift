import Foundation
import Testing

@testable import EventStore

@Suite struct VectorTests {
  @Test func `entry headers are read and written as the vectors say`() throws {
    let file = try VectorFile("entry-header")
    for vector in file.accept {
      let bytes = try vector.decoded()
      #expect(try EntryHeader.parse(bytes).encode() == bytes)
      #expect(Hex.encode(sha256(Label.entryHash, bytes)) == vector.entryHash)
      // A slice keeps the indices of what it is cut from.
      #expect(try EntryHeader.parse(([9, 9, 9] + bytes)[3...]).encode() == bytes)
    }
    var reasons: Set<String> = []
    for vector in file.reject {
      let error = #expect(throws: EntryHeaderReject.self) { try EntryHeader.parse(try vector.decoded()) }
      #expect(error?.rawValue == vector.reason, "\(vector)")
      reasons.insert(error?.rawValue ?? "")
    }
    #expect(reasons == Set(EntryHeaderReject.allCases.map(\.rawValue)))
  }

  @Test func `event headers are read and written as the vectors say`() throws {
    let file = try VectorFile("event-header")
    for vector in file.accept {
      let bytes = try vector.decoded()
      let header = try EventHeader.parse(bytes)
      #expect(header.encode() == bytes)
      #expect(Hex.encode(sha256(Label.events, bytes)) == vector.eventsHash)
      let bound = EventHeader.boundPrefix(
        eventClass: header.eventClass, keyEpoch: header.keyEpoch, compartment: header.compartment,
        version: header.version, payloadLength: header.payloadLength)
      #expect(bound == Array(bytes[..<36]))
    }
    var reasons: Set<String> = []
    for vector in file.reject {
      let error = #expect(throws: EventHeaderReject.self) { try EventHeader.parse(try vector.decoded()) }
      #expect(error?.rawValue == vector.reason, "\(vector)")
      reasons.insert(error?.rawValue ?? "")
    }
    #expect(reasons == Set(EventHeaderReject.allCases.map(\.rawValue)))
  }

  @Test func `every control event is read and written as the vectors say`() throws {
    let file = try VectorFile("control")
    var types: Set<ControlType> = []
    for vector in file.accept {
      let bytes = try vector.decoded()
      let event = try ControlEvent.decode(
        bytes, eventClass: try #require(EventClass(rawValue: vector.class ?? 0)))
      #expect(event.encode() == bytes, "\(vector)")
      types.insert(event.type)
      if case .genesis(let genesis) = event { #expect(genesis.logID.description == vector.logID) }
      if case .bodyFound(let founding) = event {
        #expect(Hex.encode(founding.foundingHash) == vector.foundingHash)
      }
      if case .circleEpoch(let epoch) = event {
        let log = try #require(Identifier(bytes: [UInt8](repeating: 0x0A, count: 16)))
        let id = CircleEpoch.circleID(logID: log, bodies: epoch.wraps.map(\.body).reversed())
        #expect(id.description == vector.circleID)
        #expect(id == epoch.circle)
      }
    }
    #expect(types == Set(ControlType.allCases))
  }

  @Test func `what is no control event is refused with its own reason`() throws {
    let file = try VectorFile("control")
    #expect(file.reject.count > 150)
    for vector in file.reject {
      let bytes = try vector.decoded()
      let eventClass = try #require(EventClass(rawValue: vector.class ?? 0))
      let error = #expect(throws: ControlReject.self) {
        try ControlEvent.decode(bytes, eventClass: eventClass)
      }
      #expect(error.map { "\($0)" } == vector.reason, "\(vector)")
    }
  }

  @Test func `slots are read and written as the vectors say`() throws {
    let file = try VectorFile("slot")
    for vector in file.accept {
      let bytes = try vector.decoded()
      let slot = try SlotRecord.parse(bytes)
      #expect(slot.encode() == bytes)
      let content =
        switch slot.content {
        case .free: "free"
        case .live: "live"
        case .erased: "erased"
        }
      #expect(content == vector.content)
    }
    var reasons: Set<String> = []
    for vector in file.reject {
      let error = #expect(throws: SlotReject.self) { try SlotRecord.parse(try vector.decoded()) }
      #expect(error?.rawValue == vector.reason, "\(vector)")
      reasons.insert(error?.rawValue ?? "")
    }
    #expect(reasons == Set(SlotReject.allCases.map(\.rawValue)))
  }

  @Test func `whatever is accepted encodes to the same bytes, under random changes`() throws {
    let accepted = try VectorFile("control").accept.map { try $0.decoded() }
    var refused = 0
    let rounds = soak ? 200_000 : 1500
    var chance = SeededGenerator("control events changed", count: rounds)
    for _ in 0..<rounds {
      var bytes = accepted.randomElement(using: &chance) ?? []
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: bytes[place] ^= UInt8.random(in: 1...255, using: &chance)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...4, using: &chance)))
      default: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
      }
      for eventClass in EventClass.allCases {
        do {
          #expect(try ControlEvent.decode(bytes, eventClass: eventClass).encode() == bytes)
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > 0)
  }
}
