import ArgumentParser
import Clearing
import ReadModel

/// Ticks off who was told of a hand-over without consent.
struct DisclosureTold: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "told", abstract: "Tick off that the affected person or data protection was told.")

  @Argument(help: "The disclosure's number.") var number: String
  @Flag(name: .long, help: "The affected person was told.") var person = false
  @Flag(name: .long, help: "Data protection was told.") var dataProtection = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    guard person != dataProtection else { throw ValidationError("Name --person or --data-protection.") }
    let number = FileNumber.normalized(number)
    guard let row = try await member.disclosures().rows.first(where: { $0.number == number }),
      let file = row.caseNumber
    else { throw Refusal.notFoundOrNotPermitted }
    let notice: Notice = person ? .person(disclosure: number) : .dataProtection(disclosure: number)
    _ = try await member.perform(GiveNotice(number: file, notice))
    Created(number: number).show(as: format)
  }
}
