import ArgumentParser
import Clearing
import Config
import Rulebook

/// Invites to a meeting, or changes the invitation.
struct MeetingInvite: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Invite to a meeting; with its number, change the invitation.")
  static let example = EmbeddedFile.exampleMeeting

  @Argument(help: "The number of a meeting that was called before.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let entry = try MeetingFile.read(record.text, name: record.name, today: member.desk.today)
    var meeting = entry.meeting
    meeting.invited = try entry.invited.map { invited in
      Delegation(
        body: try invited.body.map(member.body), guest: invited.guest, persons: invited.persons)
    }
    return try await member.perform(CallMeeting(number: number.map(FileNumber.normalized), meeting)).number
  }
}
