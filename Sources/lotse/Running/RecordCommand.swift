import ArgumentParser
import Config

/// A command that takes a record from a file, or shows a complete example of one.
protocol RecordCommand: MemberCommand {
  /// The example that this very command accepts in the demo.
  static var example: EmbeddedFile { get }
  /// Where the record comes from.
  var file: FileOption { get }
  /// The record; the file's unless a command knows another way to give it.
  func record() throws -> RecordText
  /// Carries the record out; gives the number of what was created or changed.
  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String?
}

extension RecordCommand {
  mutating func run() async throws {
    if file.example { return Answer.raw(Self.example.text) }
    // Read before anything is unlocked: a wrong call needs no password.
    let (command, record) = (self, try record())
    try await MemberSession.run(common) { member in
      Created(number: try await command.carryOut(record, member)).show(as: command.format)
    }
  }

  func record() throws -> RecordText { try file.read() }

  func answer(_ member: MemberSession) async throws {
    Created(number: try await carryOut(try record(), member)).show(as: format)
  }
}
