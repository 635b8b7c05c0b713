import ArgumentParser
import Config
import ReadModel

/// What waits for the member's body: only counts per kind, fit for a shell's greeting.
struct InboxCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "Counts of what waits for the own body.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let counts = member.inboxCounts()
    if format == .json { return Answer.json(counts) }
    let named: [(InboxPhrase, Int)] = [
      (.unconfirmed, counts.unconfirmed), (.overdue, counts.overdue), (.accepted, counts.accepted),
      (.contacts, counts.contacts), (.enquiries, counts.enquiries), (.returned, counts.returned),
      (.answers, counts.answers), (.notices, counts.notices), (.disclosures, counts.disclosures),
      (.reviewsOverdue, counts.reviewsOverdue), (.escalations, counts.escalations),
      (.conferences, counts.conferences), (.followUps, counts.followUps),
    ]
    let shown = named.filter { $0.1 > 0 }
    if shown.isEmpty { return Answer.line(CommandPhrase.inboxEmpty.text(in: member.language)) }
    for (phrase, count) in shown {
      Answer.line(phrase.text(in: member.language, ["count": String(count)]))
    }
  }
}
