import ArgumentParser
import Clearing

/// Changes the deputies of a post.
struct PostDeputy: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "deputy", abstract: "Change the deputies of whoever holds a post today.")

  @OptionGroup var options: PostOptions
  @Option(name: .long, help: "The first deputy: login or display name; none if left out.") var first: String?
  @Option(name: .long, help: "The second deputy; none if left out.") var second: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let post = try options.post(member)
    let deputies = NameDeputies(
      post: post, first: try await member.person(first), second: try await member.person(second))
    _ = try await member.perform(deputies)
    options.saySaved(post, format, member)
  }
}
