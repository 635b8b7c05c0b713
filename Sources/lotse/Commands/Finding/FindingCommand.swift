import ArgumentParser

/// What the bodies say to the alliance in words.
struct FindingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding",
    abstract: "Structural findings, proposals and examples for the half-yearly summary.",
    discussion: """
      Words that belong to no case. One person writes them, another of the same body reviews them; then they stand in the next \
      summary of their half-year, for the alliance, or for the public too.
      """,
    subcommands: [
      FindingRecord.self, FindingReview.self, FindingTakeBack.self, FindingListCommand.self,
    ])
}
