import ArgumentParser
import Clearing

/// Says that a deadline of a case needs nobody's attention any more.
struct DeadlineEnd: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Say that a deadline was met, has settled itself, or was a mistake.")

  @Argument(help: "The case's number.") var number: String
  @Argument(help: "The deadline's number within the case.") var deadline: Int
  @Option(name: .customLong("as"), help: "met, settled or mistaken.") var outcome: Outcome
  @OptionGroup var common: CommonOptions

  /// The ways in which a deadline ends.
  enum Outcome: String, ExpressibleByArgument, CaseIterable {
    case met, settled, mistaken

    /// The same as a value of the core.
    var value: DeadlineEnded.Outcome {
      switch self {
      case .met: return .met
      case .settled: return .settled
      case .mistaken: return .mistaken
      }
    }
  }

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let end = EndDeadline(number: number, deadline: deadline, outcome: outcome.value)
    _ = try await member.perform(end)
    Created(number: number).show(as: format)
  }
}
