import Clearing
import ReadModel
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// The table against what really happens, place by place.
struct OracleTests {
  @Test(arguments: CommandName.allCases)
  func `each place answers as the review says`(_ command: CommandName) throws {
    let reviewed = try RightsMatrix.reviewed.get().words
    for cell in Rights.cells where cell.command == command {
      let answer = CellScene(cell).answer()
      #expect(
        answer == reviewed[cell], "\(command.rawValue), \(cell.role.rawValue), \(cell.relation.rawValue)")
    }
  }

  @Test func `what is hidden answers exactly as what is not there`() throws {
    let reviewed = try RightsMatrix.reviewed.get().words
    for cell in Rights.cells where reviewed[cell] == .hidden && cell.command.object == .caseFile {
      let scene = CellScene(cell)
      for command in Self.changes {
        let known = Self.refusal(command(scene.file), scene)
        let unknown = Self.refusal(command("F-26-0000-000"), scene)
        guard
          reviewed[Rights.Cell(command: Self.name(command), role: cell.role, relation: cell.relation)]
            == .hidden
        else { continue }
        #expect(known == .notFoundOrNotPermitted && unknown == known)
      }
    }
  }

  @Test func `a child of another body passed with an own parent is as unknown as one that does not exist`() {
    var story = GivenWhenThen()
    let own = story.aCase()
    story.when(SampleEntries.openCase(contributed: false), by: Sample.sara)
    let world = story.everything
    let foreign = world.incidents.values.first { $0.owner == Sample.south }?.number ?? ""
    let context = story.context(Sample.nora)
    func refusal(_ command: some Command) -> Refusal? {
      do throws(Refusal) {
        _ = try command.decide(world, context)
        return nil
      } catch {
        return error
      }
    }
    func opening(_ incident: String) -> OpenCase {
      OpenCase(cover: SampleEntries.cover(), incident: nil, incidentNumbers: [incident], persons: [])
    }
    #expect(!foreign.isEmpty)
    #expect(refusal(opening(foreign)) == .notFoundOrNotPermitted)
    #expect(refusal(opening(foreign)) == refusal(opening("V-26-0000-000")))
    let stranger = MemberID(high: 1, low: 1)
    #expect(refusal(AssignCase(number: own, member: Sample.sara.member)) == .notFoundOrNotPermitted)
    #expect(refusal(AssignCase(number: own, member: stranger)) == .notFoundOrNotPermitted)
    // A number of one kind of thing names nothing of another kind.
    #expect(refusal(NoteCase(number: foreign, text: "x")) == .notFoundOrNotPermitted)
    #expect(refusal(AcceptReferral(number: own)) == .notFoundOrNotPermitted)
  }

  private static let changes: [@Sendable (String) -> any Command] = [
    { NoteCase(number: $0, text: "x") },
    { CorrectCase(number: $0, cover: SampleEntries.cover(urgency: .urgent)) },
    { AssignCase(number: $0, member: Sample.nils.member) },
    { CloseCase(number: $0, closing: Closing(reason: "done")) },
    { ReopenCase(number: $0, reason: "new_facts") },
    { RecordConsent(number: $0, terms: SampleEntries.terms(), isGiven: true) },
    { SampleEntries.offer($0) },
  ]

  private static func name(_ make: (String) -> any Command) -> CommandName { type(of: make("")).name }

  private static func refusal(_ command: any Command, _ scene: CellScene) -> Refusal? {
    do throws(Refusal) {
      _ = try command.decide(scene.world, scene.context)
      return nil
    } catch {
      return error
    }
  }
}
