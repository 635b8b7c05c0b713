import ArgumentParser
import Config

/// Shows what an offer would show its recipient, without offering anything.
struct ReferralPreview: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show exactly what the recipient would see.")

  @OptionGroup var options: OfferOptions
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.example { return Answer.raw(EmbeddedFile.exampleOffer.text) }
    let (command, record) = (self, try file.read())
    try await MemberSession.run(common) { try await command.show(record, $0) }
  }

  func answer(_ member: MemberSession) async throws { try await show(try file.read(), member) }

  private func show(_ record: RecordText, _ member: MemberSession) async throws {
    let page = PreviewPage(try await member.preview(try options.offer(record, member)))
    switch format {
    case .json: Answer.json(page)
    case .text, .html: Answer.lines(page.text(member.labels))
    }
  }
}
