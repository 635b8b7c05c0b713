import ArgumentParser
import ReadModel

/// Lists the referrals that the member may read.
struct ReferralListCommand: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List referrals.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let labels = member.labels
    let list = try await member.referrals()
    if format == .json { return Answer.json(["referrals": list.rows.map { ReferralLine($0, labels) }]) }
    for row in list.rows {
      let ends = "\(labels.body(row.from)) -> \(labels.body(row.to))"
      Answer.line("\(row.number)  \(row.stage.rawValue)  \(labels.day(row.due))  \(ends)")
    }
  }
}
