import ArgumentParser
import Clearing

/// Records that nobody holds a post any more.
struct PostVacant: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacant", abstract: "Record that nobody holds a post any more.")

  @OptionGroup var options: PostOptions
  @Option(name: .long, help: "The first day without a holder; today if left out.") var since: String = "today"
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let post = try options.post(member)
    _ = try await member.perform(
      VacatePost(post: post, since: try DayText.read(since, today: member.desk.today)))
    options.saySaved(post, format, member)
  }
}
