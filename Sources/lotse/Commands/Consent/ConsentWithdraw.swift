import ArgumentParser
import Clearing
import Config
import ReadModel

/// Records that a person took consents back; it ends what was offered under them at once.
struct ConsentWithdraw: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Record that a consent was taken back; ends what was offered under it, at once.",
    discussion: "Works always: in a closed case, under a hold, for bodies that are gone.")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The body that shall get nothing more; without it: all bodies.") var to: String?
  @Option(name: .long, help: "The purpose, as a code; without it: all purposes.") var purpose: String?
  @Option(name: .long, help: "Who said it: affected_person, legal_representative or authorised_person.")
  var giver: DeclarationGiver = .affectedPerson
  @Flag(name: .long, help: "Take back the release from secrecy, and leave the consent.") var release = false
  @OptionGroup var declaration: DeclarationOptions
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let recipient = try to.map(member.bodyOfAnyTime)
    let change = try await DeclarationChange.around(number, member) {
      if release {
        _ = try await member.perform(
          ReleaseSecrecy(number: number, .withdraw(recipient, form: declaration.form)))
      } else {
        _ = try await member.perform(
          WithdrawConsent(
            number: number, recipient: recipient, purpose: purpose, form: declaration.form, giver: giver))
      }
    }
    change.show(member, format)
  }
}
