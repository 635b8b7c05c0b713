import ArgumentParser
import Clearing
import ReadModel
import Reports

/// Shows the views of a cycle side by side, or one workshop.
struct SelfCheckShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A cycle's answers side by side: text, html, odt, csv, json.")
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Argument(help: "The cycle; the newest if left out. A workshop's number shows that workshop.")
  var cycle: String?
  @Option(name: .long, help: "Only this side; once for each.") var view: [String] = []
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let (book, words) = (try await member.selfChecks().book, member.selfCheckWords)
    if let cycle, let workshop = book.workshop(cycle) {
      return try give(Paper(workshop, words)) { Answer.json(WorkshopPage(workshop, member.labels)) }
    }
    guard let cycle = cycle ?? book.cycles.last else { throw Refusal.notFoundOrNotPermitted }
    let views = book.views(of: cycle).filter { view.isEmpty || view.contains($0.check.view) }
    guard !views.isEmpty else { throw Refusal.notFoundOrNotPermitted }
    let workshops = book.workshops.filter { $0.cycle == cycle }
    try give(Paper(cycle: cycle, views: views, workshops: workshops, words)) {
      Answer.json(
        SelfCheckPage(
          cycle: cycle, views: views.map { CheckPage($0, member.labels) },
          workshops: workshops.map { WorkshopPage($0, member.labels) }))
    }
  }
}
