import ArgumentParser
import Clearing

/// Records that a person took a part of a consent back.
struct ConsentLimit: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "limit",
    abstract: "Record that a consent covers less or ends sooner; ends what goes beyond it, at once.")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The body.") var to: String
  @Option(name: .long, help: "The purpose, as a code.") var purpose: String
  @Option(name: .long, parsing: .upToNextOption, help: "Classes that are taken out, such as K4 K5.")
  var remove: [DataClass] = []
  @Option(name: .long, help: "The last day from now on: 2026-10-01.") var until: String?
  @OptionGroup var declaration: DeclarationOptions
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    guard !remove.isEmpty || until != nil else {
      throw ValidationError("Name --remove CLASS or --until DAY.")
    }
    let number = FileNumber.normalized(number)
    let command = LimitConsent(
      number: number, recipient: try member.bodyOfAnyTime(named: to), purpose: purpose, removed: remove,
      validUntil: try until.map(Number.day), form: declaration.form)
    let change = try await DeclarationChange.around(number, member) { _ = try await member.perform(command) }
    change.show(member, format)
  }
}
