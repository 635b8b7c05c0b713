import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records a deadline of a case. It is computed once, and kept.
struct DeadlineBegin: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Record a deadline of a case; it is computed once, and kept.",
    discussion: """
      Name the facts that start it with --fact CODE=DAY, such as --fact act_known=2026-03-01. While one that is needed is \
      missing the clock has not started: the list says what to ask for, and `deadline fact` starts it later.
      """)

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The rule, such as agg_15_4.") var rule: String
  @Option(name: .long, help: "A fact and when it happened: act_known=2026-03-01.") var fact: [String] = []
  @Option(name: .long, help: "The Land whose holidays count, if it is another one.") var land: String?
  @Option(name: .long, help: "The municipality whose holidays count, if it is another one.") var municipality:
    String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let rules = member.desk.deadlines
    let land = try land.map { typed in
      guard let land = Land(typed: typed) else {
        let fault = DeadlineFault.unknownLand(typed)
        throw WordedDeadlineFault(fault: fault, text: fault.text(in: member.language, rules))
      }
      return land
    }
    let number = FileNumber.normalized(number)
    let record = RecordDeadline(
      number: number, .new(rule: rule), facts: try StartFactOption.facts(fact, member), land: land,
      municipality: municipality)
    _ = try await member.perform(record)
    try await RecordedDeadline.show(number, nil, member, format)
  }
}
