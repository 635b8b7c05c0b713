import ArgumentParser
import Clearing
import Config
import Rulebook

/// Consents of affected persons.
struct ConsentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Consents and refusals of affected persons.",
    subcommands: [ConsentRecordCommand.self])
}

/// Records that a person consented to a hand-over, or refused it.
struct ConsentRecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a consent or a refusal.")

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleConsent) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let desk = member.desk
      let entry = try ConsentFile.read(
        text, name: name, today: desk.today, taxonomy: desk.taxonomy)
      let command = RecordConsent(
        number: number,
        terms: entry.terms(recipient: try member.body(named: entry.recipient), procedure: desk.procedure),
        isGiven: entry.isGiven)
      try Created.print(try await member.perform(command), or: number, as: format)
    }
  }
}
