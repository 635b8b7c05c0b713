import ArgumentParser

/// The self-check of the city, its workshops and their needs.
struct SelfCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selfcheck",
    abstract: "How open is the city? Answers side by side, cycles compared, needs and measures. No mark.",
    subcommands: [
      SelfCheckRecord.self, SelfCheckShow.self, SelfCheckCompare.self, SelfCheckList.self,
      SelfCheckWorkshop.self, SelfCheckNeed.self,
    ])
}
