import Clearing
import Foundation
import Testing

@testable import TestSupport

struct EnvelopeTests {
  private let moment = Moment(milliseconds: 1_774_602_000_000)

  private func golden(_ name: EventName) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name.rawValue).json")
  }

  @Test(arguments: EventName.allCases)
  func `every fact comes back from JSON as it went in`(_ name: EventName) throws {
    let event = SampleEvents.event(name)
    #expect(event.name == name)
    let envelope = Envelope.known(event, at: moment)
    let stored = try JSONEncoder().encode(envelope)
    #expect(try JSONDecoder().decode(Envelope.self, from: stored) == envelope)
  }

  @Test(arguments: EventName.allCases)
  func `the stored form of every fact can be read for ever`(_ name: EventName) throws {
    let stored = try Data(contentsOf: golden(name))
    #expect(
      try JSONDecoder().decode(Envelope.self, from: stored) == .known(SampleEvents.event(name), at: moment))
  }

  @Test func `a fact of an unknown name or a newer schema is kept as unknown`() throws {
    let unknown = Data(#"{"n":"tree_planted","v":1,"t":5,"d":{"x":1}}"#.utf8)
    #expect(
      try JSONDecoder().decode(Envelope.self, from: unknown)
        == .newer(name: "tree_planted", schema: 1, at: Moment(milliseconds: 5)))
    let newer = Data(#"{"n":"case_noted","v":2,"t":5,"d":[]}"#.utf8)
    #expect(
      try JSONDecoder().decode(Envelope.self, from: newer)
        == .newer(name: "case_noted", schema: 2, at: Moment(milliseconds: 5)))
  }

  @Test func `content that is not what it must be is an error`() {
    let broken = [
      #"{"n":"case_noted","v":1,"t":5,"d":{"text":"x"}}"#, #"{"n":"case_noted","v":1,"t":5}"#,
      #"{"n":"case_noted","t":5,"d":{}}"#, #"{"v":1}"#, "[]", "",
      #"{"n":"case_assigned","v":1,"t":5,"d":{"member":"00"}}"#,
      #"{"n":"case_reopened","v":1,"t":5,"d":{"reason":"x","on":"2026-02-30"}}"#,
    ]
    for text in broken {
      #expect(throws: (any Error).self) { try JSONDecoder().decode(Envelope.self, from: Data(text.utf8)) }
    }
  }
}
