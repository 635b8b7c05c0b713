import Casework
import Clearing
import Config
import Foundation
import ReadModel
import Screens
import TerminalKit

@testable import Casework
@testable import lotse

/// Everything that one member can be told: the answers of the commands, and what the screens show.
struct TwinReading {
  let session: Session
  let language: Language
  /// Numbers to ask for: the member's own, and those of others.
  let numbers: [String]

  /// One question and the whole answer.
  struct Answered: Equatable {
    let question: String
    let answer: String
  }

  func answers() async throws -> [Answered] {
    try await session.setClock(TwinAlliance.reading)
    _ = try await session.catchUp()
    var all: [Answered] = []
    for question in questions { all.append(try await ask(question)) }
    all.append(Answered(question: "othersWrote", answer: "\(try await session.othersWrote())"))
    return all + (try await frames())
  }

  /// A command and its arguments; parsed as such, because the way through the whole tree takes most of a test's time.
  private struct Question {
    let command: any MemberCommand.Type
    let arguments: [String]
  }

  private var questions: [Question] {
    let plain: [Question] = [
      Question(command: CaseListCommand.self, arguments: []),
      Question(command: IncidentListCommand.self, arguments: []),
      Question(command: ReferralListCommand.self, arguments: []),
      Question(command: InboxCommand.self, arguments: []), Question(command: BodyList.self, arguments: []),
      Question(command: SummaryShow.self, arguments: ["2025-H2"]),
      Question(command: SummaryShow.self, arguments: ["2026-H1"]),
      Question(command: SummaryShow.self, arguments: ["2026"]),
      Question(command: RightsShow.self, arguments: []),
    ]
    let asJSON = plain.map { Question(command: $0.command, arguments: $0.arguments + ["--json"]) }
    return plain + asJSON + numbers.flatMap(about)
      + [Question(command: AccessLogShow.self, arguments: ["--json"])]
  }

  private func about(_ number: String) -> [Question] {
    [
      Question(command: CaseShow.self, arguments: [number]),
      Question(command: CaseShow.self, arguments: [number, "--with-text"]),
      Question(command: CaseShow.self, arguments: [number, "--json"]),
      Question(command: CaseClose.self, arguments: [number, "--reason", "none"]),
      Question(command: CaseAssign.self, arguments: [number, "--to", "vorsitz"]),
      Question(command: ReferralShow.self, arguments: [number]),
      Question(command: ReferralShow.self, arguments: [number, "--json"]),
      Question(command: ReferralPrint.self, arguments: [number, "--format", "html"]),
      Question(command: ReferralDecline.self, arguments: [number, "--reason", "none"]),
      Question(command: AccessLogShow.self, arguments: ["--object", number]),
    ]
  }

  private func ask(_ question: Question) async throws -> Answered {
    let sink = AnswerSink()
    let member = MemberSession(session: session, desk: try await session.desk(), language: language)
    var end = "0"
    do {
      let command = try question.command.parse(question.arguments)
      try await Answer.$sink.withValue(sink) { try await command.answer(member) }
    } catch {
      let report = ExitReport(error)
      end = "\(report.code) \(report.text)"
    }
    let words = ["\(question.command)"] + question.arguments
    return Answered(
      question: words.joined(separator: " "), answer: Self.withoutEntries(sink.text) + "\n" + end)
  }

  /// Entry numbers tell how much others wrote; that is visible to whoever holds the files.
  private static func withoutEntries(_ text: String) -> String {
    text.replacing(/"entry" : \d+/, with: "\"entry\" : 0")
  }

  // MARK: - Screens

  private func frames() async throws -> [Answered] {
    let desk = try await session.desk()
    return ["", "i", "p", "a", "sort", "n", "h", "m"].flatMap { letters -> [Answered] in
      var program = LotseProgram(language: language, login: nil, isRehearsal: true)
      carryOut(program.receive(.unlocked(desk)), &program)
      for letter in letters { carryOut(program.handle(.character(letter)), &program) }
      var seen = [Answered(question: "screen \(letters)", answer: program.view(columns: 80, rows: 24).text)]
      for key in [Key.enter, .pageDown, .end, .down, .right] {
        carryOut(program.handle(key), &program)
        seen.append(
          Answered(question: "screen \(letters) \(key)", answer: program.view(columns: 80, rows: 24).text))
      }
      return seen
    }
  }

  private func carryOut(_ effects: [ScreenEffect], _ program: inout LotseProgram) {
    for effect in effects {
      if case .note(_, true) = effect { carryOut(program.receive(.noted), &program) }
    }
  }
}
