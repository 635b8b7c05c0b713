import ArgumentParser
import Clearing
import Config
import Reports
import Rulebook

/// Keeps the minutes of a meeting, or prints them with the head code and lines to sign on.
struct MeetingMinutes: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract:
      "Keep the minutes of a meeting with --file; without it print them to sign, --format odt or html.")
  static let example = EmbeddedFile.exampleMinutes
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Argument(help: "The meeting's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.example { return Answer.raw(Self.example.text) }
    let command = self
    let record = file.file == nil ? nil : try file.read()
    try await MemberSession.run(common) { member in
      guard let record else { return try await command.answer(member) }
      Created(number: try await command.carryOut(record, member)).show(as: command.format)
    }
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let entry = try MinutesFile.read(record.text, name: record.name, today: member.desk.today)
    let head = await member.session.head()
    return try await member.perform(
      KeepMinutes(number: number, points: entry.points, head: head.code, next: entry.next)
    ).number
  }

  func answer(_ member: MemberSession) async throws {
    guard let meeting = member.desk.world.programme.meetings[try Number.required(number)] else {
      throw Refusal.notFoundOrNotPermitted
    }
    try give(MinutesPaper.paper(meeting, member.programmeWords)) {
      Answer.json(MinutesPage(meeting, member.labels))
    }
  }
}

/// The answer of `meeting minutes`.
struct MinutesPage: Encodable {
  let number: String
  let on: String
  let present: [DelegationLine]
  let points: [MinutesPoint]
  let head: String?
  let next: String?

  init(_ meeting: MeetingState, _ labels: Labels) {
    number = meeting.number
    on = meeting.called.meeting.on.description
    present = (meeting.attended?.present ?? []).map { DelegationLine($0, labels) }
    points = meeting.minutes?.points ?? []
    head = meeting.minutes?.head
    next = meeting.minutes?.next?.description
  }
}
