import Foundation

@testable import EventStore

/// The vectors of one format, read from beside the format's description.
struct VectorFile: Decodable {
  let accept: [Vector]
  let reject: [Vector]

  /// One vector; which of the optional facts it has depends on the format.
  struct Vector: Decodable, CustomStringConvertible {
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

    var description: String { name }

    /// The bytes: words apart by spaces, each hexadecimal, or hexadecimal and how often it is repeated.
    func decoded() throws -> [UInt8] {
      try bytes.split(separator: " ").flatMap { word -> [UInt8] in
        let parts = word.split(separator: "*")
        guard let first = parts.first, let run = Hex.decode(String(first)) else {
          throw CocoaError(.coderInvalidValue)
        }
        let count = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
        return Array(repeatElement(run, count: count).joined())
      }
    }
  }

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Schema/vectors")
    let data = try Data(contentsOf: folder.appendingPathComponent("\(name).json"))
    self = try JSONDecoder().decode(VectorFile.self, from: data)
  }
}
