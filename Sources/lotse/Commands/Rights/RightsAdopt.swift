import ArgumentParser
import Clearing
import Config
import Rulebook

/// Adopts a rights table for the whole alliance.
struct RightsAdopt: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Adopt a rights table for the whole alliance from a day on.")

  @Argument(help: "The table as a YAML file; - reads standard input.") var file: String?
  @Option(name: .long, help: "The first day on which it holds: 2026-10-03, or today.") var from: String?
  @Flag(name: .long, help: "Print the program's own table, and do nothing else.") var example = false
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if example { return Answer.raw(EmbeddedFile.rights.text) }
    // Read before anything is unlocked: a wrong call needs no password.
    let (command, record) = (self, try RecordText.read(file))
    let rights = try RightsFile.read(record.text, name: record.name)
    try await MemberSession.run(common) { try await command.adopt(record, rights.version, $0) }
  }

  func answer(_ member: MemberSession) async throws {
    let record = try RecordText.read(file)
    try await adopt(record, try RightsFile.read(record.text, name: record.name).version, member)
  }

  private func adopt(_ record: RecordText, _ version: String, _ member: MemberSession) async throws {
    let day = try day(today: member.desk.today)
    _ = try await member.perform(AdoptRights(version: version, text: record.text, from: day))
    switch format {
    case .json: Answer.json(RightsAdoptedAnswer(version: version, from: day.description))
    case .text, .html:
      let values = ["version": version, "day": member.labels.day(day)]
      Answer.line(RightsPhrase.adopted.text(in: member.language, values))
    }
  }

  private func day(today: CalendarDay) throws -> CalendarDay {
    guard let from else { throw ValidationError("Missing expected argument '--from <day>'") }
    if ["today", "heute"].contains(from) { return today }
    guard let day = DateForm.iso.day(from: from) ?? DateForm.dayMonthYear.day(from: from) else {
      throw UsageFault.badDay
    }
    return day
  }
}

/// The answer of `rights adopt`.
struct RightsAdoptedAnswer: Encodable {
  let version: String
  let from: String
}
