import ArgumentParser

/// The meetings of the alliance.
struct MeetingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Meetings of the alliance: invite, agenda, who was there, minutes.",
    subcommands: [
      MeetingInvite.self, MeetingAgendaCommand.self, MeetingAttend.self, MeetingMinutes.self,
      MeetingListCommand.self,
    ])
}
