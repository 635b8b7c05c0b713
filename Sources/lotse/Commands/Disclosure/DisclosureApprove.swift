import ArgumentParser
import Clearing

/// Decides as the second person on a hand-over without consent.
struct DisclosureApprove: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Decide as the second person: approve, or say no with --decline. It is final.",
    discussion: "After an immediate one, --decline means: it was not justified.")

  @Argument(help: "The disclosure's number.") var number: String
  @Flag(name: .long, help: "Do not approve it; or: it was not justified.") var decline = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(DecideDisclosure(number: number, isApproved: !decline))
    Created(number: number).show(as: format)
  }
}
