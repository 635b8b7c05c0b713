import ArgumentParser
import Clearing
import Config
import ReadModel

/// Lists the abstract questions of the own body, or to it, with their answers.
struct EnquiryListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List abstract questions with their answers.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let labels = member.labels
    let list = try await member.enquiries()
    if format == .json { return Answer.json(["enquiries": list.rows.map { EnquiryLine($0, labels) }]) }
    for row in list.rows {
      let ends = "\(labels.body(row.from)) -> \(labels.body(row.to))"
      Answer.line("\(row.number)  \(labels.day(row.askedOn))  \(ends)  \(labels.label(.acts, row.category))")
      Answer.line("  \(row.text)")
      if let answer = row.answer { Answer.line("  > \(answer)") }
    }
  }
}

/// One abstract question with its answer.
private struct EnquiryLine: Encodable {
  let number: String
  let own: Bool
  let from: String
  let to: String
  let category: String
  let area: String
  let text: String
  let askedOn: String
  let answer: String?
  let answeredOn: String?

  enum CodingKeys: String, CodingKey {
    case number, own, from, to, category, area, text, answer
    case askedOn = "asked_on"
    case answeredOn = "answered_on"
  }

  init(_ row: EnquiryRow, _ labels: Labels) {
    number = row.number
    own = row.isOwn
    from = labels.code(row.from)
    to = labels.code(row.to)
    category = row.category
    area = row.area.rawValue
    text = row.text
    askedOn = row.askedOn.description
    answer = row.answer
    answeredOn = row.answeredOn?.description
  }
}
