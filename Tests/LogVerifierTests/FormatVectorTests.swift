import Foundation
import Testing

@testable import LogVerifier

/// The vectors beside FORMAT.md, read by the independent reader.
@Suite struct FormatVectorTests {
  private struct Vectors: Decodable {
    let accept: [Vector]
    let reject: [Vector]
  }

  private struct Vector: Decodable {
    let name: String
    let bytes: String
    let reason: String?
    let `class`: UInt8?
    let entryHash: String?
    let eventsHash: String?
    let logID: String?
    let foundingHash: String?
    let circleID: String?
    let content: String?

    /// Words apart by spaces, each hexadecimal, or hexadecimal and how often it is repeated.
    var decoded: [UInt8] {
      bytes.split(separator: " ").flatMap { word -> [UInt8] in
        let parts = word.split(separator: "*")
        let digits = Array(parts.first ?? "")
        let run = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
          UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        return Array(repeatElement(run, count: parts.count > 1 ? Int(parts[1]) ?? 0 : 1).joined())
      }
    }
  }

  private func vectors(_ name: String) throws -> Vectors {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Schema/vectors")
    let data = try Data(contentsOf: folder.appendingPathComponent("\(name).json"))
    return try JSONDecoder().decode(Vectors.self, from: data)
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test func `entry headers are read as the vectors say`() throws {
    let file = try vectors("entry-header")
    for vector in file.accept {
      #expect(hex(try EntryHeader(vector.decoded).hash) == vector.entryHash)
    }
    var reasons: Set<String> = []
    for vector in file.reject {
      let error = #expect(throws: EntryHeaderFault.self) { try EntryHeader(vector.decoded) }
      #expect(error?.rawValue == vector.reason, "\(vector.name)")
      reasons.insert(error?.rawValue ?? "")
    }
    #expect(reasons == Set(EntryHeaderFault.allCases.map(\.rawValue)))
  }

  @Test func `event headers are read as the vectors say`() throws {
    let file = try vectors("event-header")
    for vector in file.accept {
      #expect(throws: Never.self) { try EventHeader(vector.decoded[...]) }
      #expect(hex(Label.events.hash(vector.decoded)) == vector.eventsHash)
    }
    var reasons: Set<String> = []
    for vector in file.reject {
      let error = #expect(throws: EventHeaderFault.self) { try EventHeader(vector.decoded[...]) }
      #expect(error?.rawValue == vector.reason, "\(vector.name)")
      reasons.insert(error?.rawValue ?? "")
    }
    #expect(reasons == Set(EventHeaderFault.allCases.map(\.rawValue)))
  }

  @Test func `every control event is read as the vectors say`() throws {
    for vector in try vectors("control").accept {
      let eventClass = try #require(EventHeader.Class(rawValue: vector.class ?? 0))
      switch try ControlEvent(vector.decoded, eventClass) {
      case .genesis(let event): #expect(event.logID.description == vector.logID)
      case .bodyFound(let event): #expect(hex(event.foundingHash) == vector.foundingHash)
      case .circleEpoch(let event): #expect(event.circle.description == vector.circleID)
      case .bodyAdmit, .bodyEnd, .bodyEpoch, .memberAdd, .memberRoles, .memberKey, .memberRemove,
        .compartmentKey, .eraseRequest, .eraseIntent, .eraseDone:
        break
      }
    }
  }

  @Test func `what is no control event is refused with its own reason`() throws {
    let file = try vectors("control")
    #expect(file.reject.count > 150)
    for vector in file.reject {
      let eventClass = try #require(EventHeader.Class(rawValue: vector.class ?? 0))
      let error = #expect(throws: ControlFault.self) { try ControlEvent(vector.decoded, eventClass) }
      #expect(error.map { "\($0)" } == vector.reason, "\(vector.name)")
    }
  }

  @Test func `slots are read as the vectors say`() throws {
    let file = try vectors("slot")
    for vector in file.accept {
      let content =
        switch try SlotRecord(vector.decoded[...]) {
        case .free: "free"
        case .live: "live"
        case .erased: "erased"
        }
      #expect(content == vector.content)
    }
    var reasons: Set<String> = []
    for vector in file.reject {
      let error = #expect(throws: SlotFault.self) { try SlotRecord(vector.decoded[...]) }
      #expect(error?.rawValue == vector.reason, "\(vector.name)")
      reasons.insert(error?.rawValue ?? "")
    }
    #expect(reasons == Set(SlotFault.allCases.map(\.rawValue)))
  }
}
