import ArgumentParser
import Clearing
import Config
import ReadModel

/// Shows the access logs that the member may read.
struct AccessLogShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show who looked at what: codes, numbers and hours only.")

  @Option(name: .long, help: "The year.") var year: Int?
  @Option(name: .long, help: "Only lines of this member, by login or by name.") var of: String?
  @Option(name: .long, help: "Only lines about this number.") var object: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    var filter = AccessLogView.Filter(year: year, object: object.map { FileNumber.normalized($0) })
    if let of { filter.member = try await member.anybody(named: of) }
    let rows = try await member.accessLog(filter).rows
    if format == .json { return Answer.json(["accesses": rows.map { AccessLine($0, member.labels) }]) }
    if rows.isEmpty { return Answer.line(AccessPhrase.empty.text(in: member.language)) }
    for row in rows { Answer.line(AccessLine(row, member.labels).text(member.labels)) }
  }
}
