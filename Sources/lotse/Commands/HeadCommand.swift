import ArgumentParser
import Config
import EventStore

/// The newest entry's number and hash, to print and to read aloud. Needs the data folder only.
struct HeadCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "The newest entry's number and hash.")

  @OptionGroup var common: CommonOptions

  mutating func run() throws {
    let log = try common.openLog(readOnly: true)
    defer { try? log.close() }
    let head = try log.head()
    switch common.output.chosen {
    case .json: Answer.json(HeadAnswer(number: head.number, code: head.code))
    case .text, .html: Answer.line(CommandPhrase.headLine.text(in: common.language, ["head": head.code]))
    }
  }
}

/// The answer of `head`.
struct HeadAnswer: Encodable {
  let number: UInt64
  let code: String
}
