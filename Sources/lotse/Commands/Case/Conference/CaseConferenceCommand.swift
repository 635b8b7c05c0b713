import ArgumentParser

/// Case conferences: the bodies that have to do with a case at one table.
struct CaseConferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conference",
    abstract: "Case conferences: call, record, call off, tick off tasks, list.",
    subcommands: [
      ConferenceCall.self, ConferenceHeldCommand.self, ConferenceOff.self, ConferenceDone.self,
      ConferenceListCommand.self,
    ])
}
