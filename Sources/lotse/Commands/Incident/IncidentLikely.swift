import ArgumentParser
import Clearing
import Config
import ReadModel

/// Lists records of several bodies that are probably one event, by place, days and kind alone.
struct IncidentLikely: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "likely", abstract: "List incidents of several bodies that are probably one.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let rows = try await member.likelyIncidents().rows
    let labels = member.labels
    if format == .json { return Answer.json(["likely": rows.map { LikelyLine($0, labels) }]) }
    let head: IncidentPhrase = rows.isEmpty ? .likelyNone : .likelyHead
    Answer.lines(head.text(in: labels.language))
    for row in rows { Answer.line(text(row, labels)) }
  }

  private func text(_ row: LikelyRow, _ labels: Labels) -> String {
    let ends = [row.first, row.second].map { record in
      "\(record.number) (\(labels.body(record.owner)), \(record.occurred.from.map(labels.day) ?? "-"))"
    }
    let apart =
      row.daysApart == 0
      ? IncidentPhrase.likelyOverlap.text(in: labels.language)
      : IncidentPhrase.likelyApart.text(in: labels.language, ["days": String(row.daysApart)])
    let kinds = row.kinds.map(labels.kind).joined(separator: ", ")
    return ([ends.joined(separator: "  "), row.first.area.label, apart, kinds].filter { !$0.isEmpty })
      .joined(separator: "  ")
  }
}

/// Two records that are probably one event.
private struct LikelyLine: Encodable {
  let first: Record
  let second: Record
  let kinds: [String]
  let daysApart: Int

  struct Record: Encodable {
    let number: String
    let body: String
    let occurredOn: String?
    let until: String?
    let precision: String
    let place: String

    init(_ record: LikelyRecord, _ labels: Labels) {
      number = record.number
      body = labels.code(record.owner)
      occurredOn = record.occurred.from?.description
      until = record.occurred.until?.description
      precision = record.occurred.precision.rawValue
      place = record.area.label
    }
  }

  init(_ row: LikelyRow, _ labels: Labels) {
    first = Record(row.first, labels)
    second = Record(row.second, labels)
    kinds = row.kinds
    daysApart = row.daysApart
  }
}
