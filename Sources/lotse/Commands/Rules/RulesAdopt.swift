import ArgumentParser
import Clearing
import Config
import Rulebook

/// Adopts a rule text for the whole alliance.
struct RulesAdopt<Text: RuleTextKind>: MemberCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "adopt",
      abstract: "Adopt a \(Text.kind.rawValue) file for the whole alliance from a day on.")
  }

  @Argument(help: "The text as a YAML file; - reads standard input.") var file: String?
  @Option(name: .long, help: "The first day on which it holds: 2026-10-03, or today.") var from: String?
  @Flag(name: .long, help: "Print the program's own text, and do nothing else.") var example = false
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if example { return Answer.raw(RuleTexts.source(Text.kind)) }
    // Read before anything is unlocked: a wrong call needs no password.
    let (command, record) = (self, try RecordText.read(file))
    _ = try Self.version(record, known: RuleFiles.defaults().taxonomy)
    try await MemberSession.run(common) { try await command.adopt(record, $0) }
  }

  func answer(_ member: MemberSession) async throws { try await adopt(try RecordText.read(file), member) }

  private func adopt(_ record: RecordText, _ member: MemberSession) async throws {
    let day = try day(today: member.desk.today)
    // Once more, with the code lists that hold in this alliance.
    let version = try Self.version(record, known: member.desk.taxonomy)
    _ = try await member.perform(
      AdoptRules(kind: Text.kind, version: version, text: record.text, from: day))
    switch format {
    case .json: Answer.json(RulesAdoptedAnswer(kind: Text.kind, version: version, from: day))
    case .text, .html:
      let values = ["file": Text.kind.rawValue, "version": version, "day": member.labels.day(day)]
      Answer.line(RulesPhrase.adopted.text(in: member.language, values))
    }
  }

  /// The version of a text without any fault.
  private static func version(_ record: RecordText, known: Taxonomy) throws -> String {
    let check = RuleTexts.check(Text.kind, record.text, name: record.name, known: known)
    if let first = check.errors.first { throw first }
    return check.version ?? ""
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

/// The answer of `adopt`.
struct RulesAdoptedAnswer: Encodable {
  let kind: String
  let version: String
  let from: String

  init(kind: RuleKind, version: String, from: CalendarDay) {
    self.kind = kind.rawValue
    self.version = version
    self.from = from.description
  }
}
