import ArgumentParser

/// Who answers for what, and who does while they are away.
struct PostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post", abstract: "Posts: who answers, deputies, absences, vacancies.",
    subcommands: [PostList.self, PostSet.self, PostDeputy.self, PostVacant.self, PostAbsent.self])
}
