import ArgumentParser
import Config
import ReadModel

/// Lists the cases that came back and wait to be placed again.
struct ReferralReturned: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "returned", abstract: "List cases that came back to the clearing office, with the reason.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let labels = member.labels
    let list = try await member.returned()
    if format == .json { return Answer.json(["returned": list.rows.map { ReturnedLine($0, labels) }]) }
    if list.rows.isEmpty { return Answer.line(CommandPhrase.noneReturned.text(in: member.language)) }
    for row in list.rows {
      let referral = row.referral
      let reason = row.reason.map { labels.label(row.reasonList, $0) } ?? ""
      let ends = "\(labels.body(referral.from)) -> \(labels.body(referral.to))"
      let suggestion = row.suggestion.map { "  -> \(labels.body($0))?" } ?? ""
      Answer.line("\(referral.number)  \(referral.stage.rawValue)  \(ends)  \(reason)\(suggestion)")
    }
  }
}

/// One case that came back.
private struct ReturnedLine: Encodable {
  let referral: ReferralLine
  let reason: String?
  let suggestion: String?

  init(_ row: ReturnedRow, _ labels: Labels) {
    referral = ReferralLine(row.referral, labels)
    reason = row.reason
    suggestion = row.suggestion.map(labels.code)
  }
}
