import ArgumentParser
import Clearing
import Config

/// Keeps a case from being erased, or lets it go again.
struct EraseHold: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Keep a case from being erased for now, or lift that with --lift.")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "Why, as a code of the list hold_reasons.") var reason: String?
  @Option(name: .long, help: "The day on which somebody looks again: 2026-10-01.") var review: String?
  @Flag(name: .long, help: "Lift the hold.") var lift = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    _ = try await member.perform(HoldErasure(number: number, try act()))
    Created(number: number).show(as: format)
  }

  private func act() throws -> HoldErasure.Act {
    switch (lift, reason, review) {
    case (true, nil, nil): return .lift
    case (false, .some(let reason), .some(let review)):
      return .place(reason: reason, review: try Number.day(review))
    case (true, _, _), (false, _, _):
      throw ValidationError("Name --reason CODE and --review DAY, or --lift alone.")
    }
  }
}
