import ArgumentParser
import Clearing

/// Calls a case conference off.
struct ConferenceOff: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "off", abstract: "Call a case conference off that has not taken place.")

  @Argument(help: "The conference's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(EndConference(number: number))
    Created(number: number).show(as: format)
  }
}
