import ArgumentParser
import Clearing
import Config
import ReadModel

/// Lists the own body's reports.
struct ReportListCommand: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List messages received.")

  @Option(name: .long, help: "Only those about this incident.") var incident: String?
  @Flag(name: .long, help: "Only those that nobody has assessed.") var waiting = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let wanted = incident.map(FileNumber.normalized)
    let rows = try await member.reports().rows.filter {
      (wanted == nil || $0.incident == wanted) && (!waiting || $0.verdict == nil)
    }
    let labels = member.labels
    if format == .json { return Answer.json(["reports": rows.map { ReportLine($0, uncovered: false) }]) }
    for row in rows { Answer.line(ReportLine.text(row, labels)) }
  }
}

/// Shows one report with what was said.
struct ReportShow: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a message received.")

  @Argument(help: "The report's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let row = try await member.report(try Number.required(number))
    if format == .json { return Answer.json(ReportLine(row, uncovered: true)) }
    Answer.line(ReportLine.text(row, member.labels))
    Answer.lines(row.text)
    for added in row.additions {
      let text =
        added.isAnswer
        ? ReceivedReportPhrase.question.text(in: member.language, ["text": added.text]) : added.text
      Answer.lines(text)
    }
  }
}

/// One report as programs read it; the words only where one is shown.
private struct ReportLine: Encodable {
  let number: String
  let receivedOn: String
  let channel: String
  let language: String?
  let reporterRelation: String
  let affectedKnows: String
  let anonymous: Bool
  let verdict: String?
  let incident: String?
  let text: String?
  let additions: [Addition]?

  struct Addition: Encodable {
    let text: String
    let answer: Bool
  }

  init(_ row: ReceivedReportRow, uncovered: Bool) {
    number = row.number
    receivedOn = row.core.receivedOn.description
    channel = row.core.channel
    language = row.core.language
    reporterRelation = row.core.reporterRelation
    affectedKnows = row.core.affectedKnows.rawValue
    anonymous = row.core.isAnonymous
    verdict = row.verdict?.rawValue
    incident = row.incident
    text = uncovered ? row.text : nil
    additions = uncovered ? row.additions.map { Addition(text: $0.text, answer: $0.isAnswer) } : nil
  }

  /// The line of a list.
  static func text(_ row: ReceivedReportRow, _ labels: Labels) -> String {
    let words = { (phrase: ReceivedReportPhrase) in phrase.text(in: labels.language) }
    var parts = [
      row.number, labels.day(row.core.receivedOn), labels.label(.channels, row.core.channel),
      labels.label(.reporterRelations, row.core.reporterRelation),
    ]
    if row.core.isAnonymous { parts.append(words(.anonymous)) }
    switch row.verdict {
    case .attached: parts.append(row.incident ?? "-")
    case .outsideScope: parts.append(words(.outsideScope))
    case nil: parts.append(words(.waiting))
    }
    return parts.joined(separator: "  ")
  }
}
