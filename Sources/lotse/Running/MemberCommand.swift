import ArgumentParser

/// A command that a member carries out in an unlocked session.
protocol MemberCommand: AnsweringCommand, AsyncParsableCommand {
  /// Does the work and prints the answer.
  func answer(_ member: MemberSession) async throws
}

extension MemberCommand {
  /// The form of the answer that was asked for.
  var format: OutputFormat { common.output.chosen }

  mutating func run() async throws {
    let command = self
    try await MemberSession.run(common) { try await command.answer($0) }
  }
}
