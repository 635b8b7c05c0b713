import ArgumentParser
import Clearing
import Config

/// Notes on which days a member does not answer; why is never asked.
struct PostAbsent: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "absent",
    abstract: "Say on which days you are away; --end when you are back. No reason is kept.")

  @Option(name: .long, help: "The first day; today if left out.") var from: String = "today"
  @Option(name: .long, help: "The last day.") var until: String?
  @Option(name: .long, help: "A colleague, instead of yourself; for whoever keeps the body's keys.")
  var person: String?
  @Flag(name: .long, help: "Back again from today on.") var end = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if until == nil, !end { throw ValidationError("Missing expected argument '--until <day>'") }
  }

  func answer(_ member: MemberSession) async throws {
    let who = try await member.person(person) ?? member.desk.reader.member
    let today = member.desk.today
    if end {
      _ = try await member.perform(EndAbsence(member: who))
      return say(AbsenceAnswer(member: member.labels.member(who)), .back, member)
    }
    let first = try DayText.read(from, today: today)
    let last = try DayText.read(until ?? "", today: today)
    _ = try await member.perform(NoteAbsence(member: who, from: first, until: last))
    let labels = member.labels
    let world = try await member.session.desk().world
    let instead = who == member.desk.reader.member ? member.desk.reader.kind.mainRole : nil
    let answering = world.memberBodies[who].flatMap { body in
      (instead ?? world.bodyKinds[body]?.mainRole).map { world.answering(body, $0, on: max(first, today)) }
    }
    say(
      AbsenceAnswer(
        member: labels.member(who), from: first.description, until: last.description,
        answering: answering.map(labels.answering)), .absent, member, from: first, until: last)
  }

  private func say(
    _ answer: AbsenceAnswer, _ phrase: PostPhrase, _ member: MemberSession, from: CalendarDay? = nil,
    until: CalendarDay? = nil
  ) {
    if format == .json { return Answer.json(answer) }
    let labels = member.labels
    var values = ["member": answer.member, "answers": answer.answering ?? ""]
    values["from"] = from.map(labels.day)
    values["until"] = until.map(labels.day)
    Answer.line(phrase.text(in: labels.language, values))
  }
}

/// The answer of `post absent`.
struct AbsenceAnswer: Encodable {
  let member: String
  var from: String?
  var until: String?
  /// Who answers on the first of these days.
  var answering: String?
}
