import ArgumentParser
import Clearing

/// Says who answers for a role.
struct PostSet: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say who answers for a role of a body, with deputies of the same body.")

  @OptionGroup var options: PostOptions
  @Option(name: .long, help: "Who answers: login or display name.") var holder: String
  @Option(name: .long, help: "The first deputy.") var first: String?
  @Option(name: .long, help: "The second deputy.") var second: String?
  @Option(name: .long, help: "The first day; today if left out.") var from: String = "today"
  @Option(name: .long, help: "The last day; without an end if left out.") var until: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let post = try options.post(member)
    let today = member.desk.today
    let filled = PostFilled(
      body: post.body, role: post.role, holder: try await member.anybody(named: holder),
      firstDeputy: try await member.person(first), secondDeputy: try await member.person(second),
      from: try DayText.read(from, today: today),
      until: try until.map { try DayText.read($0, today: today) })
    _ = try await member.perform(FillPost(filled))
    options.saySaved(post, format, member)
  }
}

extension MemberSession {
  /// Any member of the alliance, if one is named.
  func person(_ name: String?) async throws -> MemberID? {
    guard let name else { return nil }
    return try await anybody(named: name)
  }
}
