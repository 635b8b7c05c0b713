import Casework
import Clearing
import EventStore
import Foundation
import ReadModel
import Testing

@Suite struct `The main job on a sealed log` {
  @Test func `a case goes from the counsellor to the police contact and back`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    #expect(number == "BN-26-0001")
    try await story.consented(number)
    let referral = try await story.offered(number)
    try await story.alliance.acting(as: "polizei-1") { session in
      var view = try #require(Self.view(referral, try await session.desk()))
      #expect(view.row.stage == .unconfirmed)
      #expect(view.package == nil, "the package is closed before acceptance")
      _ = try await session.perform(AcceptReferral(number: referral, reference: "PI-1"))
      view = try #require(Self.view(referral, try await session.desk()))
      #expect(view.package?.persons.first?.name == "\(Story.marker) Name")
      #expect(view.package?.contacts.first?.phone == "\(Story.marker) 555")
      #expect(view.package?.incidents.first?.narrative == Story.marker)
      _ = try await session.perform(
        ReportReferral(number: referral, outcome: "complaint_taken", text: "aufgenommen"))
    }
    try await story.alliance.acting(as: "nord-1") { session in
      let view = try #require(Self.view(referral, try await session.desk()))
      #expect(view.row.stage == .reported)
      #expect(view.reference == "PI-1")
      #expect(view.results.map(\.text) == ["aufgenommen"])
    }
  }

  @Test func `what the recipient reads is what the sender previewed, whatever is edited later`() async throws
  {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    let preview = try await story.alliance.acting(as: "nord-1") { session in
      try await session.preview(Story.offer(number, to: try await story.body("police", session)))
    }
    let referral = try await story.offered(number)
    try await story.alliance.acting(as: "nord-1") { session in
      _ = try await session.perform(NoteCase(number: number, text: "eine spätere Notiz"))
      let affected = OpenCase.Affected(person: PersonRecord(label: "Person A", name: "anders"), contact: nil)
      _ = try await session.perform(CorrectCase(number: number, cover: nil, persons: [affected]))
    }
    try await story.alliance.acting(as: "polizei-1") { session in
      _ = try await session.perform(AcceptReferral(number: referral))
      let view = try #require(Self.view(referral, try await session.desk()))
      #expect(view.package == preview.package)
      #expect(view.row.sheet == preview.sheet)
    }
  }

  @Test func `an offer without recorded consent is refused and leaves nothing behind`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.alliance.acting(as: "nord-1") { session in
      let police = try await story.body("police", session)
      let before = try await session.desk().world
      await #expect(
        throws: Refusal.consentMissing(
          recipient: police, purpose: "criminal_complaint", classes: [.facts, .contact, .identity])
      ) { try await session.perform(Story.offer(number, to: police)) }
      let after = try await session.desk().world
      #expect(after.changes == before.changes, "beside the note of the attempt")
      #expect(after.accessLogs.count == 1)
    }
  }

  @Test func `the clearing office sees cover and core, and no word and no person`() async throws {
    let story = Story(alliance: try await TestAlliance())
    _ = try await story.openedCase()
    try await story.alliance.acting(as: "koordination") { session in
      let world = try await session.desk().world
      #expect(world.incidents.count == 1)
      #expect(world.cases.count == 1)
      #expect(world.facts.isEmpty && world.persons.isEmpty && world.contacts.isEmpty && world.notes.isEmpty)
      #expect(!String(describing: world).contains(Story.marker))
    }
  }

  @Test func `bodies that were given nothing see nothing at all`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    for login in ["polizei-1", "polizei-2", "sued-1", "vorsitz"] {
      try await story.alliance.acting(as: login) { session in
        let desk = try await session.desk()
        #expect(desk.world.incidents.isEmpty && desk.world.cases.isEmpty && desk.world.referrals.isEmpty)
        #expect(desk.world.numbers.isEmpty)
        #expect(CaseView(number: number, desk.world, reader: desk.reader, today: desk.today) == nil)
        await #expect(throws: Refusal.notFoundOrNotPermitted) {
          try await session.perform(NoteCase(number: number, text: "x"))
        }
      }
    }
  }

  @Test func `a colleague of the same body goes on with the case`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.alliance.acting(as: "nord-2") { session in
      _ = try await session.perform(NoteCase(number: number, text: "übernommen"))
      let desk = try await session.desk()
      let view = try #require(CaseView(number: number, desk.world, reader: desk.reader, today: desk.today))
      #expect(view.notesCount == 2)
    }
  }

  @Test func `verification without keys passes, and a planted marker is in no file`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    _ = try await story.offered(number)
    let log = try SQLiteLog.open(at: story.alliance.folder, readOnly: true)
    let result = try LogVerification.run(log)
    try log.close()
    #expect(result.findings.isEmpty)
    let needles = [Data(Story.marker.utf8), Data(Data(Story.marker.utf8).base64EncodedString().utf8)]
    for file in try FileManager.default.contentsOfDirectory(atPath: story.alliance.folder.path) {
      let data = try Data(contentsOf: story.alliance.folder.appendingPathComponent(file))
      for needle in needles { #expect(data.range(of: needle) == nil, "marker in \(file)") }
    }
  }

  @Test func `two sessions of one body write the same case in turn without a loss`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let (first, second) = (try story.alliance.open("nord-1"), try story.alliance.open("nord-2"))
    for turn in 0..<10 {
      _ = try await (turn % 2 == 0 ? first : second).perform(NoteCase(number: number, text: "Notiz \(turn)"))
    }
    _ = try await first.catchUp()
    let desk = try await first.desk()
    let view = try #require(CaseView(number: number, desk.world, reader: desk.reader, today: desk.today))
    #expect(view.notesCount == 11)
    try await first.close()
    try await second.close()
  }

  @Test func `only the first of two acceptances counts`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    let referral = try await story.offered(number)
    let (first, second) = (try story.alliance.open("polizei-1"), try story.alliance.open("polizei-2"))
    _ = try await first.perform(AcceptReferral(number: referral))
    let world = try await first.desk().world
    let accepted = try #require(world.referrals.values.first?.history.last?.placement)
    await #expect(throws: Refusal.acceptedAlready(by: accepted.author.member, at: accepted.at)) {
      try await second.perform(AcceptReferral(number: referral))
    }
    try await first.close()
    try await second.close()
  }

  @Test func `a repeated command with the same key is carried out once`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.alliance.acting(as: "nord-1") { session in
      let key = CommandKey()
      let note = NoteCase(number: number, text: "einmal")
      let first = try await session.perform(note, key: key)
      let again = try await session.perform(note, key: key)
      #expect(first.entry == again.entry)
    }
  }

  private static func view(_ number: String, _ desk: Desk) -> ReferralView? {
    ReferralView(number: number, desk.world, reader: desk.reader, today: desk.today)
  }
}
