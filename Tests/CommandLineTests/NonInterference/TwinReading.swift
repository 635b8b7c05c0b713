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
  /// What is asked without naming anything.
  let questions: [TwinQuestion]
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
    for question in questions + numbers.flatMap(TwinQuestion.about) {
      all.append(try await ask(question))
    }
    all.append(Answered(question: "othersWrote", answer: "\(try await session.othersWrote())"))
    return all + (try await frames())
  }

  private func ask(_ question: TwinQuestion) async throws -> Answered {
    let sink = AnswerSink()
    let member = MemberSession(session: session, desk: try await session.desk(), language: language)
    var end = "0"
    do {
      let command = try question.command.get()
      try await Answer.$sink.withValue(sink) { try await command.answer(member) }
    } catch {
      let report = ExitReport(error)
      end = "\(report.code) \(report.text)"
    }
    return Answered(question: question.words, answer: Self.withoutEntries(sink.text) + "\n" + end)
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
