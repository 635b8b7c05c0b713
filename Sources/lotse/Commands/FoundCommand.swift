import ArgumentParser
import Casework
import Config
import EventStore

/// Founds an alliance: its log in an empty folder, with the first body.
struct FoundCommand: AsyncParsableCommand, AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "found", abstract: "Found an alliance with its first body, in an empty folder.")

  @OptionGroup var body: BodyOptions
  @Flag(name: .long, help: "A rehearsal: pretended clock, weak passwords, and it says so everywhere.")
  var rehearsal = false
  @OptionGroup var newPassword: NewPasswordOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let (options, folder) = (common, try common.folder())
    options.confine(to: folder)
    let plan = try body.plan(login: common.login(), password: newPassword.read(common.language))
    let isRehearsal = rehearsal
    try BodyFounding.foundAlliance(plan, rehearsal: isRehearsal) {
      try SQLiteLog.create(at: folder, logID: $0, rehearsal: isRehearsal, mirror: options.mirror)
    }.close()
    let code = plan.code
    try await MemberSession.run(options, password: plan.password) { member in
      guard let own = try await member.session.bodyFacts().first else { return }
      let head = await member.session.head()
      FoundingAnswer(body: code, foundingCode: own.code.code, head: head.code)
        .show(.founded, options)
    }
  }
}

/// The answer of a founding.
struct FoundingAnswer: Encodable {
  let body: String
  let foundingCode: String
  let head: String?

  /// Prints it; what to do next stands beside the code.
  func show(_ phrase: TrustPhrase, _ options: CommonOptions) {
    if options.output.chosen == .json { return Answer.json(self) }
    Answer.line(phrase.text(in: options.language, ["body": body]))
    Answer.line(TrustPhrase.foundingCode.text(in: options.language, ["code": foundingCode]))
    if let head { Answer.line(CommandPhrase.headLine.text(in: options.language, ["head": head])) }
  }
}
