import ArgumentParser
import Casework
import EventStore

/// Founds one more body in the alliance; the others admit it after comparing its code by voice.
struct BodyFound: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "found",
    abstract: "Found one more body; the others admit it after comparing its code by voice.")

  @OptionGroup var body: BodyOptions
  @OptionGroup var newPassword: NewPasswordOption
  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let plan = try body.plan(login: common.login(), password: newPassword.read(common.language))
    let log = try common.openLog()
    defer { try? log.close() }
    let code = try BodyFounding.foundBody(plan, in: log)
    FoundingAnswer(body: plan.code, foundingCode: code.code, head: nil).show(.bodyFounded, common)
  }
}
