import ArgumentParser

/// Cases: one body's files on affected persons.
struct CaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Cases: open, list, show, why, conference, feedback, close, follow up, reopen.",
    subcommands: [
      CaseOpen.self, CaseListCommand.self, CaseShow.self, CaseClose.self, CaseReopen.self, CaseCorrect.self,
      CaseNote.self, CaseWhy.self, CaseStep.self, CaseFeedback.self, CaseMove.self, CaseAssign.self,
      CaseConferenceCommand.self, CaseFollowUp.self, CaseLesson.self, CaseIncidentsCommand.self,
    ])
}
