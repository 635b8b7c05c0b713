import ArgumentParser

/// Cases: one body's files on affected persons.
struct CaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Cases: open, list, show, close, reopen, correct, note, assign.",
    subcommands: [
      CaseOpen.self, CaseListCommand.self, CaseShow.self, CaseClose.self, CaseReopen.self, CaseCorrect.self,
      CaseNote.self, CaseWhy.self, CaseStep.self, CaseFeedback.self, CaseMove.self, CaseAssign.self,
    ])
}
