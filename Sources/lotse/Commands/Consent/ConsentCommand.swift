import ArgumentParser

/// Consents of affected persons.
struct ConsentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Consents and refusals of affected persons.",
    subcommands: [
      ConsentRecordCommand.self, ConsentExtend.self, ConsentLimit.self, ConsentWithdraw.self,
      ConsentRelease.self, ConsentTold.self, ConsentListCommand.self, ConsentPrint.self,
    ])
}
