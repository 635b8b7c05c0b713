import ArgumentParser
import Clearing
import Config

/// Lists who answers for which role today.
struct PostList: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List posts: who holds them, who answers today, how long they were vacant."
  )

  @Flag(name: .long, help: "Only roles for which nobody of their body can be reached.") var unreachable =
    false
  @Option(
    name: .long, help: "Count vacant days in 2026-H1, 2026-H2 or 2026; the running half-year if left out.")
  var period: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let today = member.desk.today
    guard let period = period.map(Period.init) ?? Period(containing: today) else {
      throw UsageFault.badPeriod
    }
    let world = member.desk.world
    let posts = unreachable ? world.unreachableRoles(on: today).map(\.post) : world.roles
    let lines = posts.map { PostLine($0, world, period, today: today, member.labels) }
    if format == .json { return Answer.json(["posts": lines]) }
    if lines.isEmpty { return Answer.line(PostPhrase.allReachable.text(in: member.language)) }
    for line in lines { Answer.lines(line.text) }
  }
}
