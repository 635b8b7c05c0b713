import ArgumentParser
import Clearing

/// Ticks off that a body was told of a withdrawal or a limit.
struct ConsentTold: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "told", abstract: "Tick off that a body was told of a withdrawal (GDPR Art. 19).")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The body that was told.") var body: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let told = try member.bodyOfAnyTime(named: body)
    _ = try await member.perform(GiveNotice(number: number, .recipient(told)))
    Created(number: number).show(as: format)
  }
}
