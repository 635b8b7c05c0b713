import ArgumentParser
import Clearing

/// Say that a case is about another incident of your body too.
struct CaseIncidentsLink: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Say that a case is about another incident of your body too.")

  @Argument(help: "The case's number.") var number: String
  @Argument(help: "The incident's number.") var incident: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let incident = FileNumber.normalized(incident)
    _ = try await member.perform(LinkCaseIncident(number: number, incident: incident, isLinked: true))
    Created(number: number).show(as: format)
  }
}
