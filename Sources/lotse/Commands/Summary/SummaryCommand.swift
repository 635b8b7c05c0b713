import ArgumentParser

/// The half-yearly figures.
struct SummaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "The half-yearly figures.",
    subcommands: [
      SummaryShow.self, SummaryDraftCommand.self, SummaryRelease.self, SummaryList.self, SummaryPack.self,
      SummaryProtect.self,
    ])
}
