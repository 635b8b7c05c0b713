import Clearing
import Rulebook
import Testing

/// The shipped table against the reviewed one, place by place.
struct RightsMatrixTests {
  @Test(arguments: CommandName.allCases)
  func `every place of the table holds the reviewed word`(_ command: CommandName) throws {
    let reviewed = try RightsMatrix.reviewed.get().words
    for cell in Rights.cells where cell.command == command {
      #expect(
        RightsFile.standard[cell] == reviewed[cell],
        "\(command.rawValue), \(cell.role.rawValue), \(cell.relation.rawValue): no such word in the review")
    }
  }

  @Test func `the review speaks of every place there is, and of no other`() throws {
    let reviewed = try RightsMatrix.reviewed.get().words
    #expect(Set(reviewed.keys) == Set(Rights.cells))
    #expect(Rights.cells.count == reviewed.count && reviewed.count > 700)
  }

  @Test func `who has no role may do nothing, and nobody anything to what is none of theirs`() {
    for command in CommandName.allCases {
      for relation in Relation.allCases {
        #expect(RightsFile.standard.word(command, roles: [], relation: relation) == .hidden)
      }
      let all = Set(Role.allCases)
      #expect(RightsFile.standard.word(command, roles: all, relation: .none) == .hidden)
      for relation in Relation.allCases where !command.object.relations.contains(relation) {
        #expect(RightsFile.standard.word(command, roles: all, relation: relation) == .hidden)
      }
    }
  }

  @Test func `of several roles the best word counts`() {
    let table = RightsFile.standard
    let both: Set<Role> = [.clearingOfficer, .keyHolder]
    #expect(table.word(.correctCase, roles: both, relation: .contributed) == .refused)
    #expect(table.word(.readAccessLog, roles: both, relation: .own) == .allow)
    #expect(table.word(.correctCase, roles: both, relation: .own, isLocked: true) == .locked)
    #expect(table.word(.readCase, roles: both, relation: .own, isLocked: true) == .allow)
    #expect(table.word(.correctCase, roles: [.keyHolder], relation: .own, isLocked: true) == .hidden)
  }

  @Test func `what only the program promises is counted, and no refusal is counted twice`() {
    let table = RightsFile.standard
    let refusals = Rights.cells.filter { table[$0] != .allow }
    let byKey = refusals.filter { table.hold($0.command, $0.relation) == .key }
    #expect(table.promisedByProgram.count + byKey.count == refusals.count)
    #expect(!table.promisedByProgram.isEmpty && !byKey.isEmpty)
    for command in CommandName.allCases where command.object.relations.contains(.none) {
      #expect(table.hold(command, .none) == .key, "what was not given is closed by key")
    }
  }

  @Test func `a faulty review is noticed with its line`() {
    for (text, line) in [
      ("[read_nothing] own", 1), ("[read_case] own\nking allow", 2), ("[read_case] mine", 1),
      ("[read_case] own\nchair hidden\nchair hidden", 3), ("[read_case] own\nchair maybe", 2),
      ("[read_case] own none\nchair hidden", 2), ("chair hidden", 1),
    ] {
      #expect { try RightsMatrix(text) } throws: { ($0 as? RightsMatrix.Fault)?.line == line }
    }
  }
}
