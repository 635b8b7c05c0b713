import ArgumentParser
import Clearing
import Config
import ReadModel
import Rulebook

/// Shows a rule text that holds or held: the text itself, ready to be edited.
struct RulesShow<Text: RuleTextKind>: MemberCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: "Print the \(Text.kind.rawValue) file that holds, or another version of it.")
  }

  @Option(name: .long, help: "This version, whether it holds or not.") var version: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    try RulesPage(try member.rules(Text.kind, version: version), Text.kind).show(as: format, member)
  }
}

/// The answer of `show`.
struct RulesPage: Encodable {
  let kind: String
  let version: String
  let from: String?
  let entry: UInt64?
  let text: String
  let versions: [Known]
  private let day: CalendarDay?

  enum CodingKeys: String, CodingKey { case kind, version, from, entry, text, versions }

  /// A version that was adopted.
  struct Known: Encodable {
    let version: String
    let from: String
    let entry: UInt64
  }

  init(_ view: RulesView, _ kind: RuleKind) {
    self.kind = kind.rawValue
    version = view.version
    day = view.from
    from = view.from?.description
    entry = view.entry
    text = view.source ?? RuleTexts.source(kind)
    versions = view.versions.map { Known(version: $0.version, from: $0.from.description, entry: $0.entry) }
  }

  /// The text on stdout as it is, so that it can be kept in a file; since when it holds on stderr.
  func show(as format: OutputFormat, _ member: MemberSession) throws {
    switch format {
    case .json: Answer.json(self)
    case .text, .html:
      let values = [
        "version": version, "day": day.map(member.labels.day) ?? "", "entry": entry.map(String.init) ?? "",
      ]
      let head: RulesPhrase = day == nil ? .ownText : .adoptedText
      Answer.note(head.text(in: member.language, values))
      Answer.lines(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
  }
}
