import Clearing
import EventStore
import Testing

@testable import Casework

@Suite struct `An abstract question` {
  /// Which compartments the facts of the newest entry stand in.
  private static func newestEntry(_ log: SQLiteLog) throws -> (facts: Int, compartments: Set<Identifier>) {
    var newest: (facts: Int, compartments: Set<Identifier>) = (0, [])
    try log.readEntries(after: 0) { entry in
      let data = entry.events.filter { $0.header.eventClass == .data }
      newest = (data.count, Set(data.map(\.header.compartment)))
    }
    return newest
  }

  @Test func `stands alone in its entry, though its author looked at a case just before`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let session = try story.alliance.open("nord-1")
    let police = try await story.body("police", session)
    // What waits to be noted would ride with any other entry.
    try await session.note([Access(.openCase, number)])
    let question = AskEnquiry(
      recipient: police, category: "threat", area: .land, text: "Wird auch ohne Antrag ermittelt?")
    let receipt = try await session.perform(question)
    let world = try await session.desk().world
    let enquiry = try #require(world.enquiries.keys.first)
    let log = try SQLiteLog.open(at: story.alliance.folder, readOnly: true)
    let newest = try Self.newestEntry(log)
    try log.close()
    #expect(newest.facts == 1 && newest.compartments == [enquiry.identifier])
    #expect(receipt.number == world.enquiries[enquiry]?.question.number)
    try await session.close()
    // Behind it the line is written all the same.
    try await story.alliance.acting(as: "nord-1") { session in
      let lines = try await session.desk().world.accessLogs.values.flatMap(\.records).flatMap(\.lines)
      #expect(lines.contains { $0.object == number })
      #expect(!lines.contains { $0.object == receipt.number })
    }
  }
}
