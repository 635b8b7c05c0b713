import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records a decision, from a file or in a few words.
struct DecisionRecordCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a decision with its mandates and put them under control.",
    discussion: """
      A whole decision comes from a file (--file, see --example). A short one can be given in options: every --mandate is \
      one mandate with its wording; --responsible and --due hold for all of them.
      """)
  static let example = EmbeddedFile.exampleDecision

  @Option(name: .long, help: "The number of the paper; the program gives one if left out.") var number:
    String?
  @Option(name: .long, help: "Who decided: council, committee, meeting.") var body: String?
  @Option(name: .long, help: "The number or name of the meeting.") var meeting: String?
  @Option(name: .customLong("on"), help: "The day of the decision; today if left out.") var decidedOn: String?
  @Option(name: .long, help: "The title.") var title: String?
  @Option(name: .long, help: "The wording of a mandate; once for each.") var mandate: [String] = []
  @Option(name: .long, help: "Who is responsible: a body of the alliance or the name of an office.")
  var responsible: String?
  @Option(name: .long, help: "A day, continuous, check_only or without_date.") var due: String?
  @Option(name: .long, help: "The day on which somebody looks at it.") var nextControl: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func record() throws -> RecordText {
    guard file.file == nil, let title else { return try file.read() }
    return try RecordText.options(
      ShortDecision(
        number: number, body: body, meeting: meeting, decidedOn: decidedOn ?? "today", title: title,
        mandates: mandate.map { .init(wording: $0, responsible: responsible, due: due) },
        nextControl: nextControl))
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let desk = member.desk
    var entry = try DecisionFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    for place in entry.record.mandates.indices {
      let mandate = entry.record.mandates[place]
      entry.record.mandates[place].responsible = member.office(mandate.responsible)
      entry.record.mandates[place].others = mandate.others.map(member.office)
    }
    return try await member.perform(RecordDecision(entry.record, nextControl: entry.nextControl)).number
  }
}

/// A decision given in options, in the form that its file has.
private struct ShortDecision: Encodable {
  let number: String?
  let body: String?
  let meeting: String?
  let decidedOn: String
  let title: String
  let mandates: [ShortMandate]
  let nextControl: String?

  struct ShortMandate: Encodable {
    let wording: String
    let responsible: String?
    let due: String?
  }
}
