import ArgumentParser
import Clearing

/// Notes who was at a meeting: bodies and guests with numbers, never names.
struct MeetingAttend: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend", abstract: "Note who was at a meeting: bodies and guests, and how many of each.")

  @Argument(help: "The meeting's number.") var number: String
  @Option(name: .long, help: "A body and how many came, such as counselling_north=2.") var body: [String] = []
  @Option(name: .long, help: "A guest and how many came, such as Ausländerbeirat=3.") var guest: [String] = []
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let number = FileNumber.normalized(number)
    let present =
      try body.map { text in
        let (name, persons) = try Self.parts(text)
        return Delegation(body: try member.body(named: name), persons: persons)
      }
      + guest.map { text in
        let (name, persons) = try Self.parts(text)
        return Delegation(guest: name, persons: persons)
      }
    _ = try await member.perform(AttendMeeting(number: number, present: present))
    Created(number: number).show(as: format)
  }

  private static func parts(_ text: String) throws -> (name: String, persons: Int) {
    guard let place = text.lastIndex(of: "="), place > text.startIndex,
      let persons = Int(text[text.index(after: place)...])
    else { throw ValidationError("'\(text)' is no name with a number, such as counselling_north=2.") }
    return (String(text[..<place]), persons)
  }
}
