import ArgumentParser
import Clearing

/// Say that a case is no longer about one of its incidents.
struct CaseIncidentsUnlink: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink", abstract: "Say that a case is no longer about one of its incidents.")

  @Argument(help: "The case's number.") var number: String
  @Argument(help: "The incident's number.") var incident: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let incident = FileNumber.normalized(incident)
    _ = try await member.perform(LinkCaseIncident(number: number, incident: incident, isLinked: false))
    Created(number: number).show(as: format)
  }
}
