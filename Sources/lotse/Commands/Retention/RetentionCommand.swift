import ArgumentParser

/// For how long data are kept.
struct RetentionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Retention: list what may be erased, keep a case longer; the periods themselves.",
    subcommands: [
      RetentionListCommand.self, RetentionKeep.self, RulesShow<RetentionKind>.self,
      RulesCheck<RetentionKind>.self, RulesAdopt<RetentionKind>.self,
    ])
}
