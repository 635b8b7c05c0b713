import ArgumentParser
import Clearing
import Config

/// Which post: a role, of the own body unless another one is named.
struct PostOptions: ParsableArguments {
  @Argument(help: "The role, such as counsellor or clearing_officer.") var role: String
  @Option(name: .long, help: "The body, by code word or name; the own one if left out.") var body: String?

  /// The post that is meant; throws for an unknown role or body.
  func post(_ member: MemberSession) throws -> PostKey {
    guard let role = Role(rawValue: role) else { throw UsageFault.unknownMemberRole(role) }
    return PostKey(try body.map(member.body) ?? member.desk.reader.body, role)
  }

  /// Says that something about the post was entered.
  func saySaved(_ post: PostKey, _ format: OutputFormat, _ member: MemberSession) {
    let labels = member.labels
    switch format {
    case .json: Answer.json(["body": labels.code(post.body), "role": post.role.rawValue])
    case .text, .html:
      let values = ["role": labels.role(post.role), "body": labels.body(post.body)]
      Answer.line(PostPhrase.saved.text(in: labels.language, values))
    }
  }
}

extension Labels {
  /// A role in plain words.
  func role(_ role: Role) -> String {
    RolePhrase(rawValue: role.rawValue)?.text(in: language) ?? role.rawValue
  }

  /// Why somebody answers.
  func rule(_ rule: Answering.Rule) -> String {
    AnsweringPhrase(rawValue: rule.rawValue)?.text(in: language) ?? rule.rawValue
  }

  /// Who answers, by name; `nobody` when nobody can be reached.
  func answering(_ answering: Answering) -> String {
    answering.member.map(member) ?? PostPhrase.nobody.text(in: language)
  }
}
