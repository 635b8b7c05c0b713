import ArgumentParser

/// The code lists.
struct TaxonomyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taxonomy", abstract: "The code lists: show what holds, check a file, adopt it.",
    subcommands: [
      RulesShow<TaxonomyKind>.self, RulesCheck<TaxonomyKind>.self, RulesAdopt<TaxonomyKind>.self,
    ])
}
