import ArgumentParser
import Clearing
import Config
import Interchange
import ReadModel
import Rulebook

/// Incidents: events in the world, counted once.
struct IncidentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident", abstract: "Incidents: record, list, correct, note.",
    subcommands: [IncidentRecord.self, IncidentListCommand.self, IncidentCorrect.self, IncidentNote.self])
}

/// Records an incident without a case.
struct IncidentRecord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "record", abstract: "Record an incident.")

  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleIncident) { return }
    let (text, name) = try file.read()
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let entry = try IncidentFile.read(
        text, name: name, today: member.desk.today, taxonomy: member.desk.taxonomy)
      try Created.print(try await member.perform(RecordIncident(entry)), as: format)
    }
  }
}

/// Lists the incidents that the member may read.
struct IncidentListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List incidents.")

  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let labels = member.labels
      let list = IncidentList(member.desk.world, reader: member.desk.reader) { labels.label(.acts, $0) }
      if format == .json { return try Answer.json(IncidentListing(list.rows)) }
      for row in list.rows {
        let day = row.core.occurred.from.map(labels.day) ?? "-"
        let acts = row.core.acts.map { labels.label(.acts, $0) }.joined(separator: ", ")
        Answer.line("\(row.number)  \(day)  \(row.core.area.label)  \(acts)")
      }
    }
  }
}

/// Corrects an incident; the old value stays in the history.
struct IncidentCorrect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "correct", abstract: "Correct an incident.")

  @Argument(help: "The incident's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleIncidentCorrection) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let desk = member.desk
      let list = IncidentList(desk.world, reader: desk.reader) { $0 }
      guard let row = list.rows.first(where: { $0.number == number && $0.isOwn }) else {
        throw Refusal.notFoundOrNotPermitted
      }
      let change = try IncidentCorrectionFile.read(
        text, name: name, today: desk.today, taxonomy: desk.taxonomy)
      let command = CorrectIncident(
        number: number, core: change.core(from: row.core), narrative: change.narrative,
        exactPlace: change.exactPlace)
      try Created.print(try await member.perform(command), or: number, as: format)
    }
  }
}

/// Adds a note to an incident.
struct IncidentNote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Add a note to an incident.")

  @Argument(help: "The incident's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleIncidentNote) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let note = try NoteFile.read(text, name: name)
      let command = NoteIncident(number: number, text: note)
      try Created.print(try await member.perform(command), or: number, as: format)
    }
  }
}
