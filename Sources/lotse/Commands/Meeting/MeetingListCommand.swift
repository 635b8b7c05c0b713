import ArgumentParser
import Clearing
import Config

/// The meetings, the newest first.
struct MeetingListCommand: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the meetings.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let meetings = member.desk.world.programme.meetings.values.sorted {
      ($0.called.meeting.on, $0.number) > ($1.called.meeting.on, $1.number)
    }
    let lines = meetings.map { MeetingLine($0) }
    if format == .json { return Answer.json(["meetings": lines]) }
    if lines.isEmpty { return Answer.line(ProgrammePhrase.noMeetings.text(in: member.language)) }
    for meeting in meetings { Answer.line(Self.text(meeting, member.labels)) }
  }

  private static func text(_ meeting: MeetingState, _ labels: Labels) -> String {
    let state: ProgrammePhrase =
      meeting.minutes != nil ? .minutesKept : meeting.attended != nil ? .attended : .isOpen
    let called = meeting.called.meeting
    return ProgrammePhrase.meetingLine.text(
      in: labels.language,
      [
        "number": meeting.number, "day": labels.day(called.on), "place": called.place,
        "state": state.text(in: labels.language),
      ])
  }
}

/// One meeting in `meeting list`.
struct MeetingLine: Encodable {
  let number: String
  let on: String
  let place: String
  let attended: Bool
  let minutes: Bool

  init(_ meeting: MeetingState) {
    number = meeting.number
    on = meeting.called.meeting.on.description
    place = meeting.called.meeting.place
    attended = meeting.attended != nil
    minutes = meeting.minutes != nil
  }
}
