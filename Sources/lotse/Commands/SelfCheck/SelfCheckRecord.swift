import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records the answers of one side, from a file or in options.
struct SelfCheckRecord: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record what one side answered in one cycle.",
    discussion: """
      Everything comes from a file (--file, see --example). The answers alone may be a CSV file with the columns criterion \
      and value (also reason and evidence), or options such as --answer hf1_monitoring=no; then --cycle and --view say whose \
      they are.
      """)
  static let example = EmbeddedFile.exampleSelfcheck

  @Option(name: .long, help: "The cycle, such as 2026.") var cycle: String?
  @Option(name: .long, help: "Which side answered, such as administration or civil_society.") var view:
    String?
  @Option(name: .long, help: "The overall result in the city's own words.") var overall: String?
  @Option(name: .long, help: "Who led.") var lead: String?
  @Option(name: .long, help: "An answer: criterion=value; once for each.") var answer: [String] = []
  @Flag(name: .long, help: "Take the place of what this side answered before in this cycle.")
  var replace = false
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func record() throws -> RecordText {
    let head = SelfCheckHead(cycle: cycle, view: view, overall: overall, lead: lead)
    guard file.file == nil, !answer.isEmpty else { return try SelfCheckTable.record(file.read(), head) }
    return try SelfCheckTable.record(
      answer.map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw UsageFault.badAnswer }
        return SelfCheckTable.Row(line: 1, criterion: String(parts[0]), value: String(parts[1]))
      }, name: "--answer", head)
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let desk = member.desk
    let entry = try SelfCheckFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    var check = entry.check
    check.lead = check.lead.map(member.office)
    check.participants = check.participants.map(member.office)
    let command = RecordSelfCheck(check, replaces: replace || entry.replaces)
    return try await member.perform(command).number
  }
}
