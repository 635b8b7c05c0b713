import ArgumentParser

/// Conflicts of interest: who is kept away from a case or an incident, and who can help instead.
struct ConflictCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflict",
    abstract: "Conflicts of interest: keep an accused body or a related member away; who can help instead.",
    subcommands: [
      ConflictDeclare.self, ConflictListCommand.self, ConflictEnd.self, RulesShow<ComplaintsKind>.self,
      RulesCheck<ComplaintsKind>.self, RulesAdopt<ComplaintsKind>.self,
    ])
}
