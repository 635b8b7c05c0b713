import Clearing
import EventStore
import Foundation
import ReadModel
import Testing
import Vault

@testable import Casework

/// A case on a sealed log, the needles that must not be found of it, and the steps to its erasure.
struct ErasureScene {
  let story: Story
  /// The case's number.
  let file: String
  /// When the waiting time of a request of the first day is over.
  static let later = "2026-01-16T09:00"

  var alliance: TestAlliance { story.alliance }
  var folder: URL { story.alliance.folder }

  /// A case with words in every kind of field, a referral that was accepted and reported on, and a package.
  static func full() async throws -> ErasureScene {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    let referral = try await story.offered(number)
    try await story.alliance.acting(as: "polizei-1") { session in
      _ = try await session.perform(AcceptReferral(number: referral, reference: "\(Story.marker) Zeichen"))
      _ = try await session.perform(
        ReportReferral(number: referral, outcome: "complaint_taken", text: "\(Story.marker) Ergebnis"))
    }
    try await story.alliance.acting(as: "nord-1") { session in
      var cover = Story.openCase.cover
      cover.place = "\(Story.marker) Ort"
      let person = PersonRecord(
        label: "Person B", name: "\(Story.marker) Zweite", language: "\(Story.marker) Sprache")
      let contact = ContactRecord(
        mail: "\(Story.marker)@example.org", address: "\(Story.marker) Weg 1",
        advice: "\(Story.marker) abends")
      _ = try await session.perform(
        CorrectCase(number: number, cover: cover, persons: [.init(person: person, contact: contact)]))
      let incident = try #require(try await session.desk().world.incidents.values.first?.number)
      _ = try await session.perform(NoteIncident(number: incident, text: "\(Story.marker) Nachtrag"))
    }
    return ErasureScene(story: story, file: number)
  }

  /// The number of a request by the first counsellor.
  func requested(_ target: RequestErasure.Target? = nil) async throws -> String {
    try await alliance.acting(as: "nord-1") { session in
      let ask = RequestErasure(target ?? .file(file), ground: "subject_request")
      return try await session.perform(ask).number ?? ""
    }
  }

  /// What the second counsellor's confirmation came to.
  func confirmed(_ number: String) async throws -> ErasureReport {
    let session = try alliance.open("nord-2", now: Self.later)
    _ = try await session.confirmErasure(number)
    let report = await session.erasureReport()
    try await session.close()
    return report
  }

  /// Decides a request and dies before anything is carried out.
  func decidedOnly(_ number: String) async throws {
    let log = try SQLiteLog.open(at: folder)
    let opened = try Unlocking.unlock(log, login: "nord-2", password: .password(TestAlliance.password))
    let events = try requestedCompartments(log).map {
      DraftEvent(control: .eraseIntent(EraseIntent(compartment: $0, reason: 1)))
    }
    let draft = EntryDraft(author: opened.member, authorEpoch: 1, idempotencyKey: .random(), events: events)
    guard case .done = try log.append(draft, sign: opened.keys.sign) else {
      Issue.record("the intent was not appended")
      return
    }
    try log.close()
  }

  private func requestedCompartments(_ log: SQLiteLog) throws -> [Identifier] {
    try log.roster().compartments.values.compactMap { compartment in
      if case .requested = compartment.erasure { return compartment.id }
      return nil
    }.sorted()
  }

  /// Half B of every compartment that has one now, by compartment.
  func halves() throws -> [Identifier: [UInt8]] {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    var found: [Identifier: [UInt8]] = [:]
    for compartment in try log.roster().compartments.values {
      found[compartment.id] = try log.slots([compartment.slot])[compartment.slot]
    }
    return found
  }

  /// The compartments whose erasure is decided.
  func erased() throws -> [Identifier] {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    return try log.roster().compartments.values.filter(\.isErased).map(\.id).sorted()
  }

  /// What a check without any key finds.
  func findings() throws -> [LogFinding] {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    return try LogVerification.run(log).findings
  }

  /// Everything a member can be shown, as one text.
  func everythingShown(_ login: String) async throws -> String {
    try await alliance.acting(as: login) { String(describing: try await $0.desk().world) }
  }

  /// How often a needle stands in the files of the folder.
  static func occurrences(_ needle: [UInt8], in folder: URL) throws -> Int {
    var found = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      found += count(Data(needle), in: data)
    }
    return found
  }

  /// How often a needle stands in some bytes.
  static func count(_ needle: Data, in data: Data) -> Int {
    data.withUnsafeBytes { text in
      needle.withUnsafeBytes { needle in
        guard let start = text.baseAddress, let wanted = needle.baseAddress, text.count >= needle.count else {
          return 0
        }
        var (found, from) = (0, 0)
        let last = text.count - needle.count
        while from <= last, let hit = memchr(start + from, Int32(needle[0]), last - from + 1) {
          if memcmp(hit, wanted, needle.count) == 0 { found += 1 }
          from = UnsafeRawPointer(hit) - start + 1
        }
        return found
      }
    }
  }
}
